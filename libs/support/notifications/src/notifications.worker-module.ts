import { Module } from '@nestjs/common';
import { NotificationsModule } from './notifications.module.js';
import { TellAfterPass } from './tell-after-pass.job.js';
import { TellAfterPassWhenFullPassFinished } from './tell-after-pass-when-full-pass-finished.reaction.js';
import { TellWhenConfirmationCaseReturned } from './tell-when-confirmation-case-returned.reaction.js';
import { TellWhenConfirmationRecorded } from './tell-when-confirmation-recorded.reaction.js';
import { TellWhenConfirmationWithdrawn } from './tell-when-confirmation-withdrawn.reaction.js';
import { TellWhenObjectionAnswered } from './tell-when-objection-answered.reaction.js';
import { TellWhenObjectionRaised } from './tell-when-objection-raised.reaction.js';
import { TellWhenStandingTurned } from './tell-when-standing-turned.reaction.js';

/** What the worker does for this domain. */
@Module({
  imports: [NotificationsModule],
  providers: [
    TellAfterPass,
    TellAfterPassWhenFullPassFinished,
    TellWhenConfirmationCaseReturned,
    TellWhenConfirmationRecorded,
    TellWhenConfirmationWithdrawn,
    TellWhenObjectionAnswered,
    TellWhenObjectionRaised,
    TellWhenStandingTurned,
  ],
  exports: [NotificationsModule],
})
export class NotificationsWorkerModule {}
