import type { EvidenceKind, EvidenceValues } from '@hvs/contracts';
import { todayIn, VIETNAM } from '@hvs/kernel';
import type { Language } from '@hvs/outcome/criteria';
import { type CourseNames, evidenceLabel } from '@hvs/outcome/universalization';
import { isOverdue } from './deadlines.rule.js';
import type { DeskObjectionView, ObjectionSubject, ObjectionView } from './objection.view.js';

/** What `SELECT_OBJECTION` gives. */
export interface ObjectionRow extends Omit<DeskObjectionView, 'about' | 'state' | 'overdue' | 'evidenceToWithdraw'> {
  aboutKind: ObjectionSubject;
  aboutId: string;
  criteriaSetTitle: string | null;
  decidedAt: Date | null;
  evidenceKind: EvidenceKind | null;
  evidenceValue: EvidenceValues[EvidenceKind] | null;
  evidenceCounts: boolean;
}

/**
 * Objections with their subjects. The names of subjects belong to other domains, which have no list of them by pairs:
 * so they are joined here instead of being asked one by one.
 */
export const SELECT_OBJECTION = `
  select o.id, o.person_id as "personId", p.full_name as "fullName", u.name as "hamletName", o.text,
    o.about_kind as "aboutKind", o.about_id as "aboutId", o.raised_at as "raisedAt",
    o.receipt_due_on as "receiptDueOn", o.due_on as "answerDueOn", o.outcome, o.answer, o.answered_at as "answeredAt",
    s.title as "criteriaSetTitle", d.decided_at as "decidedAt", e.kind as "evidenceKind", e.value as "evidenceValue",
    e.id is not null and not exists (
      select from evidence later where later.person_id = e.person_id and later.corrects_id = e.id) as "evidenceCounts"
  from objection o
  join person p on p.id = o.person_id
  join unit u on u.id = p.hamlet_id
  left join decision d on o.about_kind = 'decision' and d.id = o.about_id
  left join criteria_set s on s.id = d.criteria_set_id
  left join evidence e on o.about_kind = 'evidence' and e.person_id = o.person_id and e.id = o.about_id`;

/** The objection as its person sees it. */
export function objectionOf(row: ObjectionRow, names: CourseNames, language: Language): ObjectionView {
  const { id, text, raisedAt, answerDueOn, outcome, answer, answeredAt } = row;
  return {
    id,
    about: { kind: row.aboutKind, id: row.aboutId, label: labelOf(row, names, language) },
    text,
    raisedAt,
    answerDueOn,
    state: answeredAt ? 'answered' : 'open',
    outcome,
    answer,
    answeredAt,
  };
}

/** The objection as the desk sees it on the day `today`. */
export function deskObjectionOf(
  row: ObjectionRow,
  names: CourseNames,
  language: Language,
  today: string,
): DeskObjectionView {
  const { personId, fullName, hamletName, receiptDueOn } = row;
  return {
    ...objectionOf(row, names, language),
    personId,
    fullName,
    hamletName,
    receiptDueOn,
    overdue: row.answeredAt === null && isOverdue(row.answerDueOn, today),
    evidenceToWithdraw: row.outcome === 'upheld' && row.evidenceCounts ? row.aboutId : null,
  };
}

function labelOf(row: ObjectionRow, names: CourseNames, language: Language): string {
  if (row.evidenceKind && row.evidenceValue) {
    return evidenceLabel({ kind: row.evidenceKind, value: row.evidenceValue }, names, language);
  }
  const title = row.criteriaSetTitle ?? '';
  const day = row.decidedAt ? todayIn(VIETNAM, row.decidedAt).split('-').reverse().join('/') : '';
  return language === 'vi' ? `Kết quả xét ngày ${day}, ${title}` : `Decision of ${day}, ${title}`;
}
