import { describe, expect, it } from '@jest/globals';
import { isGoodPassword, normaliseUsername } from './password.rule.js';

describe('a staff password', () => {
  it.each(['lúa chín vàng đồng', 'Tre-xanh-2026', 'correct horse battery'])('%p may be set', (password) => {
    expect(isGoodPassword(password, 'cong-an')).toBe(true);
  });

  it.each(['', 'ngắn', 'aaaaaaaaaaaa', 'abababababab', 'cong-an-2026', 'x'.repeat(129)])('%p may not', (password) => {
    expect(isGoodPassword(password, 'cong-an')).toBe(false);
  });
});

describe('a user name', () => {
  it('is the same however it is typed', () => {
    expect(normaliseUsername(' Quan-Tri ')).toBe('quan-tri');
  });
});
