import { Injectable } from '@nestjs/common';
import { Database } from '@hvs/platform/database';
import { Audit } from '@hvs/foundation/audit';
import { EvidenceCorrections } from '@hvs/foundation/evidence';
import { Enrolments } from '@hvs/study/enrolments';
import { Standings } from './standings.js';

/** Why a completion is taken back, and whose decision it rests on. */
export interface Reopening {
  reason: string;
  by: { accountId: string; personId: string };
}

/** Takes completions back. */
@Injectable()
export class CourseReopening {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly corrections: EvidenceCorrections,
    private readonly enrolments: Enrolments,
    private readonly standings: Standings,
  ) {}

  /**
   * Takes a completion back when no attempt of the enrolment is passed any more, as after a regrade: its evidence is
   * withdrawn with the reason. Safe to repeat.
   */
  reopenIfUnpassed(enrolmentId: string, reopening: Reopening): Promise<void> {
    return this.database.transaction(async () => {
      const enrolment = await this.enrolments.find(enrolmentId);
      if (!enrolment?.completedAt) return;
      const { personId, communeId, courseVersionId } = enrolment;
      const { passedAt } = await this.standings.completionFacts(personId, enrolmentId);
      if (passedAt) return;
      await this.enrolments.reopen(enrolmentId);
      const sourceKey = `course-completed:${enrolmentId}`;
      await this.corrections.correctSource({ personId, communeId, sourceKey, ...reopening }, null);
      await this.audit.record({
        action: 'course.reopened',
        subjectPersonId: personId,
        subjectId: enrolmentId,
        communeId,
        details: { courseVersionId },
      });
    });
  }
}
