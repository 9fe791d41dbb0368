import { describe, expect, it } from '@jest/globals';
import { ERRORS } from '@hvs/contracts';
import { languageOf, problemOf } from './problem.js';

describe('problem bodies', () => {
  it('say in Vietnamese what happened, with the arguments put in', () => {
    const problem = problemOf('sign-in.wait', { language: 'vi', requestId: 'r1', args: { seconds: 30 } });
    expect(problem).toMatchObject({ status: 429, code: 'sign-in.wait', args: { seconds: 30 }, requestId: 'r1' });
    expect(problem.detail).toContain('chờ 30 giây');
  });

  it('speak English only to who asks for it first', () => {
    expect(languageOf('en-GB,en;q=0.9,vi;q=0.5')).toBe('en');
    expect(languageOf('vi-VN,vi;q=0.9,en;q=0.5')).toBe('vi');
    expect(languageOf('fr,de')).toBe('vi');
    expect(languageOf(undefined)).toBe('vi');
  });

  it('have a phrase in both languages for every code', () => {
    for (const entry of Object.values(ERRORS)) {
      expect(entry.vi.normalize('NFC')).toBe(entry.vi);
      expect(entry.en.length).toBeGreaterThan(10);
    }
  });
});
