import { describe, expect, it } from '@jest/globals';
import { type StoredFindings, parseFindings } from '@hvs/outcome/criteria';
import { type FateOfEvidence, whyTurned } from './why-turned.rule.js';

const findings = (text: Record<string, string[]>): StoredFindings => parseFindings(text);
const before = { criteriaSetId: 'v1', findings: findings({ course: ['met', 'c'], level: ['met', 'v'], age: ['met'] }) };
const fates =
  (fate: Record<string, FateOfEvidence> = {}) =>
  (id: string): FateOfEvidence =>
    fate[id] ?? null;

describe('why a decision turned', () => {
  it('names nothing while everything is met', () => {
    expect(whyTurned(before, before, fates())).toEqual([]);
  });

  it('names evidence that was withdrawn or superseded', () => {
    const now = {
      criteriaSetId: 'v1',
      findings: findings({ course: ['not-met'], level: ['cannot-tell'], age: ['met'] }),
    };
    expect(whyTurned(before, now, fates({ c: 'withdrawn', v: 'superseded' }))).toEqual([
      { key: 'course', reason: 'evidence-withdrawn' },
      { key: 'level', reason: 'evidence-superseded' },
    ]);
  });

  it('names a window that ended, and facts that changed', () => {
    const now = {
      criteriaSetId: 'v1',
      findings: findings({ course: ['not-met'], level: ['met', 'v'], age: ['not-met'] }),
    };
    expect(whyTurned(before, now, fates())).toEqual([
      { key: 'course', reason: 'time-passed' },
      { key: 'age', reason: 'facts-changed' },
    ]);
  });

  it('names criteria of a further version, and leaves out what was never met', () => {
    const first = { criteriaSetId: 'v1', findings: findings({ course: ['met', 'c'], other: ['not-met'] }) };
    const now = {
      criteriaSetId: 'v2',
      findings: findings({ course: ['not-met'], other: ['not-met'], added: ['not-met'] }),
    };
    expect(whyTurned(first, now, fates())).toEqual([
      { key: 'course', reason: 'criteria-changed' },
      { key: 'added', reason: 'criteria-changed' },
    ]);
  });
});
