import fc from 'fast-check';
import {
  type EvidenceKind,
  type EvidenceValues,
  measureOfEvidence,
  PROVENANCES,
  subjectOfEvidence,
} from '@hvs/contracts';
import type { KnownEvidence, PersonFacts } from '../language/criterion.js';
import { plusMonths } from '../language/evaluation/calendar.js';
import {
  BIRTH_DATES,
  CERTIFICATE_KINDS,
  COMPETENCES,
  COURSES,
  DAYS,
  PERCENTS,
  PRACTICES,
  TOPICS,
  WINDOWS,
} from './pools.js';

/** A day on which somebody is judged. */
export const arbitraryDay: fc.Arbitrary<string> = fc.constantFrom(...DAYS);

/** What the register may say; known by year, the date is 1 January of it. */
export const arbitraryFacts: fc.Arbitrary<PersonFacts> = fc
  .record({
    birthDate: fc.constantFrom(...BIRTH_DATES),
    birthPrecision: fc.constantFrom('day' as const, 'year' as const),
  })
  .map(({ birthDate, birthPrecision }) => ({
    birthDate: birthPrecision === 'year' ? `${birthDate.slice(0, 4)}-01-01` : birthDate,
    birthPrecision,
  }));

const DAYS_OF_EVIDENCE = [
  ...new Set([...DAYS, ...DAYS.flatMap((day) => WINDOWS.map((months) => plusMonths(day, -months)))]),
];

/** Instants around midnight in Vietnam at the edges of windows; many rows share one. */
const instant: fc.Arbitrary<Date> = fc
  .record({
    day: fc.constantFrom(...DAYS_OF_EVIDENCE),
    time: fc.constantFrom('00:00:00.000', '12:30:00.000', '23:59:59.999'),
  })
  .map(({ day, time }) => new Date(`${day}T${time}+07:00`));

const competences = fc.option(fc.subarray(COMPETENCES), { nil: undefined });
const practice = fc.constantFrom(...PRACTICES.map(({ key }) => key));
const course = fc.constantFrom(...COURSES);
const title = fc.constant('Thử');
const document = { title, number: fc.constant('1'), issuedOn: fc.constant('2026-01-01'), competences };

const VALUES: { [Kind in EvidenceKind]: fc.Arbitrary<EvidenceValues[Kind]> } = {
  'lesson-completed': fc.record({ course, lesson: fc.constantFrom('bai-1', 'bai-2') }),
  'quiz-passed': fc.record({ course, scorePercent: fc.constantFrom(...PERCENTS), supervised: fc.boolean() }),
  'course-completed': fc.record({ course, courseVersion: fc.constant(1), competences }),
  'practice-done': fc.record({ practice, title, assisted: fc.boolean(), competences }),
  'package-done': fc.record({
    package: fc.constant('01900000-0000-7000-8000-000000000000'),
    title,
    score: fc.constantFrom(...PERCENTS),
  }),
  'class-attended': fc.record({
    topic: fc.constantFrom(...TOPICS),
    title,
    heldOn: fc.constant('2026-01-01'),
    competences,
  }),
  observed: fc.record({
    practice,
    title,
    itemsShown: fc.constant(['Mở được ứng dụng']),
    assisted: fc.boolean(),
    secondedBy: fc.constant('01900000-0000-7000-8000-000000000000'),
    competences,
  }),
  'national-certificate': fc.record(document),
  'other-certificate': fc.record({
    ...document,
    certificateKind: fc.constantFrom(...CERTIFICATE_KINDS),
    issuer: fc.constant('Trung tâm'),
  }),
  'organisation-list': fc.record({
    list: fc.constantFrom('work' as const, 'school' as const),
    organisation: fc.constant('Trường'),
    title,
  }),
  'exemption-granted': fc.record({
    reason: fc.constant('severe-disability' as const),
    document: fc.constant('Giấy 1'),
  }),
  'vneid-sign-in': fc.record({
    accountLevel: fc.constantFrom(1, 2, null),
    authenticationLevel: fc.constantFrom(1, 2, null),
  }),
  'self-declared': fc.record({
    topic: fc.constantFrom(...TOPICS, ...PRACTICES.map(({ key }) => key)),
    statement: fc.constant('Tôi làm được'),
  }),
};

/** One row in effect. Its provenance may be any, as a document may ask for any; JSON holds its value unchanged. */
export const arbitraryEvidenceRow: fc.Arbitrary<KnownEvidence> = fc
  .constantFrom(...(Object.keys(VALUES) as EvidenceKind[]))
  .chain((kind) =>
    fc.record({
      id: fc.uuid({ version: 7 }),
      kind: fc.constant(kind),
      value: (VALUES[kind] as fc.Arbitrary<EvidenceValues[EvidenceKind]>).map(withoutUndefined),
      provenance: fc.constantFrom(...PROVENANCES),
      occurredAt: instant,
    }),
  )
  .map(
    (row) =>
      ({
        ...row,
        subject: subjectOfEvidence(row.kind, row.value),
        measure: measureOfEvidence(row.kind, row.value),
      }) as KnownEvidence,
  );

/** The evidence of one person, ids apart, in any order. */
export const arbitraryEvidence: fc.Arbitrary<KnownEvidence[]> = fc.uniqueArray(arbitraryEvidenceRow, {
  selector: (row) => row.id,
  maxLength: 24,
  size: 'medium',
});

function withoutUndefined<Value extends object>(value: Value): Value {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Value;
}
