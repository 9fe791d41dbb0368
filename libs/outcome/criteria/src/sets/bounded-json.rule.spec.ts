import { describe, expect, it } from '@jest/globals';
import { JSON_DEPTH_LIMIT, requireBounded } from './bounded-json.rule.js';

function nested(levels: number): unknown {
  let value: unknown = 'core';
  for (let level = 0; level < levels; level += 1) value = { of: value };
  return value;
}

describe('the depth of a document', () => {
  it('is fine up to the limit', () => {
    expect(() => requireBounded(nested(JSON_DEPTH_LIMIT))).not.toThrow();
    expect(() => requireBounded('text')).not.toThrow();
    expect(() => requireBounded(null)).not.toThrow();
  });

  it.each([JSON_DEPTH_LIMIT + 1, 1_000, 100_000])('is refused at %d levels, without falling over', (levels) => {
    expect(() => requireBounded(nested(levels))).toThrow('criteria-draft.too-deep');
  });
});
