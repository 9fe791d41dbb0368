import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rangeOf } from './range.rule.js';

describe('a range of bytes', () => {
  it('is what RFC 9110 says', () => {
    expect(rangeOf(undefined, 100)).toBeUndefined();
    expect(rangeOf('bytes=0-9', 100)).toEqual({ start: 0, end: 9 });
    expect(rangeOf('bytes=90-', 100)).toEqual({ start: 90, end: 99 });
    expect(rangeOf('bytes=-5', 100)).toEqual({ start: 95, end: 99 });
    expect(rangeOf('bytes=0-999', 100)).toEqual({ start: 0, end: 99 });
    expect(rangeOf('bytes=0-1,5-6', 100)).toBeUndefined();
    expect(() => rangeOf('bytes=100-', 100)).toThrow('file.no-such-part');
  });

  it('never leads out of the file', () => {
    fc.assert(
      fc.property(fc.nat(2000), fc.nat(2000), fc.integer({ min: 1, max: 1000 }), (from, to, size) => {
        let range;
        try {
          range = rangeOf(`bytes=${from}-${to}`, size);
        } catch {
          return;
        }
        expect(range && range.start >= 0 && range.start <= range.end && range.end < size).toBe(true);
      }),
    );
  });
});
