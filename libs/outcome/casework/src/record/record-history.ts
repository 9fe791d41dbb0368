import { Injectable } from '@nestjs/common';
import type { EvidenceKind, EvidenceValues } from '@hvs/contracts';
import type { Language } from '@hvs/outcome/criteria';
import { type CourseNames, evidenceLabel } from '@hvs/outcome/universalization';
import { Database } from '@hvs/platform/database';
import { DigitalIdentity } from '../digital-identity/digital-identity.service.js';
import type { DigitalIdentityView } from '../digital-identity/digital-identity.view.js';
import type { RecordedDecision, RecordedSubmission } from './person-record.view.js';

const DECISIONS_SHOWN = 10;

/**
 * What led to where a person stands: decisions of the past, and evidence that waits. Read by plain SQL with the names
 * beside it, as the services of those domains give them one by one.
 */
@Injectable()
export class RecordHistory {
  constructor(
    private readonly database: Database,
    private readonly digitalIdentity: DigitalIdentity,
  ) {}

  digitalIdentityOf(personId: string): Promise<DigitalIdentityView> {
    return this.digitalIdentity.of(personId);
  }

  /** The last decisions, newest first. */
  async decisionsOf(personId: string): Promise<RecordedDecision[]> {
    return this.database.query<RecordedDecision>(
      `select d.id, d.target_group as "targetGroup", d.outcome, before.outcome as "formerOutcome",
         d.decided_at as "decidedAt", json_build_object('title', s.title, 'version', s.version) as "criteriaSet"
       from decision d join criteria_set s on s.id = d.criteria_set_id
       left join decision before on before.id = d.previous_id
       where d.person_id = $1 order by d.decided_at desc, d.id desc limit ${DECISIONS_SHOWN}`,
      [personId],
      'record-decisions-of',
    );
  }

  /** Evidence that was entered for the person and waits for a second person, the longest waiting first. */
  async submissionsOf(personId: string, names: CourseNames, language: Language): Promise<RecordedSubmission[]> {
    const rows = await this.database.query<SubmissionRow>(
      `select e.id, e.kind, e.value, e.occurred_on as "occurredOn", e.note, e.submitted_at as "submittedAt",
         coalesce(p.full_name, '') as "submittedBy"
       from evidence_submission e left join person p on p.id = e.submitted_by_person
       where e.person_id = $1 and e.state = 'waiting' order by e.submitted_at, e.id`,
      [personId],
      'record-submissions-of',
    );
    return rows.map(({ value, ...row }) => ({
      ...row,
      label: evidenceLabel({ kind: row.kind, value }, names, language),
    }));
  }
}

interface SubmissionRow extends Omit<RecordedSubmission, 'label'> {
  value: EvidenceValues[EvidenceKind];
}
