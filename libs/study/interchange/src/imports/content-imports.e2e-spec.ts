import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { faultsInPart, type LessonDocument } from '@hvs/contracts';
import type { Actor } from '@hvs/platform/access';
import { Crypto } from '@hvs/platform/crypto';
import { CourseDrafts } from '@hvs/study/authoring';
import { writeCourseFolder } from '@hvs/study/courses';
import { QuestionBank, QuestionLists } from '@hvs/study/questions';
import { startWorld, type World } from '../../../../../test/support/index.js';
import { placeholder, presentation } from '../spec-support/presentation.js';
import { zipOf } from '../spec-support/zip-of.js';
import { ContentImports } from './content-imports.service.js';
import { ImportTakingBack } from './import-taking-back.js';
import type { ImportSource } from './import-source.js';

const FILES = join(import.meta.dirname, '../spec-support/files');

let world: World;
let imports: ContentImports;
let takingBack: ImportTakingBack;
let hoa: Actor;
let beyond: Actor;

async function trainerIn(commune?: string): Promise<Actor> {
  const home = commune ? await world.given.commune(commune, ['Thôn bên']) : await world.given.keSat();
  const person = await world.given.person({ in: home.hamlets[0]! });
  const { accountId, cookie } = await world.given.signedIn(person, [{ role: 'trainer', at: home.commune }]);
  return {
    accountId,
    personId: person.id,
    communeId: person.communeId,
    hamletId: person.hamletId,
    roles: [{ role: 'trainer', unitPath: home.commune.path }],
    sessionHash: world.get(Crypto).hashToken(cookie.replace('hvs_session=', '')),
  };
}

beforeAll(async () => {
  world = await startWorld();
  imports = world.get(ContentImports);
  takingBack = world.get(ImportTakingBack);
  hoa = await trainerIn();
  beyond = await trainerIn('Xã Bên');
});
afterAll(() => world.close());

/** Sends a file and waits until the worker is done with it. */
async function imported(source: ImportSource, name: string, content: Buffer | string) {
  const { importId } = await imports.request(source, { name, content: Buffer.from(content) }, hoa);
  await world.settle();
  return imports.find(importId, hoa);
}

const fixture = (name: string): Buffer => readFileSync(join(FILES, name));

describe('an import of questions', () => {
  it('puts what it can into the bank and accounts for every item', async () => {
    const one = await imported('gift', 'moodle.gift', fixture('moodle.gift'));
    expect(one).toMatchObject({ state: 'done', itemCount: 18, importedCount: 2, changedCount: 13, refusedCount: 3 });
    const { items } = await imports.items(one.id, { outcome: 'refused' }, hoa);
    expect(items.map(({ title }) => title)).toEqual(['Chào mừng ông bà đến với bài kiểm tra.', 'Hỏng', 'Không đáp án']);
    const all = await imports.items(one.id, {}, hoa);
    const ids = all.items.flatMap(({ questionId }) => questionId ?? []);
    expect(await world.get(QuestionBank).find(ids)).toHaveLength(15);
  });

  it('is one import while the same file is under way', async () => {
    const file = { name: 'a.gift', content: Buffer.from('::A::Đúng? {T}') };
    const [first, second] = [await imports.request('gift', file, hoa), await imports.request('gift', file, hoa)];
    expect(second).toEqual(first);
    await world.settle();
    expect((await imports.find(first.importId, hoa)).itemCount).toBe(1);
  });

  it('keeps pictures that are packed inside as files', async () => {
    const one = await imported('moodle-xml', 'moodle.xml', fixture('moodle.xml'));
    const { items } = await imports.items(one.id, {}, hoa);
    const pictured = items.find(({ title }) => title === 'Có hình');
    const [question] = await world.get(QuestionBank).find([pictured?.questionId ?? '']);
    expect(question?.content.picture?.src).toMatch(/^file\/[0-9a-f-]{36}$/);
  });

  it.each<[string, ImportSource, Buffer | string, string]>([
    ['an XML bomb', 'moodle-xml', '<!DOCTYPE q [<!ENTITY a "ha">]><quiz/>', 'interchange.xml-declares'],
    ['a sheet that is no workbook', 'question-sheet', 'xin chào', 'archive.broken'],
    ['text that is not UTF-8', 'gift', Buffer.from([0xff, 0xfe, 0x41]), 'interchange.not-text'],
  ])('of %s is refused as a whole, with the reason', async (_case, source, content, code) => {
    const one = await imported(source, 'x', content);
    expect(one).toMatchObject({ state: 'refused', refusal: { code }, itemCount: 0 });
  });

  it('is taken back as a whole, as often as one likes', async () => {
    const one = await imported('gift', 'b.gift', '::Riêng::Câu chỉ có ở đây? {T####Vậy.}');
    const search = () => world.get(QuestionLists).list(hoa, { search: 'câu chỉ có ở đây' });
    expect((await search()).questions).toHaveLength(1);
    expect(await takingBack.takeBack(one.id, hoa)).toMatchObject({ state: 'taken-back', stillInUse: [] });
    expect((await search()).questions).toHaveLength(0);
    expect(await takingBack.takeBack(one.id, hoa)).toMatchObject({ state: 'taken-back' });
  });

  it('is nobody else’s business', async () => {
    const one = await imported('gift', 'c.gift', 'Đúng? {T}');
    await expect(imports.find(one.id, beyond)).rejects.toMatchObject({ code: 'interchange.not-found' });
    await expect(imports.items(one.id, {}, beyond)).rejects.toMatchObject({ code: 'interchange.not-found' });
    await expect(takingBack.takeBack(one.id, beyond)).rejects.toMatchObject({ code: 'interchange.not-found' });
    expect((await imports.list(beyond)).imports).toEqual([]);
  });
});

describe('an import of a course', () => {
  it('makes a draft, which leaves again when it is taken back', async () => {
    const one = await imported('course-folder', 'May.zip', await zipOf({ 'a.md': '# Mở máy\n\nBấm **nút**.' }));
    expect(one).toMatchObject({ state: 'done', importedCount: 1, courseId: one.id });
    const { parts } = await world.get(CourseDrafts).find(one.id, hoa);
    expect(parts.map(({ part }) => part)).toEqual(['head', 'lesson:mo-may', 'quiz']);
    expect(await takingBack.takeBack(one.id, hoa)).toMatchObject({ state: 'taken-back' });
  });

  it('makes pictures of slides, with their notes, and accounts for every slide', async () => {
    const title = (text: string) => placeholder('title', undefined, text);
    const deck = await presentation([
      { shapes: title('Mở máy'), notes: ['Nói chậm.'] },
      { instead: '<p:sld' },
      { shapes: title('Tắt máy') },
    ]);
    const one = await imported('powerpoint', 'Máy.pptx', deck);
    expect(one).toMatchObject({ state: 'done', importedCount: 2, changedCount: 1, refusedCount: 1, courseId: one.id });
    const { items } = await imports.items(one.id, {}, hoa);
    expect(items.map(({ place, title: of, outcome }) => [place.kind, place.number, of, outcome])).toEqual([
      ['slide', 1, 'Mở máy', 'imported'],
      ['slide', 2, 'Trang 2', 'refused'],
      ['slide', 3, 'Tắt máy', 'imported'],
      ['file', 1, 'Phông chữ', 'changed'],
    ]);
    const { parts } = await world.get(CourseDrafts).find(one.id, hoa);
    const lesson = parts.find(({ part }) => part === 'lesson:may')?.content as LessonDocument;
    expect(lesson.blocks).toEqual([
      {
        type: 'slides',
        title: 'Máy',
        pages: ['Mở máy', 'Tắt máy'].map((description) => ({ src: expect.stringMatching(/^file\//), description })),
      },
      { type: 'heading', level: 2, children: [{ type: 'text', text: 'Trang 1: Mở máy' }] },
      { type: 'paragraph', children: [{ type: 'text', text: 'Nói chậm.' }] },
    ]);
    expect(faultsInPart('lesson:may', lesson)).toEqual([]);
    expect(await takingBack.takeBack(one.id, hoa)).toMatchObject({ state: 'taken-back' });
  });

  it('stays when somebody has worked on its draft', async () => {
    const one = await imported('course-folder', 'May.zip', await zipOf({ 'a.md': '# Tắt máy\n\nBấm nút.' }));
    const drafts = world.get(CourseDrafts);
    const lesson = (await drafts.find(one.id, hoa)).parts.find(({ part }) => part === 'lesson:tat-may');
    await drafts.save(one.id, 'lesson:tat-may', { basedOn: 1, content: { ...lesson?.content, title: 'Khác' } }, hoa);
    await expect(takingBack.takeBack(one.id, hoa)).rejects.toMatchObject({ code: 'interchange.course-in-use' });
    expect(await imports.find(one.id, hoa)).toMatchObject({ state: 'done' });
  });

  it('takes a course folder with its questions and says where they went', async () => {
    const files = writeCourseFolder({
      slug: 'mat-khau',
      version: 3,
      title: { vi: 'Mật khẩu', en: '' },
      summary: { vi: 'Ngắn', en: '' },
      targetGroups: ['elderly'],
      estimatedMinutes: 5,
      lessons: [
        {
          key: 'mot',
          title: 'Một',
          minutes: 5,
          blocks: [{ type: 'image', src: 'media/a.png', description: 'Ổ khóa' }],
        },
      ],
      quiz: { questionsPerAttempt: 1, passPercent: 50, attemptLimit: 3, timeLimitMinutes: 10 },
      questions: [
        { key: 'q', kind: 'true-false', text: 'Mật khẩu ngắn là tốt?', correct: false, explanation: 'Dài mới tốt.' },
      ],
    });
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    const one = await imported(
      'course-folder',
      'x.zip',
      await zipOf({ ...Object.fromEntries(files), 'media/a.png': png }),
    );
    expect(one).toMatchObject({ state: 'done', refusal: null });
    const { parts } = await world.get(CourseDrafts).find(one.id, hoa);
    const lesson = parts.find(({ part }) => part === 'lesson:mot')?.content as { blocks: { src: string }[] };
    expect(lesson.blocks[0]?.src).toMatch(/^file\//);
    const { items } = await imports.items(one.id, { outcome: 'changed' }, hoa);
    expect(items.map(({ title }) => title)).toEqual(['Mật khẩu ngắn là tốt?']);
  });
});
