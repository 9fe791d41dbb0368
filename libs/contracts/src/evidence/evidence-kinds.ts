import { classAttended } from './class-attended.evidence.js';
import { courseCompleted } from './course-completed.evidence.js';
import type { CourseNames, InBothLanguages } from './evidence-kind.js';
import { exemptionGranted } from './exemption-granted.evidence.js';
import { lessonCompleted } from './lesson-completed.evidence.js';
import { nationalCertificate } from './national-certificate.evidence.js';
import { observed } from './observed.evidence.js';
import { organisationList } from './organisation-list.evidence.js';
import { otherCertificate } from './other-certificate.evidence.js';
import { packageDone } from './package-done.evidence.js';
import { practiceDone } from './practice-done.evidence.js';
import type { Provenance } from './provenance.js';
import { quizPassed } from './quiz-passed.evidence.js';
import { selfDeclared } from './self-declared.evidence.js';
import type { ValueFields, ValueOf } from './value-fields.js';
import { vneidSignIn } from './vneid-sign-in.evidence.js';

const REGISTRY = [
  lessonCompleted,
  quizPassed,
  courseCompleted,
  practiceDone,
  packageDone,
  classAttended,
  observed,
  nationalCertificate,
  otherCertificate,
  organisationList,
  exemptionGranted,
  vneidSignIn,
  selfDeclared,
] as const;

type Registered = (typeof REGISTRY)[number];

/** What a person has shown, by kind. */
export type EvidenceValues = { [Definition in Registered as Definition['kind']]: ValueOf<Definition['fields']> };

export type EvidenceKind = Registered['kind'];

/** A kind as others use it. */
export interface EvidenceKindView<Kind extends EvidenceKind = EvidenceKind> {
  kind: Kind;
  fields: ValueFields;
  provenances: readonly Provenance[];
  subject(value: EvidenceValues[Kind]): string;
  measure?(value: EvidenceValues[Kind]): number | null;
  label: InBothLanguages<(value: EvidenceValues[Kind], names: CourseNames) => string>;
  source: InBothLanguages<string>;
}

/** Each kind of evidence by its name. */
export const EVIDENCE_KINDS = Object.fromEntries(
  REGISTRY.map((definition) => [definition.kind, definition]),
) as unknown as { [Kind in EvidenceKind]: EvidenceKindView<Kind> };

export const isEvidenceKind = (name: string): name is EvidenceKind => Object.hasOwn(EVIDENCE_KINDS, name);

/** What the evidence is about. */
export function subjectOfEvidence<Kind extends EvidenceKind>(kind: Kind, value: EvidenceValues[Kind]): string {
  return EVIDENCE_KINDS[kind].subject(value);
}

/** The number that criteria compare, or null. */
export function measureOfEvidence<Kind extends EvidenceKind>(kind: Kind, value: EvidenceValues[Kind]): number | null {
  return EVIDENCE_KINDS[kind].measure?.(value) ?? null;
}
