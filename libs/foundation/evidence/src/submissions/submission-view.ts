import { type CourseNames, EVIDENCE_KINDS } from '@hvs/contracts';
import type { Actor } from '@hvs/platform/access';
import type { EvidenceSubmissionView, SubmissionConflict } from './evidence-submission.view.js';
import { mayCheckNow } from './second-person.js';
import type { SubmissionRow } from './submission-rows.repository.js';
import { recordedValue } from './submittable-kinds.rule.js';

export type Language = 'vi' | 'en';

/** Nothing that people enter names a course. */
const NO_NAMES: CourseNames = { courseTitle: (slug) => slug, lessonTitle: (_, key) => key };

/** A stored submission as `actor` may see it. */
export function submissionView(
  row: SubmissionRow,
  conflicts: SubmissionConflict[],
  actor: Actor,
  language: Language,
): EvidenceSubmissionView {
  const { personId, fullName, birthYear, hamletName, kind, value } = row;
  const label = EVIDENCE_KINDS[kind].label[language] as (value: unknown, names: CourseNames) => string;
  return {
    id: row.id,
    person: { personId, fullName, birthYear, hamletName },
    kind,
    label: label(recordedValue(kind, value, null), NO_NAMES),
    value,
    occurredOn: row.occurredOn,
    note: row.note,
    state: row.state,
    submittedBy: row.submitter,
    submittedAt: row.submittedAt,
    checkedBy: row.checker,
    checkedAt: row.checkedAt,
    reason: row.reason,
    evidenceId: row.evidenceId,
    conflicts,
    mayCheck: mayCheckNow(actor, row),
  };
}
