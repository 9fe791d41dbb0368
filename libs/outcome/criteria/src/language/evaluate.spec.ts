import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Criterion, Finding, KnownEvidence, PersonFacts } from './criterion.js';
import { evaluate } from './evaluate.js';

const COURSES = ['an-toan', 'dich-vu-cong', 'mua-ban'];
const dayText = fc
  .date({ min: new Date('1930-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const facts: fc.Arbitrary<PersonFacts> = fc.record({
  birthDate: dayText,
  birthPrecision: fc.constantFrom('day', 'year'),
});

const known = {
  id: fc.uuid(),
  occurredAt: fc.integer({ min: 0, max: 40 }).map((hours) => new Date(hours * 3_600_000)),
};
const evidenceRow: fc.Arbitrary<KnownEvidence> = fc.oneof(
  fc.record({
    ...known,
    kind: fc.constant('course-completed' as const),
    provenance: fc.constant('unsupervised-quiz' as const),
    value: fc.record({ course: fc.constantFrom(...COURSES), courseVersion: fc.constant(1) }),
  }),
  fc.record({
    ...known,
    kind: fc.constant('vneid-sign-in' as const),
    provenance: fc.constant('vneid' as const),
    value: fc.record({
      accountLevel: fc.integer({ min: 1, max: 2 }),
      authenticationLevel: fc.integer({ min: 1, max: 4 }),
    }),
  }),
);
const ledger = fc.uniqueArray(evidenceRow, { selector: (row) => row.id, maxLength: 12 });

const { criteria } = fc.letrec<{ criteria: Criterion }>((tie) => ({
  criteria: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ key: fc.uuid(), kind: fc.constant('age-from'), years: fc.integer({ min: 1, max: 90 }) }),
    fc.record({ key: fc.uuid(), kind: fc.constant('vneid-level'), accountLevel: fc.integer({ min: 1, max: 2 }) }),
    fc.record({ key: fc.uuid(), kind: fc.constant('course-passed'), course: fc.constantFrom(...COURSES) }),
    fc.record({
      key: fc.uuid(),
      kind: fc.constant('all'),
      of: fc.array(tie('criteria'), { minLength: 1, maxLength: 4 }),
    }),
  ),
}));

const runs = { numRuns: 500 };

describe('the laws of evaluation', () => {
  it('asks nothing of the order of evidence', () => {
    const shuffledLedger = ledger.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })),
    );
    fc.assert(
      fc.property(facts, shuffledLedger, criteria, dayText, (person, [rows, shuffled], criterion, day) => {
        expect(evaluate(person, shuffled, criterion, day)).toEqual(evaluate(person, rows, criterion, day));
      }),
      runs,
    );
  });

  it('never takes away what was met when more evidence comes', () => {
    fc.assert(
      fc.property(facts, ledger, ledger, criteria, dayText, (person, rows, more, criterion, day) => {
        const before = outcomes(evaluate(person, rows, criterion, day));
        const after = outcomes(evaluate(person, [...rows, ...more], criterion, day));
        before.forEach((outcome, index) => outcome === 'met' && expect(after[index]).toBe('met'));
      }),
      runs,
    );
  });

  it('finds the same when it is asked twice, and changes nothing it was given', () => {
    fc.assert(
      fc.property(facts, ledger, criteria, dayText, (person, rows, criterion, day) => {
        const copy = structuredClone(rows);
        expect(evaluate(person, rows, criterion, day)).toEqual(evaluate(person, rows, criterion, day));
        expect(rows).toEqual(copy);
      }),
      runs,
    );
  });

  it('gives all-of the worst outcome inside it', () => {
    const worst = { 'not-met': 0, 'cannot-tell': 1, met: 2 };
    const everyGroup = (finding: Finding): Finding[] =>
      finding.of ? [finding, ...finding.of.flatMap(everyGroup)] : [];
    fc.assert(
      fc.property(facts, ledger, criteria, dayText, (person, rows, criterion, day) => {
        for (const group of everyGroup(evaluate(person, rows, criterion, day))) {
          const inside = (group.of ?? []).map((finding) => worst[finding.outcome]);
          expect(worst[group.outcome]).toBe(Math.min(...inside));
        }
      }),
      runs,
    );
  });

  it('rests only on evidence of the ledger, and says what is missing exactly when it is not met', () => {
    fc.assert(
      fc.property(facts, ledger, criteria, dayText, (person, rows, criterion, day) => {
        const finding = evaluate(person, rows, criterion, day);
        const ids = new Set(rows.map((row) => row.id));
        expect(finding.evidenceIds.every((id) => ids.has(id))).toBe(true);
        expect(finding.missing === null).toBe(finding.outcome === 'met');
      }),
      runs,
    );
  });
});

function outcomes(finding: Finding): string[] {
  return [finding.outcome, ...(finding.of ?? []).flatMap(outcomes)];
}
