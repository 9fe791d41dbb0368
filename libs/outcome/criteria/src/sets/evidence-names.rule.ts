import type { BilingualText } from '@hvs/contracts';

/** A key by which criteria look for evidence, and its name. */
export interface NamedSubject {
  key: string;
  title: BilingualText;
}

/** What can be entered by hand so that the criteria find it. */
export interface EvidenceNames {
  practices: NamedSubject[];
  topics: NamedSubject[];
  /** Of other bodies than the national platform. */
  certificateKinds: NamedSubject[];
}

type Fields = Record<string, unknown>;

const NATIONAL = 'national';

/** Every practice, class topic and kind of certificate that the documents name, each once, in their order. */
export function evidenceNamesIn(documents: readonly unknown[]): EvidenceNames {
  const criteria = documents.flatMap(everyObjectIn);
  const ofKind = (kind: string): Fields[] => criteria.filter((fields) => fields.kind === kind);
  return {
    practices: once(ofKind('practices').flatMap(({ practices }) => (Array.isArray(practices) ? practices : []))),
    topics: once(ofKind('attendance').map(({ topic, title }) => ({ key: topic, title }))),
    certificateKinds: once(
      ofKind('certificate')
        .filter(({ certificateKind }) => certificateKind !== NATIONAL)
        .map(({ certificateKind, title }) => ({ key: certificateKind, title })),
    ),
  };
}

function everyObjectIn(value: unknown): Fields[] {
  if (Array.isArray(value)) return value.flatMap(everyObjectIn);
  if (typeof value !== 'object' || value === null) return [];
  const fields = value as Fields;
  return [fields, ...Object.values(fields).flatMap(everyObjectIn)];
}

function once(found: readonly unknown[]): NamedSubject[] {
  const named = found.filter(isNamed);
  return named.filter(({ key }, index) => named.findIndex((other) => other.key === key) === index);
}

function isNamed(value: unknown): value is NamedSubject {
  const { key, title } = (value ?? {}) as Fields;
  return typeof key === 'string' && typeof title === 'object' && title !== null;
}
