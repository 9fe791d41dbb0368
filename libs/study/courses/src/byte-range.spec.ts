import { describe, expect, it } from '@jest/globals';
import { readByteRange } from './byte-range.js';

describe('the piece of a file that is asked for', () => {
  it.each([
    ['bytes=0-499', { start: 0, end: 499 }],
    ['bytes=500-', { start: 500, end: 999 }],
    ['bytes=-100', { start: 900, end: 999 }],
    ['bytes=-5000', { start: 0, end: 999 }],
    ['bytes=990-5000', { start: 990, end: 999 }],
    ['bytes=1000-', undefined],
    ['bytes=-0', undefined],
    ['bytes=9-3', undefined],
    ['bytes=0-1,5-6', undefined],
    ['bytes=-', undefined],
    ['lines=0-1', undefined],
    [undefined, undefined],
  ])('%s of 1000 bytes is %j', (header, expected) => {
    expect(readByteRange(header, 1_000)).toEqual(expected);
  });
});
