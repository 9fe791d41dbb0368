import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { safeReturnTo } from './return-to.rule.js';

describe('the page after a sign-in', () => {
  it.each(['/', '/khoa-hoc', '/khoa-hoc/an-toan-tren-mang/bai/1?x=1#cuoi'])('%p is ours', (path) => {
    expect(safeReturnTo(path)).toBe(path);
  });

  it.each([
    undefined,
    '',
    'khoa-hoc',
    'https://example.com/',
    '//example.com',
    '/\\example.com',
    '/%5C/../..//example.com',
    '/a/..//example.com',
    '/\t/example.com',
    '/\n//example.com',
    'javascript:alert(1)',
    '/api/public/sign-out',
    `/${'a'.repeat(600)}`,
  ])('%p leads home', (path) => {
    expect(safeReturnTo(path)).toBe('/');
  });

  it('never leaves this site, whatever is asked for', () => {
    const pieces = fc.array(
      fc.constantFrom('/', '\\', '.', '..', '@', ':', '?', '#', '%2f', 'example.com', '\t', ' ', 'http:'),
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        const path = safeReturnTo(`/${parts.join('')}`);
        return new URL(path, 'https://hocvuso.example').origin === 'https://hocvuso.example';
      }),
    );
  });
});
