import { describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import type { ReadCourse } from '../documents/read-course.js';
import { readImport } from '../imports/read-import.js';
import {
  chart,
  type MadeSlide,
  picture,
  placeholder,
  presentation,
  shape,
  table,
} from '../spec-support/presentation.js';
import { paragraph, plain, wordDocument } from '../spec-support/word-document.js';
import { zipOf } from '../spec-support/zip-of.js';

async function course(content: Buffer, name = 'Dùng VNeID.pptx'): Promise<ReadCourse> {
  const read = await readImport('powerpoint', content, name);
  if (!('course' in read)) throw new Error('no course was read');
  return read.course;
}

const titled = (title: string, more: MadeSlide = {}): MadeSlide => ({
  ...more,
  shapes: placeholder('title', undefined, title) + (more.shapes ?? ''),
});
const png = () =>
  sharp({ create: { width: 8, height: 8, channels: 3, background: '#f00' } })
    .png()
    .toBuffer();
const outcomes = ({ items }: ReadCourse) => items.map(({ title, outcome }) => [title, outcome]);
const remarks = ({ items }: ReadCourse, number: number) =>
  items.find(({ place }) => place.kind === 'slide' && place.number === number)?.notes.map(({ vi }) => vi);

describe('a presentation', () => {
  it('becomes one lesson of pictures, with the notes of the speaker below', async () => {
    const body = placeholder('body', 1, 'Mở kho ứng dụng', 'Tìm “VNeID”.', 'Bấm cài đặt');
    const said = '<a:p><a:r><a:t>Nói </a:t></a:r><a:r><a:rPr b="1"/><a:t>chậm</a:t></a:r></a:p>';
    const read = await course(
      await presentation([
        titled('Cài đặt', { shapes: body, notes: ['Chào bà con.', said, '<a:p/>'] }),
        titled('Hỏi đáp'),
      ]),
    );
    expect(read.head).toMatchObject({ title: { vi: 'Dùng VNeID' }, lessonKeys: ['dung-vneid'] });
    expect(read.lessons[0]?.blocks).toEqual([
      {
        type: 'slides',
        title: 'Dùng VNeID',
        pages: [
          {
            src: 'embedded/trang-001.webp',
            description: 'Cài đặt. Mở kho ứng dụng; Tìm “VNeID”. Bấm cài đặt',
          },
          { src: 'embedded/trang-002.webp', description: 'Hỏi đáp' },
        ],
      },
      { type: 'heading', level: 2, children: [{ type: 'text', text: 'Trang 1: Cài đặt' }] },
      { type: 'paragraph', children: [{ type: 'text', text: 'Chào bà con.' }] },
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'Nói ' },
          { type: 'strong', children: [{ type: 'text', text: 'chậm' }] },
        ],
      },
    ]);
    expect(outcomes(read)).toEqual([
      ['Cài đặt', 'imported'],
      ['Hỏi đáp', 'imported'],
      ['Phông chữ', 'changed'],
    ]);
    const meta = await sharp(read.files[0]?.bytes).metadata();
    expect(meta).toMatchObject({ format: 'webp', width: 1600, height: 900 });
  });

  it('becomes a lesson for each of its sections, in parts when one is long', async () => {
    const slides = Array.from({ length: 54 }, (_, at) => titled(`Ý ${at + 1}`));
    const others = slides.map((_, at) => at + 1).slice(2);
    const sections = [
      { name: 'Mở đầu', slides: [1, 2] },
      { name: 'Trống', slides: [] },
      { name: 'Thực hành', slides: others },
    ];
    const read = await course(await presentation(slides, { sections }));
    expect(
      read.lessons.map(({ title, blocks: [first] }) => [title, first?.type === 'slides' && first.pages.length]),
    ).toEqual([
      ['Mở đầu', 2],
      ['Thực hành (phần 1)', 50],
      ['Thực hành (phần 2)', 2],
    ]);
    expect(outcomes(read)).toContainEqual(['Trống', 'refused']);
  });

  it('tells of each slide what its picture lacks', async () => {
    const media = '<a:videoFile r:link="v1"/>';
    const deck = await presentation(
      [
        titled('Biểu đồ', {
          shapes: chart('c1', [2, 5, 10, 8], 'Tỷ lệ'),
          related: { c1: ['chart', '../charts/c.xml'] },
        }),
        titled('Phim', {
          shapes: picture('i1', [2, 5, 10, 8], 'Cách mở máy', '', media),
          related: { i1: ['image', '../media/a.png'], v1: ['video', 'file:///c:/phim.mp4'] },
        }),
        titled('Động', { after: '<p:transition/><p:timing><p:tnLst><p:animEffect/></p:tnLst></p:timing>' }),
        titled('Xa', {
          shapes: picture('i1', [2, 5, 3, 3]) + picture('i2', [7, 5, 3, 3]),
          related: { i1: ['image', 'https://ví-dụ.vn/a.png'], i2: ['image', '../media/b.emf'] },
        }),
        titled('Mây', { shapes: shape('cloud', [2, 5, 5, 5], '<a:solidFill><a:srgbClr val="FF0000"/></a:solidFill>') }),
        titled('Ẩn', { attributes: 'show="0"' }),
        { shapes: picture('i1', [2, 5, 3, 3], 'anh1.png'), related: { i1: ['image', '../media/a.png'] } },
        titled('Bảng', { shapes: table([2, 5, 20, 5], ['Bước', 'Việc'], ['1', 'Mở máy']) }),
      ],
      { files: { 'ppt/media/a.png': await png(), 'ppt/media/b.emf': Buffer.from('emf') } },
    );
    const read = await course(deck);
    expect(remarks(read, 1)).toEqual([expect.stringContaining('Biểu đồ “Tỷ lệ” không vẽ được')]);
    expect(remarks(read, 2)).toEqual([expect.stringContaining('Video hoặc âm thanh “Hình” không được nhập')]);
    expect(remarks(read, 3)).toEqual([
      expect.stringContaining('hiệu ứng động'),
      expect.stringContaining('chuyển trang'),
    ]);
    expect(remarks(read, 4)).toEqual([
      expect.stringContaining('hình không nằm trong tệp'),
      expect.stringContaining('tệp hình bị hỏng hoặc là kiểu cũ'),
    ]);
    expect(remarks(read, 5)).toEqual([expect.stringContaining('“cloud”')]);
    expect(remarks(read, 7)).toEqual([expect.stringContaining('chưa có lời mô tả')]);
    expect(outcomes(read).slice(5, 8)).toEqual([
      ['Ẩn', 'refused'],
      ['Trang 7', 'changed'],
      ['Bảng', 'imported'],
    ]);
    const [first] = read.lessons[0]?.blocks ?? [];
    const described = first?.type === 'slides' ? first.pages.map(({ description }) => description) : [];
    expect(described).toEqual([
      'Biểu đồ. Biểu đồ: Tỷ lệ',
      'Phim. Hình: Cách mở máy',
      'Động',
      'Xa',
      'Mây',
      'Trang 7 không có chữ, chưa có lời mô tả.',
      'Bảng. Bước – Việc; 1 – Mở máy',
    ]);
  });

  it('with slides that are missing or broken keeps the others', async () => {
    const bomb = '<!DOCTYPE p [<!ENTITY a "ha">]><p:sld xmlns:p="p"/>';
    const read = await course(
      await presentation([
        { instead: null },
        titled('Còn'),
        { instead: '<p:sld' },
        { instead: bomb },
        titled('Ghi chú'),
      ]),
    );
    expect(outcomes(read)).toEqual([
      ['Trang 1', 'refused'],
      ['Còn', 'imported'],
      ['Trang 3', 'refused'],
      ['Trang 4', 'refused'],
      ['Ghi chú', 'imported'],
      ['Phông chữ', 'changed'],
    ]);
    expect(remarks(read, 1)).toEqual(['Trong tệp không có nội dung của trang này.']);
    expect(read.files.map(({ name }) => name)).toEqual(['trang-002.webp', 'trang-005.webp']);
  });

  it('with damaged notes or layout is told so, and cut where it says too much', async () => {
    const long = Array.from({ length: 30 }, (_, at) => `Ý ${at} ${'chữ '.repeat(120)}`);
    const deck = await presentation(
      [titled('Dài', { shapes: placeholder('body', 1, ...long), notes: long }), titled('Hỏng', { notes: ['x'] })],
      { files: { 'ppt/slideLayouts/slideLayout1.xml': '<p:sldLayout', 'ppt/notesSlides/notesslide2.xml': '<p:notes' } },
    );
    const read = await course(deck);
    expect(remarks(read, 1)).toEqual([
      expect.stringContaining('Mẫu trang thiếu hoặc hỏng'),
      expect.stringContaining('Lời mô tả dài quá'),
      expect.stringContaining('Ghi chú dài quá'),
    ]);
    expect(remarks(read, 2)).toContain('Ghi chú của trang bị hỏng nên không nhập.');
    expect(read.lessons[0]?.blocks.length).toBeLessThan(20);
  });
});

describe('a file that is no presentation', () => {
  const compound = (inside: string) =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(inside, 'utf16le')]);

  it.each<[string, () => Promise<Buffer> | Buffer, string]>([
    ['a Word document', () => wordDocument([paragraph(plain('Chữ'))]), 'interchange.not-slides'],
    ['another zip', () => zipOf({ 'a.txt': 'chữ' }), 'interchange.not-slides'],
    ['plain text', () => Buffer.from('xin chào'), 'archive.broken'],
    ['of the old kind', () => compound('PowerPoint Document'), 'interchange.slides-old'],
    ['locked with a password', () => compound('EncryptedPackage'), 'interchange.slides-locked'],
    [
      'a zip bomb',
      () => presentation([titled('x')], { files: { 'ppt/x.xml': Buffer.alloc(60 * 1024 * 1024) } }),
      'archive.bomb',
    ],
    [
      'a bomb of entities',
      () => presentation([titled('x')], { files: { 'ppt/presentation.xml': '<!DOCTYPE a><p/>' } }),
      'interchange.xml-declares',
    ],
    [
      'broken at its root',
      () => presentation([titled('x')], { files: { 'ppt/presentation.xml': '<p:presentation' } }),
      'interchange.xml-broken',
    ],
    ['without a slide', () => presentation([]), 'interchange.no-slides'],
    ['with no slide that can be read', () => presentation([{ instead: '<p:sld' }]), 'interchange.no-slides'],
    [
      'of 301 slides',
      () => presentation(Array.from({ length: 301 }, () => titled('x'))),
      'interchange.too-many-slides',
    ],
  ])('%s is refused', async (_case, make, code) => {
    await expect(course(await make())).rejects.toMatchObject({ code });
  });
});
