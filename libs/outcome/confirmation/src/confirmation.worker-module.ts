import { Module } from '@nestjs/common';
import { ReadAnswerFile } from './batch/read-answer-file.job.js';
import { FollowPass } from './cases/follow-pass.job.js';
import { FollowPassWhenFullPassFinished } from './cases/follow-pass-when-full-pass-finished.reaction.js';
import { FollowStandingWhenStandingTurned } from './cases/follow-standing-when-standing-turned.reaction.js';
import { ConfirmationModule } from './confirmation.module.js';
import { ExchangeSubmission } from './gateway/exchange.job.js';
import { Reconcile } from './reconciliation/reconcile.job.js';

/** What the worker does for this domain. */
@Module({
  imports: [ConfirmationModule],
  providers: [
    ExchangeSubmission,
    FollowPass,
    FollowPassWhenFullPassFinished,
    FollowStandingWhenStandingTurned,
    ReadAnswerFile,
    Reconcile,
  ],
  exports: [ConfirmationModule],
})
export class ConfirmationWorkerModule {}
