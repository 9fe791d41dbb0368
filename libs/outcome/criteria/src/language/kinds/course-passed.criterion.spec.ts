import { describe, expect, it } from '@jest/globals';
import { evidenceOf, judged } from '../../spec-support/index.js';

const safe = { key: 'k', kind: 'course-passed', course: 'an-toan', title: { vi: 'An toàn', en: '' } };
const completed = (id: string, on: string, course = 'an-toan') =>
  evidenceOf('course-completed', { course, courseVersion: 1 }, { id, on });

describe('a course passed', () => {
  it('is met by its completion and cites the earliest one', () => {
    const evidence = [completed('b', '2026-10-02'), completed('a', '2026-10-01'), completed('c', '2026-09-01', 'khac')];
    expect(judged(safe, evidence)).toEqual(['met', 'a']);
  });

  it('cites of two at the same moment the one with the lesser id', () => {
    expect(judged(safe, [completed('b', '2026-10-01'), completed('a', '2026-10-01')])).toEqual(['met', 'a']);
  });

  it('is not met by another course, nor by its lessons or its quiz', () => {
    const evidence = [
      completed('c', '2026-10-01', 'khac'),
      evidenceOf('lesson-completed', { course: 'an-toan', lesson: 'mot' }),
      evidenceOf('quiz-passed', { course: 'an-toan', scorePercent: 100, supervised: false }),
    ];
    expect(judged(safe, evidence)).toEqual(['not-met']);
  });

  it.each([
    ['2025-11-21', 'not-met'],
    ['2025-11-22', 'met'],
  ])('within twelve months counts from the calendar day: completed on %s it is %s', (on, outcome) => {
    expect(judged({ ...safe, withinMonths: 12 } as typeof safe, [completed('a', on)])[0]).toBe(outcome);
  });

  it.each([
    ['2025-11-21T16:59:59.999Z', 'not-met'],
    ['2025-11-21T17:00:00.000Z', 'met'],
  ])('within a window counts from midnight in Vietnam: completed at %s it is %s', (at, outcome) => {
    const evidence = { ...completed('a', '2025-11-22'), occurredAt: new Date(at) };
    expect(judged({ ...safe, withinMonths: 12 } as typeof safe, [evidence])[0]).toBe(outcome);
  });

  it('within a window cites the latest, which counts for longest', () => {
    const evidence = [completed('a', '2026-09-01'), completed('b', '2026-10-01')];
    expect(judged({ ...safe, withinMonths: 12 } as typeof safe, evidence)).toEqual(['met', 'b']);
  });

  it('may ask for more trust', () => {
    const trusted = { ...safe, minimumProvenance: 'observed' };
    const value = { course: 'an-toan', courseVersion: 1 };
    expect(judged(trusted, [evidenceOf('course-completed', value, { provenance: 'practice' })])[0]).toBe('not-met');
    expect(judged(trusted, [evidenceOf('course-completed', value, { provenance: 'supervised-quiz' })])[0]).toBe('met');
  });
});
