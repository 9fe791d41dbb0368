import { faultsInPart, type Inline, lessonPart } from '@hvs/contracts';
import { describe, expect, it } from '@jest/globals';
import { lessonsOfSlides, MOST_SECTIONS } from './lessons-of-slides.js';
import type { ReadSlide } from './read-slide.js';

const words = (text: string): Inline[] => [{ type: 'text', text }];

function slide(number: number, notes: Inline[][] = [], description = 'Lời'): ReadSlide {
  const name = `trang-${number}.webp`;
  const src = `file/00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
  return { number, name, file: { name, bytes: Buffer.alloc(0), description }, page: { src, description }, notes };
}

const many = (count: number, notes: Inline[][] = [], description?: string) =>
  Array.from({ length: count }, (_, at) => slide(at + 1, notes, description));

describe('lessons of a presentation', () => {
  it('fit into a draft, however much is said to each slide', () => {
    const full = Array.from({ length: 12 }, () => words('chữ '.repeat(200)));
    const { lessons } = lessonsOfSlides('Dài', [], many(300, full, 'chữ '.repeat(500)));
    const pages = lessons.flatMap(({ blocks: [first] }) => (first?.type === 'slides' ? first.pages : []));
    expect(pages).toHaveLength(300);
    expect(lessons.length).toBeLessThanOrEqual(40);
    for (const lesson of lessons) expect(faultsInPart(lessonPart(lesson.key), lesson)).toEqual([]);
  });

  it('take slides outside of every section into the one before', () => {
    const sections = [
      { title: 'Một', slides: [1] },
      { title: '', slides: [3] },
    ];
    const { lessons } = lessonsOfSlides('Khóa', sections, many(4));
    expect(
      lessons.map(({ title, blocks: [first] }) => [title, first?.type === 'slides' && first.pages.length]),
    ).toEqual([
      ['Một', 2],
      ['Khóa', 2],
    ]);
  });

  it('do not follow sections when there are too many, and the ledger says so', () => {
    const sections = Array.from({ length: MOST_SECTIONS + 1 }, (_, at) => ({ title: `P${at}`, slides: [at + 1] }));
    const { lessons, items } = lessonsOfSlides('Khóa', sections, many(41));
    expect(lessons).toHaveLength(1);
    expect(items).toMatchObject([{ outcome: 'changed', title: 'Các phần của bài trình chiếu' }]);
  });
});
