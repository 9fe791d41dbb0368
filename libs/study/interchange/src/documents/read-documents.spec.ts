import { describe, expect, it } from '@jest/globals';
import { readImport } from '../imports/read-import.js';
import {
  bold,
  heading,
  link,
  numbered,
  paragraph,
  picture,
  plain,
  struck,
  table,
  wordDocument,
} from '../spec-support/word-document.js';
import { zipOf } from '../spec-support/zip-of.js';
import type { ReadCourse } from './read-course.js';

async function course(source: 'word' | 'course-folder', content: Buffer, name: string): Promise<ReadCourse> {
  const read = await readImport(source, content, name);
  if (!('course' in read)) throw new Error('no course was read');
  return read.course;
}

describe('a Word document', () => {
  it('becomes lessons by its headings, with a line of the ledger for each paragraph', async () => {
    const content = await wordDocument([
      heading(1, 'Mở máy'),
      paragraph(plain('Bấm '), bold('nút nguồn'), plain(' rồi xem '), link('h1', 'Cổng'), plain('.')),
      heading(2, 'Các bước'),
      numbered('Mở nắp'),
      numbered('Bấm nút'),
      picture('Nút nguồn ở cạnh phải'),
      heading(1, 'Tắt máy'),
      heading(4, 'Nhỏ'),
      paragraph(struck('Rút điện'), link('h2', ' trang xấu')),
      table(['Nút', 'Việc'], ['Đỏ', 'Tắt']),
      picture(''),
    ]);
    const { lessons, items, files, head } = await course('word', content, 'Dùng máy tính.docx');
    expect(head).toMatchObject({ title: { vi: 'Dùng máy tính' }, lessonKeys: ['mo-may', 'tat-may'] });
    expect(lessons.map(({ title, blocks }) => [title, blocks.map(({ type }) => type)])).toEqual([
      ['Mở máy', ['paragraph', 'heading', 'list', 'image']],
      ['Tắt máy', ['heading', 'paragraph', 'list', 'image']],
    ]);
    expect(lessons[0]?.blocks[0]).toEqual({
      type: 'paragraph',
      children: [
        { type: 'text', text: 'Bấm ' },
        { type: 'strong', children: [{ type: 'text', text: 'nút nguồn' }] },
        { type: 'text', text: ' rồi xem ' },
        { type: 'link', href: 'https://dichvucong.gov.vn', children: [{ type: 'text', text: 'Cổng' }] },
        { type: 'text', text: '.' },
      ],
    });
    expect(files).toHaveLength(2);
    expect(items.map(({ title, outcome }) => [title, outcome])).toEqual([
      ['Mở máy', 'imported'],
      ['Bấm nút nguồn rồi xem Cổng.', 'imported'],
      ['Các bước', 'imported'],
      ['Mở nắp', 'imported'],
      ['Nút nguồn ở cạnh phải', 'imported'],
      ['Tắt máy', 'imported'],
      ['Nhỏ', 'changed'],
      ['Rút điện trang xấu', 'changed'],
      ['Nút – Việc', 'changed'],
      ['Hình', 'changed'],
    ]);
    expect(items.every(({ outcome, notes }) => notes.length > 0 === (outcome !== 'imported'))).toBe(true);
  });

  it('of 300 pages is taken', async () => {
    const page = Array.from({ length: 20 }, (_, line) => paragraph(plain(`Dòng ${line} ${'chữ '.repeat(25)}`)));
    const content = await wordDocument(Array.from({ length: 300 }, () => page).flat());
    const { lessons, items } = await course('word', content, 'dai.docx');
    expect(items).toHaveLength(6_000);
    expect(lessons[0]?.blocks).toHaveLength(6_000);
  });

  it('that is far longer is refused in words', async () => {
    const content = await wordDocument(Array.from({ length: 12_001 }, (_, line) => paragraph(plain(`Dòng ${line}`))));
    await expect(course('word', content, 'qua-dai.docx')).rejects.toMatchObject({
      code: 'interchange.document-too-long',
    });
  });

  it.each([
    [
      'a bomb of entities',
      () => wordDocument([paragraph(plain('&a;'))], '<!DOCTYPE w [<!ENTITY a "ha">]>'),
      'interchange.xml-declares',
    ],
    ['another zip', () => zipOf({ 'a.txt': 'chữ' }), 'interchange.not-word'],
    ['a zip bomb', () => zipOf({ 'word/document.xml': Buffer.alloc(60 * 1024 * 1024) }), 'archive.bomb'],
    ['no zip', () => Promise.resolve(Buffer.from('xin chào')), 'archive.broken'],
  ])('that is %s is refused', async (_case, make, code) => {
    await expect(course('word', await make(), 'x.docx')).rejects.toMatchObject({ code });
  });
});

describe('a folder of Markdown', () => {
  it('of loose files becomes lessons', async () => {
    const content = await zipOf({ '1-mo.md': '# Mở máy\n\nBấm nút.\n', '2-tat.md': 'Tắt máy.', 'ghi-chu.txt': 'x' });
    const { lessons, items } = await course('course-folder', content, 'Máy tính.zip');
    expect(lessons.map(({ key, title }) => [key, title])).toEqual([
      ['mo-may', 'Mở máy'],
      ['2-tat', '2-tat'],
    ]);
    expect(items.map(({ title, outcome }) => [title, outcome])).toEqual([
      ['Mở máy', 'imported'],
      ['2-tat', 'imported'],
      ['ghi-chu.txt', 'refused'],
    ]);
  });

  it('is refused with file and line where it is faulty, and when there is nothing in it', async () => {
    await expect(course('course-folder', await zipOf({ 'a.md': 'Chữ\n\n<b>x</b>' }), 'a.zip')).rejects.toMatchObject({
      code: 'interchange.course-faulty',
      args: { problems: expect.stringContaining('a.md:3: ') },
    });
    await expect(course('course-folder', await zipOf({ 'a.txt': 'x' }), 'a.zip')).rejects.toMatchObject({
      code: 'interchange.no-lessons',
    });
  });

  it('whose entries lead out of it is refused', async () => {
    const honest = await zipOf({ 'AAxAAxa.md': 'Chữ' });
    const content = Buffer.from(honest.toString('latin1').replaceAll('AAxAAxa.md', '../../a.md'), 'latin1');
    await expect(course('course-folder', content, 'a.zip')).rejects.toMatchObject({ code: 'archive.unsafe-entry' });
  });
});
