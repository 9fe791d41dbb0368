import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { arbitraryCriterion } from '../../spec-support/index.js';
import { everyCriterion } from '../checking/walk.js';
import { CRITERION_KIND_NAMES, CRITERION_KINDS } from '../criterion-kinds.js';
import { planOf } from '../plan.js';
import { leavesOf, type PlanNode } from '../rule.js';
import { EXAMPLES } from '../words/examples.fixture.js';

const FILES = readdirSync(new URL('.', import.meta.url)).filter((file) => file.endsWith('.criterion.ts'));
const MADE_UP = fc.sample(arbitraryCriterion, 400);
const JOINS = ['all', 'any', 'at-least'];

function everyNode(node: PlanNode): PlanNode[] {
  return [node, ...(node.rule.form === 'join' ? node.rule.of.flatMap(everyNode) : [])];
}

describe('the kinds of criteria', () => {
  it('are one file and one line each', () => {
    expect(CRITERION_KINDS).toHaveLength(FILES.length);
    expect(new Set(CRITERION_KIND_NAMES).size).toBe(FILES.length);
  });

  it('are all among the made-up documents, so that the laws are held for each', () => {
    const kinds = MADE_UP.flatMap((criterion) => everyCriterion(criterion).map((placed) => placed.criterion.kind));
    expect(CRITERION_KIND_NAMES.filter((kind) => !kinds.includes(kind))).toEqual([]);
  });

  it('have a sentence that a person can read, each but those that only join others', () => {
    const shown = new Set(Object.values(EXAMPLES).map(({ criterion }) => criterion.kind));
    expect(CRITERION_KIND_NAMES.filter((kind) => !shown.has(kind))).toEqual(JOINS);
  });

  it('make plans of nodes with keys of their own, each with something to look for', () => {
    for (const criterion of MADE_UP) {
      const nodes = everyNode(planOf(criterion));
      expect(new Set(nodes.map(({ key }) => key)).size).toBe(nodes.length);
      for (const { rule } of leavesOf(planOf(criterion))) {
        if (rule.form === 'seen') expect(rule.of.length).toBeGreaterThan(0);
        if (rule.form === 'age') expect(rule.from ?? rule.to).not.toBeNull();
      }
    }
  });
});
