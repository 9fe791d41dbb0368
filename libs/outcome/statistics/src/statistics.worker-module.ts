import { Module } from '@nestjs/common';
import { RecountEverywhereWhenFullPassFinished } from './recount-everywhere-when-full-pass-finished.reaction.js';
import { RecountEverywhereWhenRegisterImportFinished } from './recount-everywhere-when-register-import-finished.reaction.js';
import { RecountHamlet } from './recount-hamlet.job.js';
import { RecountWhenConfirmationRecorded } from './recount-when-confirmation-recorded.reaction.js';
import { RecountWhenConfirmationWithdrawn } from './recount-when-confirmation-withdrawn.reaction.js';
import { RecountWhenDecisionTurned } from './recount-when-decision-turned.reaction.js';
import { RecountWhenEnrolmentOpened } from './recount-when-enrolment-opened.reaction.js';
import { RecountWhenEnrolmentWithdrawn } from './recount-when-enrolment-withdrawn.reaction.js';
import { RecountWhenEvidenceCorrected } from './recount-when-evidence-corrected.reaction.js';
import { RecountWhenPersonChanged } from './recount-when-person-changed.reaction.js';
import { RecountWhenPersonRegistered } from './recount-when-person-registered.reaction.js';
import { RecountWhenStandingTurned } from './recount-when-standing-turned.reaction.js';
import { RecountWhenVneidShown } from './recount-when-vneid-shown.reaction.js';
import { StatisticsModule } from './statistics.module.js';

/** What the worker does for this domain. */
@Module({
  imports: [StatisticsModule],
  providers: [
    RecountEverywhereWhenFullPassFinished,
    RecountEverywhereWhenRegisterImportFinished,
    RecountHamlet,
    RecountWhenConfirmationRecorded,
    RecountWhenConfirmationWithdrawn,
    RecountWhenDecisionTurned,
    RecountWhenEnrolmentOpened,
    RecountWhenEnrolmentWithdrawn,
    RecountWhenEvidenceCorrected,
    RecountWhenPersonChanged,
    RecountWhenPersonRegistered,
    RecountWhenStandingTurned,
    RecountWhenVneidShown,
  ],
  exports: [StatisticsModule],
})
export class StatisticsWorkerModule {}
