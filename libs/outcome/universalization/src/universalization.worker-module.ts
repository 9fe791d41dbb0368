import { Module } from '@nestjs/common';
import { CheckEveryone } from './check/check-everyone.job.js';
import { CheckPerson } from './check/check-person.job.js';
import { RequestCheckWhenEvidenceRecorded } from './check/request-check-when-evidence-recorded.reaction.js';
import { RequestCheckWhenPersonChanged } from './check/request-check-when-person-changed.reaction.js';
import { RequestCheckWhenPersonRegistered } from './check/request-check-when-person-registered.reaction.js';
import { UniversalizationModule } from './universalization.module.js';

/** What the worker does for this domain. */
@Module({
  imports: [UniversalizationModule],
  providers: [
    CheckEveryone,
    CheckPerson,
    RequestCheckWhenEvidenceRecorded,
    RequestCheckWhenPersonChanged,
    RequestCheckWhenPersonRegistered,
  ],
  exports: [UniversalizationModule],
})
export class UniversalizationWorkerModule {}
