import { describe, expect, it } from '@jest/globals';
import type { GroupExplanation } from '../explanation/explanation.view.js';
import { givenFinding, givenGroup } from '../spec-support/group-explanation.js';
import { nextStepToUniversalization } from './next-step-to-universalization.rule.js';

function group(kind: string, outcome: GroupExplanation['outcome']): GroupExplanation {
  return givenGroup(outcome, [givenFinding({ key: 'k', kind, outcome, missing: null })]);
}

describe('the next step towards universalization', () => {
  it('is to study while there is something to study', () => {
    const lesson = { kind: 'lesson', courseSlug: 'an-toan', lessonKey: 'bai-1' } as const;
    expect(nextStepToUniversalization(lesson, [group('vneid-level', 'cannot-tell')])).toEqual(lesson);
  });

  it('is VNeID when only its level is missing', () => {
    expect(nextStepToUniversalization({ kind: 'done' }, [group('vneid-level', 'cannot-tell')])).toEqual({
      kind: 'vneid',
    });
    expect(nextStepToUniversalization({ kind: 'vneid' }, [group('vneid-level', 'not-met')])).toEqual({ kind: 'vneid' });
  });

  it('is none when no criterion waits for VNeID', () => {
    expect(nextStepToUniversalization({ kind: 'vneid' }, [group('vneid-level', 'met')])).toEqual({ kind: 'done' });
    expect(nextStepToUniversalization({ kind: 'vneid' }, [group('age-between', 'not-met')])).toEqual({ kind: 'done' });
  });

  it('is what study says for someone whom no criteria judge', () => {
    expect(nextStepToUniversalization({ kind: 'vneid' }, [])).toEqual({ kind: 'vneid' });
  });
});
