import type { ObjectionOutcome, ObjectionSubject } from '@hvs/outcome/objections';

/** Words in both languages of the product. */
export interface TwoLanguages {
  vi: string;
  en: string;
}

/** What a notice of each kind tells; days are `YYYY-MM-DD`. */
export interface NoticeFacts {
  universalized: Record<string, never>;
  /** `why` names what no longer holds; null when no criteria judge the person any more. */
  'universalization-lapsed': { why: TwoLanguages | null };
  confirmed: Record<string, never>;
  'confirmation-withdrawn': Record<string, never>;
  'case-returned': { reason: string | null };
  'objection-received': { about: ObjectionSubject; answerDueOn: string };
  'objection-answered': { about: ObjectionSubject; outcome: ObjectionOutcome };
  /** Somebody else enrolled the person. */
  'enrolled-by-others': { course: TwoLanguages };
  'class-place-given': { className: string; course: TwoLanguages };
  'study-reminder': { course: TwoLanguages };
  /** Questions of the daily review have waited for days. */
  'review-waits': Record<string, never>;
  /** A trainer has marked the last answer that waited. */
  'quiz-marked': { course: TwoLanguages; passed: boolean; scorePercent: number };
  /** A faulty question was graded anew. */
  'quiz-regraded': {
    course: TwoLanguages;
    scoreBefore: number;
    scoreAfter: number;
    passedBefore: boolean;
    passedAfter: boolean;
  };
  /** They go on in a newer version of a course; so many of their lessons are to be done again. */
  'course-version-moved': { course: string; toRepeat: number };
  /** There is a newer version; they go on in the one they began with. */
  'course-version-kept': { course: string };
  'certificate-revoked': { course: string; reason: string };
  'certificate-name-corrected': { course: string };
  /** `number` is that of the new one. */
  'certificate-replaced': { course: string; number: string };
  'certificate-expiring': { course: string; on: string };
  'certificate-expired': { course: string; on: string };
  /** The person has agreed that somebody helps them on their own account. */
  'care-consented': { helper: string };
  /** A helper of the own hamlet comes to help. */
  'help-taken': { helper: string };
  'help-done': { helper: string };
  /** To the helpers of the hamlet. */
  'help-asked': { hamlet: string };
  /** To the officers and administrators of the commune. */
  'objections-overdue': { count: number };
}

export type NoticeKind = keyof NoticeFacts;

export const NOTICE_KINDS = [
  'universalized',
  'universalization-lapsed',
  'confirmed',
  'confirmation-withdrawn',
  'case-returned',
  'objection-received',
  'objection-answered',
  'enrolled-by-others',
  'class-place-given',
  'study-reminder',
  'review-waits',
  'quiz-marked',
  'quiz-regraded',
  'course-version-moved',
  'course-version-kept',
  'certificate-revoked',
  'certificate-name-corrected',
  'certificate-replaced',
  'certificate-expiring',
  'certificate-expired',
  'care-consented',
  'help-taken',
  'help-done',
  'help-asked',
  'objections-overdue',
] as const satisfies readonly NoticeKind[];

/** A notice as it is kept: facts, and words only when it is read. */
export type KnownNotice = { [Kind in NoticeKind]: { kind: Kind; facts: NoticeFacts[Kind] } }[NoticeKind];

/** A notice as the person reads it. */
export interface NoticeView {
  id: string;
  kind: NoticeKind;
  text: string;
  at: Date;
  readAt: Date | null;
  /** Page of the web app that it leads to. */
  href: string | null;
}
