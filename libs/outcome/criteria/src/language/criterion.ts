import type { BilingualText, DecisionOutcome, EvidenceKind, EvidenceValues, Provenance } from '@hvs/contracts';

export type Language = keyof BilingualText;

/** Who reads a sentence: the person, someone who sits beside the person, or an officer at the desk. */
export type Audience = 'learner' | 'helper' | 'officer';

/** In which language, and to whom, something is said. */
export interface Tone {
  language: Language;
  audience: Audience;
}

/** One node of a criteria document: `kind` says which file reads it and puts it into words, `key` names it in its set. */
export interface Criterion {
  key: string;
  kind: string;
}

/** What the register says about a person and a criterion may ask. `birthDate` is `YYYY-MM-DD`. */
export interface PersonFacts {
  birthDate: string;
  /** `year`: only the year of `birthDate` is known; the date is then 1 January of it. */
  birthPrecision: 'day' | 'year';
}

/** One row of the evidence ledger that is in effect: neither withdrawn nor superseded. */
export type KnownEvidence = {
  [Kind in EvidenceKind]: {
    id: string;
    kind: Kind;
    value: EvidenceValues[Kind];
    /** What it is about, by its kind: slug of a course, a practice, a topic, …; may be empty. */
    subject: string;
    /** The number it carries, by its kind: score in percent, account level; null when the kind has none. */
    measure: number | null;
    provenance: Provenance;
    occurredAt: Date;
  };
}[EvidenceKind];

/** All that a judgement rests on. `day` is the calendar day in Vietnam (`YYYY-MM-DD`) on which the person is judged. */
export interface Given {
  facts: PersonFacts;
  evidence: readonly KnownEvidence[];
  day: string;
}

/** What a node of a plan found about one person. */
export interface Finding {
  key: string;
  /** Kind of the criterion that the node comes from. */
  kind: string;
  outcome: DecisionOutcome;
  /** The evidence that counts, in a fixed order, whether or not it is enough. */
  evidenceIds: string[];
  /** How many of `need` are there; both null for what is not counted. */
  have: number | null;
  need: number | null;
  /** The findings of the nodes inside a join, in the order of the plan. */
  of?: Finding[];
}

/** The nearest way to meet a criterion. */
export interface NearestWay {
  kind: 'course' | 'quiz' | 'vneid' | 'class' | 'practice' | 'office' | 'wait';
  /** Slug of the course to open, for `course` and `quiz`. */
  course?: string;
  /** A short call to act, e.g. of a button. */
  label: string;
}

/** A line of a document read aloud, and what stands under it. */
export interface Outline {
  text: string;
  inside: readonly (Criterion | string)[];
}

/** What is wrong with the fields of a criterion taken together; `field` leads to it from the criterion. */
export interface Contradiction {
  field: string;
  message: BilingualText;
}

/** A fault of a document. `path` leads to it, e.g. `of[2].percent`; the document itself is `.`. */
export interface CriteriaProblem {
  path: string;
  message: BilingualText;
}
