/**
 * Everything a domain tells the others, declared once: event name → payload. A payload carries ids and facts as
 * they were then; never a name, a citizen id or an entity.
 */
export interface DomainEvents {
  'person.registered': PersonFact;
  'person.changed': PersonFact;
  'evidence.recorded': { evidenceId: string; personId: string; kind: EvidenceKind };
  'enrolment.opened': EnrolmentFact;
  'enrolment.withdrawn': EnrolmentFact;
  'lesson.completed': EnrolmentFact & { lessonKey: string };
  'quiz.passed': EnrolmentFact & { attemptId: string; scorePercent: number };
  'quiz.failed': EnrolmentFact & { attemptId: string; scorePercent: number };
  'course.completed': EnrolmentFact & { scorePercent: number };
  'certificate.issued': { certificateId: string; personId: string; courseId: string };
  /** `passId` is set when a full pass decided: it tells of its end by `full-pass.finished`. */
  'decision.turned': {
    decisionId: string;
    personId: string;
    hamletId: string;
    outcome: DecisionOutcome;
    passId?: string;
  };
  'full-pass.finished': { passId: string; day: string };
  'confirmation.recorded': { confirmationId: string; personId: string; hamletId: string };
}

export type EventName = keyof DomainEvents;

/** `formerHamletId` is set when the person has moved between hamlets. */
export interface PersonFact {
  personId: string;
  hamletId: string;
  formerHamletId?: string;
}

export interface EnrolmentFact {
  enrolmentId: string;
  personId: string;
  hamletId: string;
  courseId: string;
  courseVersionId: string;
}

/** What a person has shown. A new kind is added here and given its shape in `EvidenceValues`. */
export interface EvidenceValues {
  'lesson-completed': { course: string; lesson: string };
  'quiz-passed': { course: string; scorePercent: number; supervised: boolean };
  'course-completed': { course: string; courseVersion: number; certificateNumber?: string };
  'vneid-sign-in': { accountLevel: number; authenticationLevel: number };
}

export type EvidenceKind = keyof EvidenceValues;

/** How far evidence can be trusted, weakest first (glossary: provenance). */
export const PROVENANCES = [
  'self-declared',
  'unsupervised-quiz',
  'practice',
  'observed',
  'supervised-quiz',
  'imported-and-checked',
  'vneid',
] as const;

export type Provenance = (typeof PROVENANCES)[number];

export type DecisionOutcome = 'met' | 'not-met' | 'cannot-tell';
