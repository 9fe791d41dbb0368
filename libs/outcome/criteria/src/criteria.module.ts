import { Module } from '@nestjs/common';
import { AuditModule } from '@hvs/foundation/audit';
import { UnitsModule } from '@hvs/foundation/units';
import { CoursesModule } from '@hvs/study/courses';
import { CriteriaApprovals } from './sets/criteria-approvals.js';
import { CriteriaDrafts } from './sets/criteria-drafts.js';
import { CriteriaSets } from './sets/criteria-sets.js';
import { CriterionVocabulary } from './sets/criterion-vocabulary.js';
import { DraftChecker } from './sets/draft-checker.js';
import { DraftReader } from './sets/draft-reader.js';
import { DraftRows } from './sets/draft-rows.js';
import { LatestPreviews } from './sets/latest-previews.js';
import { WholeDeployment } from './sets/whole-deployment.js';

/** The criteria: the language they are written in, and the versioned sets that are drafted, approved and in force. */
@Module({
  imports: [AuditModule, UnitsModule, CoursesModule],
  providers: [
    CriteriaSets,
    CriteriaDrafts,
    CriteriaApprovals,
    CriterionVocabulary,
    DraftChecker,
    DraftReader,
    DraftRows,
    LatestPreviews,
    WholeDeployment,
  ],
  exports: [CriteriaSets, CriteriaDrafts, CriteriaApprovals, CriterionVocabulary, DraftChecker, WholeDeployment],
})
export class CriteriaModule {}
