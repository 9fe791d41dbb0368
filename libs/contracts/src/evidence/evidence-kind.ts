import type { Provenance } from './provenance.js';
import type { ValueFields, ValueOf } from './value-fields.js';

/** Names that evidence knows only by key. */
export interface CourseNames {
  courseTitle(courseSlug: string): string;
  lessonTitle(courseSlug: string, lessonKey: string): string;
}

/** The two languages of the screens. */
export interface InBothLanguages<Phrase> {
  vi: Phrase;
  en: Phrase;
}

/** All that is to be known of one kind of evidence; a new kind is one such file and its line in the registry. */
export interface EvidenceKindDefinition<Name extends string, Fields, Value = ValueOf<Fields>> {
  kind: Name;
  fields: Fields;
  /** How it can be known; evidence of this kind with another provenance is a mistake. */
  provenances: readonly Provenance[];
  /** What it is about: criteria look it up by this. */
  subject(value: Value): string;
  /** The number that criteria compare, if the kind has one; null when it is not known. */
  measure?(value: Value): number | null;
  /** One phrase that a learner and an officer understand alike. */
  label: InBothLanguages<(value: Value, names: CourseNames) => string>;
  /** Where it comes from. */
  source: InBothLanguages<string>;
}

/** Gives the parts of a kind their types from its fields. */
export function defineEvidence<const Name extends string, Fields extends ValueFields>(
  definition: EvidenceKindDefinition<Name, Fields>,
): EvidenceKindDefinition<Name, Fields> {
  return definition;
}

/** `2026-11-22` as Vietnamese readers write it. */
export const vietnameseDay = (day: string): string => day.split('-').reverse().join('/');
