import { Module } from '@nestjs/common';
import { CheckPerson } from './check/check-person.job.js';
import { RequestCheckWhenPersonChanged } from './check/request-check-when-person-changed.reaction.js';
import { RequestCheckWhenPersonRegistered } from './check/request-check-when-person-registered.reaction.js';
import { CheckEveryoneWhenCriteriaSetApproved } from './pass/check-everyone-when-criteria-set-approved.reaction.js';
import { CheckEveryoneWhenRegisterImportFinished } from './pass/check-everyone-when-register-import-finished.reaction.js';
import { CheckEveryone } from './pass/check-everyone.job.js';
import { PreviewCriteria } from './preview/preview-criteria.job.js';
import { UniversalizationModule } from './universalization.module.js';

/** What the worker does for this domain. */
@Module({
  imports: [UniversalizationModule],
  providers: [
    CheckEveryone,
    CheckEveryoneWhenCriteriaSetApproved,
    CheckEveryoneWhenRegisterImportFinished,
    CheckPerson,
    PreviewCriteria,
    RequestCheckWhenPersonChanged,
    RequestCheckWhenPersonRegistered,
  ],
  exports: [UniversalizationModule],
})
export class UniversalizationWorkerModule {}
