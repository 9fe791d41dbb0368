import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { arbitraryCriterion, arbitraryDay, arbitraryEvidence, arbitraryFacts } from '../../spec-support/index.js';
import type { Criterion, Finding } from '../criterion.js';
import { planOf } from '../plan.js';
import { readCriteria } from '../read-criteria.js';
import { joinOutcomes, type Matcher, type PlanNode } from '../rule.js';
import { evaluate } from './evaluate.js';
import { findingOf, findingsText, hashInputs, leavesOfFinding, parseFindings } from './stored-findings.js';

const runs = { numRuns: 400 };

function matchersOf({ rule }: PlanNode): Matcher[] {
  if (rule.form === 'join') return rule.of.flatMap(matchersOf);
  if (rule.form === 'seen') return rule.of;
  return rule.form === 'times' ? [rule.of] : [];
}

function speaksOfTime(criterion: Criterion): boolean {
  return matchersOf(planOf(criterion)).some((matcher) => matcher.withinMonths !== undefined);
}

function everyNode(finding: Finding): Finding[] {
  return [finding, ...(finding.of ?? []).flatMap(everyNode)];
}

describe('the laws of evaluation', () => {
  it('asks nothing of the order of evidence', () => {
    const shuffled = arbitraryEvidence.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })),
    );
    fc.assert(
      fc.property(
        arbitraryFacts,
        shuffled,
        arbitraryCriterion,
        arbitraryDay,
        (facts, [rows, others], criterion, day) => {
          expect(evaluate(facts, others, criterion, day)).toEqual(evaluate(facts, rows, criterion, day));
        },
      ),
      runs,
    );
  });

  it('never takes away what was met when more evidence comes, with or without windows', () => {
    fc.assert(
      fc.property(
        arbitraryFacts,
        arbitraryEvidence,
        arbitraryEvidence,
        arbitraryCriterion,
        arbitraryDay,
        (facts, rows, more, criterion, day) => {
          const before = everyNode(evaluate(facts, rows, criterion, day));
          const after = everyNode(evaluate(facts, [...rows, ...more], criterion, day));
          before.forEach(({ outcome }, index) => outcome === 'met' && expect(after[index]?.outcome).toBe('met'));
        },
      ),
      runs,
    );
  });

  it('is not undone by later days, unless the document speaks of a window or of an age', () => {
    fc.assert(
      fc.property(
        arbitraryFacts,
        arbitraryEvidence,
        arbitraryCriterion,
        fc.tuple(arbitraryDay, arbitraryDay),
        (facts, rows, criterion, days) => {
          const [early, late] = days.toSorted() as [string, string];
          const asksForAge = JSON.stringify(criterion).includes('"to"');
          fc.pre(!speaksOfTime(criterion) && !asksForAge);
          if (evaluate(facts, rows, criterion, early).outcome !== 'met') return;
          expect(evaluate(facts, rows, criterion, late).outcome).toBe('met');
        },
      ),
      runs,
    );
  });

  it('finds the same when it is asked twice, and changes nothing it was given', () => {
    fc.assert(
      fc.property(
        arbitraryFacts,
        arbitraryEvidence,
        arbitraryCriterion,
        arbitraryDay,
        (facts, rows, criterion, day) => {
          const copy = structuredClone(rows);
          expect(evaluate(facts, rows, criterion, day)).toEqual(evaluate(facts, rows, criterion, day));
          expect(rows).toEqual(copy);
        },
      ),
      runs,
    );
  });

  it('joins what stands inside by three-valued logic', () => {
    fc.assert(
      fc.property(
        arbitraryFacts,
        arbitraryEvidence,
        arbitraryCriterion,
        arbitraryDay,
        (facts, rows, criterion, day) => {
          for (const node of everyNode(evaluate(facts, rows, criterion, day))) {
            const outcomes = node.of?.map((inner) => inner.outcome);
            if (outcomes) expect(node.outcome).toBe(joinOutcomes(outcomes, node.need ?? -1));
          }
        },
      ),
      runs,
    );
  });

  it('rests only on evidence that is there, and names each row once', () => {
    fc.assert(
      fc.property(
        arbitraryFacts,
        arbitraryEvidence,
        arbitraryCriterion,
        arbitraryDay,
        (facts, rows, criterion, day) => {
          const ids = new Set(rows.map((row) => row.id));
          for (const { evidenceIds } of everyNode(evaluate(facts, rows, criterion, day))) {
            expect(evidenceIds.filter((id) => !ids.has(id))).toEqual([]);
            expect(new Set(evidenceIds).size).toBe(evidenceIds.length);
          }
        },
      ),
      runs,
    );
  });

  it('needs no more than the evidence it cites to find the same again', () => {
    fc.assert(
      fc.property(
        arbitraryFacts,
        arbitraryEvidence,
        arbitraryCriterion,
        arbitraryDay,
        (facts, rows, criterion, day) => {
          const finding = evaluate(facts, rows, criterion, day);
          fc.pre(finding.outcome === 'met');
          const cited = rows.filter((row) => finding.evidenceIds.includes(row.id));
          expect(evaluate(facts, cited, criterion, day).outcome).toBe('met');
        },
      ),
      runs,
    );
  });
});

describe('the canonical text of findings', () => {
  it('is read back to the same tree and written the same again', () => {
    fc.assert(
      fc.property(
        arbitraryFacts,
        arbitraryEvidence,
        arbitraryCriterion,
        arbitraryDay,
        (facts, rows, criterion, day) => {
          const finding = evaluate(facts, rows, criterion, day);
          const text = findingsText(finding);
          expect(text).toMatch(/^\{[^ ]+\}$/);
          expect(JSON.parse(text)).toBeInstanceOf(Object);
          const again = findingOf(criterion, parseFindings(text));
          expect(findingsText(again)).toBe(text);
          expect(everyNode(again).map(({ key, outcome }) => [key, outcome])).toEqual(
            everyNode(finding).map(({ key, outcome }) => [key, outcome]),
          );
          expect(findingsText(findingOf(criterion, parseFindings(JSON.parse(text))))).toBe(text);
        },
      ),
      runs,
    );
  });

  it('names the evidence of met leaves alone', () => {
    const met = { key: 'a', kind: 'course-passed', outcome: 'met', evidenceIds: ['1', '2'], have: 2, need: 1 } as const;
    const unmet = { key: 'b', kind: 'practices', outcome: 'not-met', evidenceIds: ['3'], have: 1, need: 2 } as const;
    const finding: Finding = {
      key: 'c',
      kind: 'all',
      outcome: 'not-met',
      evidenceIds: ['1', '2'],
      have: 1,
      need: 2,
      of: [
        { ...met, evidenceIds: [...met.evidenceIds] },
        { ...unmet, evidenceIds: [...unmet.evidenceIds] },
      ],
    };
    expect(findingsText(finding)).toBe('{"a":["met","1","2"],"b":["not-met"]}');
    expect(leavesOfFinding(finding).map(({ key }) => key)).toEqual(['a', 'b']);
  });

  it.each(['[]]', '{"a":"met"}', '{"a":["maybe"]}', '{"a":["met",7]}', 'null'])('refuses %s', (text) => {
    expect(() => parseFindings(text)).toThrow();
  });

  it('is hashed together with the set and the facts', () => {
    const facts = { birthDate: '1960-05-01', birthPrecision: 'day' } as const;
    const hashes = [
      hashInputs('set-1', facts, '{}'),
      hashInputs('set-2', facts, '{}'),
      hashInputs('set-1', { ...facts, birthDate: '1960-05-02' }, '{}'),
      hashInputs('set-1', { ...facts, birthPrecision: 'year' }, '{}'),
      hashInputs('set-1', facts, '{"a":["met"]}'),
    ];
    expect(hashes[0]).toBe('0a63f8ebcd081d5ea00759760eb2bb9d0f63e092227a149967177d672a8b083d');
    expect(new Set(hashes).size).toBe(5);
  });
});

describe('made-up documents', () => {
  it('are documents that a person could have typed', () => {
    fc.assert(
      fc.property(arbitraryCriterion, (criterion) => {
        fc.pre(
          everyNode(evaluate({ birthDate: '1990-01-01', birthPrecision: 'day' }, [], criterion, '2026-11-22')).length <
            100,
        );
        const { problems, criterion: read } = readCriteria(JSON.parse(JSON.stringify(criterion)));
        expect(problems).toEqual([]);
        expect(read).toEqual(criterion);
      }),
      runs,
    );
  });
});
