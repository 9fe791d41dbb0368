import fc from 'fast-check';
import { PROVENANCES } from '@hvs/contracts';
import type { Criterion } from '../language/criterion.js';
import { CERTIFICATE_KINDS, COMPETENCES, COURSES, PERCENTS, PRACTICES, TOPICS, WINDOWS } from './pools.js';

/** A criterion whose keys are not given yet. */
type Keyless = { kind: string } & Record<string, unknown>;

const title = fc.constant({ vi: 'Tên', en: 'Name' });
/** The lower ones more often: much evidence reaches them. */
const minimumProvenance = fc.constantFrom(...PROVENANCES, 'self-declared', 'unsupervised-quiz', 'practice');
const withinMonths = fc.constantFrom(...WINDOWS);
const course = fc.constantFrom(...COURSES);
const trusted = { minimumProvenance, withinMonths };
const isOptional = new Set([
  'minimumProvenance',
  'withinMonths',
  'supervised',
  'unassisted',
  'topic',
  'title',
  'from',
  'to',
  'overAge',
  'easier',
]);

/** A document of one kind; fields that may be left out are, half of the time. */
function ofKind(kind: string, fields: Record<string, fc.Arbitrary<unknown>>, required: string[] = []) {
  const model = { kind: fc.constant(kind), ...fields };
  const requiredKeys = Object.keys(model).filter((name) => required.includes(name) || !isOptional.has(name));
  return fc.record(model, { requiredKeys: requiredKeys as (keyof typeof model)[] }) as fc.Arbitrary<Keyless>;
}

const practices = fc.subarray(PRACTICES, { minLength: 1 }).chain((list) =>
  ofKind('practices', {
    practices: fc.constant(list),
    atLeast: fc.integer({ min: 1, max: list.length }),
    unassisted: fc.boolean(),
    ...trusted,
  }),
);

const age = fc.oneof(
  ofKind('age-between', { from: fc.constantFrom(16, 18, 60, 80) }, ['from']),
  ofKind('age-between', { to: fc.constantFrom(17, 59, 79) }, ['to']),
  ofKind('age-between', { from: fc.constantFrom(16, 18), to: fc.constantFrom(18, 59, 79) }, ['from', 'to']),
);

/** Every kind that holds no other criteria. */
export const arbitraryLeaves: readonly fc.Arbitrary<Keyless>[] = [
  ofKind('course-passed', { course, title, ...trusted }, ['title']),
  ofKind('competence-shown', { competence: fc.constantFrom(...COMPETENCES), title, ...trusted }, ['title']),
  ofKind(
    'quiz-score',
    { course, title, percent: fc.constantFrom(...PERCENTS), supervised: fc.boolean(), withinMonths },
    ['title'],
  ),
  practices,
  ofKind('attendance', {
    topic: fc.constantFrom(...TOPICS),
    title,
    times: fc.integer({ min: 1, max: 3 }),
    withinMonths,
  }),
  ofKind('vneid-level', { accountLevel: fc.constantFrom(1, 2) }),
  age,
  ofKind('certificate', { certificateKind: fc.constantFrom(...CERTIFICATE_KINDS), title, ...trusted }, ['title']),
  ofKind('organisation-list', { list: fc.constantFrom('work', 'school'), minimumProvenance }),
];

const { criterion: keyless } = fc.letrec<{ criterion: Keyless; some: Keyless[] }>((tie) => ({
  some: fc.array(tie('criterion'), { minLength: 1, maxLength: 4 }),
  criterion: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    { arbitrary: fc.oneof(...arbitraryLeaves), weight: 3 },
    { arbitrary: ofKind('all', { of: tie('some') }), weight: 2 },
    ofKind('any', { of: tie('some') }),
    tie('some').chain((of) =>
      ofKind('at-least', { count: fc.integer({ min: 1, max: of.length }), of: fc.constant(of) }),
    ),
    ofKind('exemption', {
      reasons: fc.subarray(['severe-disability', 'over-age'], { minLength: 1 }),
      overAge: fc.constantFrom(60, 80),
      otherwise: tie('criterion'),
      easier: tie('criterion'),
    }),
  ),
}));

/**
 * A document that `readCriteria` takes: any kinds, nested, each key once. It may be a foolish one, e.g. met by
 * everybody: interpreters have to agree on those, too.
 */
export const arbitraryCriterion: fc.Arbitrary<Criterion> = keyless.map((root) => {
  let count = 0;
  const withKeys = (node: Keyless): Criterion => {
    count += 1;
    const { kind, ...fields } = node;
    const key = `tieu-chi-${count}`;
    return { key, kind, ...mapInner(fields, withKeys) };
  };
  return withKeys(root);
});

function mapInner(fields: Record<string, unknown>, withKeys: (node: Keyless) => Criterion): Record<string, unknown> {
  const isInner = (name: string) => name === 'of' || name === 'otherwise' || name === 'easier';
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      if (!isInner(name)) return [name, value];
      return [name, Array.isArray(value) ? value.map(withKeys) : withKeys(value as Keyless)];
    }),
  );
}
