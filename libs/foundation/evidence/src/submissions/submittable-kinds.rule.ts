import { EVIDENCE_KINDS, type EvidenceKind, type EvidenceValues, faultIn, type Provenance } from '@hvs/contracts';
import { DomainError, isIsoDate, normaliseText } from '@hvs/kernel';

/** How evidence of a kind that people may enter comes into the ledger. */
interface Entry {
  provenance: Provenance;
  /** What is trusted highly is recorded only when a second person has checked it. */
  needsSecondPerson: boolean;
}

const ENTRIES = {
  'practice-done': { provenance: 'practice', needsSecondPerson: false },
  'class-attended': { provenance: 'observed', needsSecondPerson: false },
  'organisation-list': { provenance: 'observed', needsSecondPerson: false },
  observed: { provenance: 'observed', needsSecondPerson: true },
  'national-certificate': { provenance: 'imported-and-checked', needsSecondPerson: true },
  'other-certificate': { provenance: 'imported-and-checked', needsSecondPerson: true },
  'exemption-granted': { provenance: 'imported-and-checked', needsSecondPerson: true },
} as const satisfies Partial<Record<EvidenceKind, Entry>>;

/** Kinds that a helper, a trainer or an officer may enter for a person. */
export type SubmittableKind = keyof typeof ENTRIES;

export const SUBMITTABLE_KINDS = Object.keys(ENTRIES) as SubmittableKind[];

/** What is entered: the value of its kind, without the second signature of a checklist. */
export type SubmittedValue = Record<string, unknown>;

/** @throws DomainError `evidence-submission.not-offered` */
export function entryOf(kind: string): Entry & { kind: SubmittableKind } {
  const found = SUBMITTABLE_KINDS.find((offered) => offered === kind);
  if (!found) throw new DomainError('evidence-submission.not-offered', { kind });
  return { kind: found, ...ENTRIES[found] };
}

const NOBODY_YET = '00000000-0000-0000-0000-000000000000';

/** The value as it goes into the ledger; whoever checks a checklist is its second signature. */
export function recordedValue(
  kind: SubmittableKind,
  value: SubmittedValue,
  checkedBy: string | null,
): EvidenceValues[SubmittableKind] {
  const signed = kind === 'observed' ? { ...value, secondedBy: checkedBy ?? NOBODY_YET } : value;
  return signed as unknown as EvidenceValues[SubmittableKind];
}

function textIn(value: SubmittedValue, field: string): string {
  const found = value[field];
  return typeof found === 'string' ? found : '';
}

function tidy(value: unknown): unknown {
  if (typeof value === 'string') return normaliseText(value);
  return Array.isArray(value) ? value.map(tidy) : value;
}

/**
 * The value that was typed in, with white space put right.
 * @throws DomainError `evidence.invalid` with the field, `evidence-submission.in-future` when a day is to come
 */
export function readSubmittedValue(
  kind: SubmittableKind,
  typed: { value: SubmittedValue; occurredOn: string },
  today: string,
): SubmittedValue {
  const value = Object.fromEntries(Object.entries(typed.value).map(([name, field]) => [name, tidy(field)]));
  const foreign = kind === 'observed' && 'secondedBy' in value;
  const fault = foreign
    ? { field: 'secondedBy', fault: 'not-known' }
    : faultIn(EVIDENCE_KINDS[kind].fields, recordedValue(kind, value, null));
  if (fault) throw new DomainError('evidence.invalid', { field: `value.${fault.field}`, reason: fault.fault });
  if (!isIsoDate(typed.occurredOn))
    throw new DomainError('evidence.invalid', { field: 'occurredOn', reason: 'not-a-day' });
  const days = { occurredOn: typed.occurredOn, heldOn: textIn(value, 'heldOn'), issuedOn: textIn(value, 'issuedOn') };
  for (const [field, day] of Object.entries(days)) {
    if (day > today) throw new DomainError('evidence-submission.in-future', { field });
  }
  return value;
}

/** Which fields tell one deed of a person from another; `''` is the day it happened. */
const TOLD_APART_BY: Record<SubmittableKind, string[]> = {
  'practice-done': ['practice', ''],
  'class-attended': ['topic', 'heldOn'],
  'organisation-list': ['list', 'organisation'],
  observed: ['practice', ''],
  'national-certificate': ['number'],
  'other-certificate': ['certificateKind', 'issuer', 'number'],
  'exemption-granted': ['reason', 'document'],
};

/**
 * Names the deed, so that two people who enter the same class, practice or certificate of a person make one row of it.
 * `day` is the day it happened, `YYYY-MM-DD`.
 */
export function sourceKeyOf(kind: SubmittableKind, value: SubmittedValue, day: string): string {
  const parts = TOLD_APART_BY[kind].map((field) => (field === '' ? day : textIn(value, field)));
  return [kind, ...parts].join(':').toLowerCase();
}
