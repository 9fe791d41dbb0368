import { describe, expect, it } from '@jest/globals';
import { evidenceOf, judged } from '../../spec-support/index.js';

const work = { key: 'k', kind: 'organisation-list', list: 'work', minimumProvenance: 'imported-and-checked' };
const named = (list: 'work' | 'school', provenance: 'observed' | 'imported-and-checked') =>
  evidenceOf('organisation-list', { list, organisation: 'A', title: 'B' }, { provenance });

describe('being named on a list', () => {
  it('is met by a checked list of the employer', () => {
    expect(judged(work, [named('work', 'imported-and-checked')])).toEqual(['met', 'organisation-list']);
  });

  it('is not met by the school, nor by a list that nobody checked', () => {
    expect(judged(work, [named('school', 'imported-and-checked')])).toEqual(['not-met']);
    expect(judged(work, [named('work', 'observed')])).toEqual(['not-met']);
  });
});
