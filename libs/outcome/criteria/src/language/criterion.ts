import type { BilingualText, DecisionOutcome, EvidenceKind, EvidenceValues, Provenance } from '@hvs/contracts';

export type Language = keyof BilingualText;

/** One node of a criteria document: `kind` says which file reads and judges it, `key` names it inside its set. */
export interface Criterion {
  key: string;
  kind: string;
}

/** What the register says about a person and a criterion may ask. `birthDate` is `YYYY-MM-DD`. */
export interface PersonFacts {
  birthDate: string;
  /** `year`: only the year of `birthDate` is known. */
  birthPrecision: 'day' | 'year';
}

/** One row of the evidence ledger, as criteria see it. */
export type KnownEvidence = {
  [Kind in EvidenceKind]: {
    id: string;
    kind: Kind;
    value: EvidenceValues[Kind];
    provenance: Provenance;
    occurredAt: Date;
  };
}[EvidenceKind];

/** What a criterion found about one person. Stored with the decision and read again years later. */
export interface Finding {
  key: string;
  kind: string;
  outcome: DecisionOutcome;
  /** The evidence the outcome rests on, in a fixed order. */
  evidenceIds: string[];
  /** Facts that the sentence about what is missing names; null when the criterion is met. */
  missing: Record<string, string | number | null> | null;
  /** The findings of the criteria inside this one, in the order of the document. */
  of?: Finding[];
}

/** All that a criterion may look at. `day` is the calendar day in Vietnam on which the person is judged. */
export interface Given {
  facts: PersonFacts;
  evidence: readonly KnownEvidence[];
  day: string;
  /** Judges a criterion that stands inside this one. */
  judge(criterion: Criterion): Finding;
}

/** Reads one node of a document that a person typed; problems are collected, never thrown. */
export interface CriterionReader {
  /** A whole number between `least` and `most`. */
  wholeNumber(field: string, least: number, most: number): number;
  /** A key of lower-case words joined by hyphens, e.g. a course's slug. */
  slug(field: string): string;
  /** `{ vi, en }`; Vietnamese must be there. */
  bilingual(field: string): BilingualText;
  /** A list of at least one criterion. */
  criteria(field: string): Criterion[];
}

/**
 * One kind of criterion: its document, its judgement and its words. Adding a kind is adding one such file and its
 * line in `criterion-kinds.ts`.
 */
export interface CriterionKind<Document extends Criterion = Criterion> {
  readonly kind: Document['kind'];
  /** Kinds of evidence it looks at; others need not be fetched. */
  readonly consults: readonly EvidenceKind[];
  /** Fields of the document beside `key` and `kind`; any other is refused. */
  readonly fields: readonly string[];
  read(reader: CriterionReader): Omit<Document, keyof Criterion>;
  judge(criterion: Document, given: Given): Omit<Finding, keyof Criterion>;
  /** What it asks, as one phrase. */
  label(criterion: Document, language: Language): string;
  /** What is missing and how to come by it, as one plain sentence; asked only when it is not met. */
  missing(criterion: Document, finding: Finding, language: Language): string;
  /** Slug of the course that meets it, when one does. */
  course?(criterion: Document): string;
}

/** The earliest of `evidence`: later rows of the same worth change nothing, so decisions stay as they are. */
export function earliest<Row extends Pick<KnownEvidence, 'id' | 'occurredAt'>>(
  evidence: readonly Row[],
): Row | undefined {
  return evidence.reduce<Row | undefined>((first, row) => (first && !isBefore(row, first) ? first : row), undefined);
}

function isBefore(a: Pick<KnownEvidence, 'id' | 'occurredAt'>, b: Pick<KnownEvidence, 'id' | 'occurredAt'>): boolean {
  const distance = a.occurredAt.getTime() - b.occurredAt.getTime();
  return distance < 0 || (distance === 0 && a.id < b.id);
}
