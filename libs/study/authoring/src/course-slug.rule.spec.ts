import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { freeSlug, slugOf } from './course-slug.rule.js';

describe('the address of a course', () => {
  it.each([
    ['Đọc báo & nghe đài', 'doc-bao-nghe-dai'],
    ['  Zalo: an toàn?  ', 'zalo-an-toan'],
    ['«»', 'khoa-hoc'],
    ['Một hai ba '.repeat(20), 'mot-hai-ba-mot-hai-ba-mot-hai-ba-mot-hai-ba-mot-hai-ba-mot-hai-ba-mot'],
  ])('of «%s» is %s', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });

  it('is one that addresses may hold, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        expect(slugOf(title)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(slugOf(title).length).toBeLessThanOrEqual(70);
      }),
    );
  });

  it('gets a number when it is taken', () => {
    expect(freeSlug('a', new Set(['a', 'a-2', 'b']))).toBe('a-3');
  });
});
