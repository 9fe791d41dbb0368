import { describe, expect, it } from '@jest/globals';
import { evidenceOf, judged } from '../../spec-support/index.js';

const searching = { key: 'k', kind: 'competence-shown', competence: 'tt02-1.1', title: { vi: 'Tìm kiếm', en: '' } };
const practice = (competences?: string[]) =>
  evidenceOf('practice-done', { practice: 'tim', title: 'Tìm', assisted: true, ...(competences && { competences }) });

describe('a competence shown', () => {
  it('is met by any evidence that names it', () => {
    expect(judged(searching, [practice(['tt02-4.1', 'tt02-1.1'])])).toEqual(['met', 'practice-done']);
    const certificate = { number: '1', title: 'A', issuedOn: '2026-01-01', competences: ['tt02-1.1'] };
    expect(judged(searching, [evidenceOf('national-certificate', certificate)])[0]).toBe('met');
  });

  it('is not met by evidence of another competence, or of none', () => {
    expect(judged(searching, [practice(['tt02-1.2'])])).toEqual(['not-met']);
    expect(judged(searching, [practice()])).toEqual(['not-met']);
  });
});
