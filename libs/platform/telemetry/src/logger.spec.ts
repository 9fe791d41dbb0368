import { describe, expect, it } from '@jest/globals';
import { maskCitizenIds } from './logger.js';

describe('log lines', () => {
  it('mask a citizen id wherever it stands', () => {
    expect(maskCitizenIds('person 030055991234 not found')).toBe('person 030******234 not found');
  });

  it('leave other numbers as they are', () => {
    expect(maskCitizenIds('took 1234 ms, 20261122080000 done')).toBe('took 1234 ms, 20261122080000 done');
  });
});
