import { describe, expect, it } from '@jest/globals';
import type { Block } from '@hvs/contracts';
import fc from 'fast-check';
import { easyReadLesson, easyReadPages, pageAskedFor } from './easy-read-pages.js';

const heading = (text: string, level: 2 | 3 = 2): Block => ({
  type: 'heading',
  level,
  children: [{ type: 'text', text }],
});
const words = (text: string): Block => ({ type: 'paragraph', children: [{ type: 'text', text }] });

describe('an easy-read form as pages', () => {
  it('begins a page at each large heading, and keeps what stands before the first on the first page', () => {
    const blocks = [words('Mở đầu'), heading('Một'), words('a'), heading('Nhỏ', 3), heading('Hai'), words('b')];
    expect(easyReadPages(blocks).map((page) => page.length)).toEqual([4, 2]);
  });

  it('is one page without headings, and none when it is empty', () => {
    expect(easyReadPages([words('a'), words('b')])).toHaveLength(1);
    expect(easyReadPages([])).toEqual([]);
  });

  it('loses nothing and changes no order', () => {
    const block = fc.oneof(
      fc.string().map((text) => words(text)),
      fc.string().map((text) => heading(text)),
    );
    fc.assert(fc.property(fc.array(block), (blocks) => expect(easyReadPages(blocks).flat()).toEqual(blocks)));
  });
});

describe('an easy-read lesson', () => {
  const practice: Block = { type: 'practice', practice: 'goi-cho-con' };

  it('ends with the practices of the full text, each on a page of its own', () => {
    const blocks = [words('a'), practice, words('b')];
    expect(easyReadLesson({ blocks, easyRead: [heading('Một')] })).toEqual([[heading('Một')], [practice]]);
  });

  it('stays as it was written where it has practices itself, or is not there', () => {
    const easyRead = [heading('Một'), practice];
    expect(easyReadLesson({ blocks: [practice, practice], easyRead })).toEqual([easyRead]);
    expect(easyReadLesson({ blocks: [practice] })).toEqual([]);
  });
});

describe('the page an address asks for', () => {
  it.each([
    ['3', 5, 3],
    [null, 5, 1],
    ['0', 5, 1],
    ['6', 5, 1],
    ['2.5', 5, 1],
    ['hai', 5, 1],
  ])('%p of %i is %i', (asked, count, page) => {
    expect(pageAskedFor(asked, count)).toBe(page);
  });
});
