import type { TargetGroup } from './course-document.js';
import type { EvidenceKind } from './evidence.js';

/**
 * Everything a domain tells the others, declared once: event name → payload. A payload carries ids and facts as
 * they were then; never a name, a citizen id or an entity.
 */
export interface DomainEvents {
  'person.registered': PersonFact;
  'person.changed': PersonFact;
  /** All rows of one import are in the register; what follows for the people is done for all of them at once. */
  'register-import.finished': { importId: string; communeId: string };
  'evidence.recorded': { evidenceId: string; personId: string; kind: EvidenceKind };
  /** A further row has superseded or withdrawn the evidence. */
  'evidence.corrected': { evidenceId: string; personId: string; correction: 'superseded' | 'withdrawn' };
  /** `source` says by whom: the learner, or somebody for them (`people`, `rule`, `list`). */
  'enrolment.opened': EnrolmentFact & { source: EnrolmentSource; classId?: string };
  'enrolment.withdrawn': EnrolmentFact & { classId?: string };
  /** Whoever waited for a place in a class has got it. */
  'class-place.given': { classId: string; personId: string; hamletId: string; courseId: string };
  /** A unit has published a version; with `moveLearners` those in the middle go on in it. */
  'course.published': {
    courseId: string;
    courseVersionId: string;
    formerVersionId: string | null;
    moveLearners: boolean;
  };
  /** A learner goes on in a newer version; `toRepeat` are keys of lessons that were done and are to be done again. */
  'enrolment.moved': EnrolmentFact & { formerVersionId: string; toRepeat: string[] };
  'lesson.completed': EnrolmentFact & { lessonKey: string };
  'quiz.passed': EnrolmentFact & { attemptId: string; scorePercent: number };
  'quiz.failed': EnrolmentFact & { attemptId: string; scorePercent: number };
  /** `supervised` and where, when the quiz was watched over on site; left out it was not. */
  'course.completed': EnrolmentFact & { scorePercent: number; supervised?: boolean; place?: string };
  /** The last answer that waited for a trainer has its mark; `quiz.passed` or `quiz.failed` comes with it. */
  'quiz.marked': EnrolmentFact & { attemptId: string; scorePercent: number; passed: boolean };
  /** A faulty question changed the result of an attempt; for whoever passes now, `quiz.passed` comes with it. */
  'quiz.regraded': EnrolmentFact & {
    attemptId: string;
    regradeId: string;
    scoreBefore: number;
    scoreAfter: number;
    passedBefore: boolean;
    passedAfter: boolean;
  };
  'certificate.issued': { certificateId: string; personId: string; courseId: string };
  'certificate.revoked': CertificateFact;
  'certificate.name-corrected': CertificateFact;
  /** Another one was issued in its place. */
  'certificate.replaced': CertificateFact & { byCertificateId: string };
  'criteria-set.approved': { criteriaSetId: string; targetGroup: TargetGroup; inForceFrom: string };
  /** Of one target group. A full pass tells of its end instead, by `full-pass.finished`. */
  'decision.turned': {
    decisionId: string;
    personId: string;
    hamletId: string;
    targetGroup: TargetGroup;
    outcome: DecisionOutcome;
    formerOutcome: DecisionOutcome | null;
  };
  /** Of all groups of the person together; `outcome` is null when no criteria judge the person any more. */
  'standing.turned': {
    personId: string;
    hamletId: string;
    outcome: DecisionOutcome | null;
    formerOutcome: DecisionOutcome | null;
  };
  'full-pass.finished': { passId: string; day: string };
  /** A person has agreed to be helped by somebody. */
  'care.consented': { consentId: string; personId: string; helperName: string };
  'confirmation.recorded': { confirmationId: string; personId: string; hamletId: string };
  'confirmation.withdrawn': { confirmationId: string; personId: string; hamletId: string };
  'confirmation-case.turned': { caseId: string; personId: string; hamletId: string; state: ConfirmationCaseState };
  /** Somebody asks the helpers of the own hamlet, or is answered by one of them. */
  'help-request.asked': { helpRequestId: string; personId: string; hamletId: string };
  'help-request.turned': { helpRequestId: string; personId: string; hamletId: string; state: 'taken' | 'done' };
  'objection.raised': { objectionId: string; personId: string; hamletId: string };
  'objection.answered': { objectionId: string; personId: string; hamletId: string };
}

export type EventName = keyof DomainEvents;

/** `number` names the certificate to whoever holds it. */
export interface CertificateFact {
  certificateId: string;
  number: string;
  personId: string;
}

/** `formerHamletId` is set when the person has moved between hamlets. */
export interface PersonFact {
  personId: string;
  hamletId: string;
  formerHamletId?: string;
}

/** How an enrolment came about. */
export const ENROLMENT_SOURCES = ['self', 'people', 'rule', 'list'] as const;
export type EnrolmentSource = (typeof ENROLMENT_SOURCES)[number];

export interface EnrolmentFact {
  enrolmentId: string;
  personId: string;
  hamletId: string;
  courseId: string;
  courseVersionId: string;
}

export type DecisionOutcome = 'met' | 'not-met' | 'cannot-tell';

/** Where a case stands on its way to the national confirmation. */
export const CONFIRMATION_CASE_STATES = [
  'ready',
  'reviewed',
  'submitted',
  'confirmed',
  'returned',
  'withdrawn',
] as const;

export type ConfirmationCaseState = (typeof CONFIRMATION_CASE_STATES)[number];
