import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DomainError } from '@hvs/kernel';
import type { CourseDetail, LessonPage } from '@hvs/study/learning';
import { DrawnPages } from './drawn-pages.js';

const DRAWING = `
  let drawn = 0;
  export const drawPage = async (path, [{ data }]) => \`<h1>\${data.title}</h1><p>\${(drawn += 1)} \${path}</p>\`;
`;
const FRAME = '<html data-drawn><head><title>Học Vụ Số</title></head><body><div id="root"></div></body></html>';

describe('pages drawn by the server', () => {
  let folder: string;
  let title = 'Mã OTP';

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'drawn-'));
    mkdirSync(join(folder, 'web-drawing'));
    writeFileSync(join(folder, 'web-drawing', 'package.json'), '{"type":"module"}');
    writeFileSync(join(folder, 'web-drawing', 'entry-server.js'), DRAWING);
    for (const name of ['lesson', 'course', 'quiz-start'])
      writeFileSync(join(folder, 'web-drawing', `${name}.html`), FRAME.replace('data-drawn', `data-drawn="${name}"`));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const lesson = (slug: string, key: string): Promise<LessonPage> =>
    key === 'khong-co'
      ? Promise.reject(new DomainError('lesson.not-found'))
      : Promise.resolve({ courseSlug: slug, key, title } as LessonPage);
  const course = (slug: string): Promise<CourseDetail> =>
    slug === 'khong-co'
      ? Promise.reject(new DomainError('course.not-found'))
      : Promise.resolve({ slug, title: { vi: 'Giữ mình', en: 'Keep safe' } } as CourseDetail);
  const pages = () => new DrawnPages({ course, lesson }, join(folder, 'web'));

  it('hold the words, the answers they were drawn with and their title, in every encoding', async () => {
    const page = await pages().at('/khoa-hoc/an-toan/bai/ma-otp');
    const text = page?.identity.toString() ?? '';
    expect(text).toContain('<div id="root"><h1>Mã OTP</h1>');
    expect(text).toContain('<title>Mã OTP · Học Vụ Số</title>');
    expect(text).toContain('{"key":["lesson","an-toan","ma-otp"],"data":{"courseSlug":"an-toan"');
    expect(brotliDecompressSync(page?.br ?? '').toString()).toBe(text);
    expect(gunzipSync(page?.gzip ?? '').toString()).toBe(text);
  });

  it('are drawn once, and anew when a lesson has changed', async () => {
    const drawer = pages();
    const [one, same] = [await drawer.at('/khoa-hoc/a/bai/b'), await drawer.at('/khoa-hoc/a/bai/b')];
    expect(same).toBe(one);
    title = 'Mã dùng một lần';
    const changed = await drawer.at('/khoa-hoc/a/bai/b');
    expect(changed?.identity.toString()).toContain('Mã dùng một lần');
    expect(changed?.etag).not.toBe(one?.etag);
  });

  it('cannot be left by what an author wrote', async () => {
    title = '</script><script>alert(1)</script> $& <b>';
    const text = (await pages().at('/khoa-hoc/a/bai/b'))?.identity.toString() ?? '';
    expect(text.split('<script').length).toBe(3);
    expect(text).toContain('\\u003c/script>\\u003cscript>alert(1)');
    expect(text).toContain('<title>&lt;/script>&lt;script>alert(1)&lt;/script> $&amp; &lt;b> · Học Vụ Số</title>');
    title = 'Mã OTP';
  });

  it.each([
    ['/khoa-hoc/an-toan', 'course', 'Giữ mình'],
    ['/khoa-hoc/an-toan/kiem-tra', 'quiz-start', 'Bài kiểm tra'],
  ])('are also courses and ways into a quiz: %s', async (path, frame, window) => {
    const text = (await pages().at(path))?.identity.toString() ?? '';
    expect(text).toContain(`data-drawn="${frame}"`);
    expect(text).toContain(`<title>${window} · Học Vụ Số</title>`);
    expect(text).toContain('{"key":["course","an-toan"],"data":{"slug":"an-toan"');
  });

  it.each([
    '/khoa-hoc/a/bai/khong-co',
    '/khoa-hoc/khong-co',
    '/khoa-hoc',
    '/khoa-hoc/a/thuc-hanh',
    '/',
    '/khoa-hoc/a/bai/b/c',
    '/khoa-hoc/A/bai/b',
  ])('are none at %s', async (path) => {
    expect(await pages().at(path)).toBeUndefined();
  });

  it('are none before the web app was built', async () => {
    const unbuilt = new DrawnPages({ course, lesson }, join(folder, 'elsewhere', 'web'));
    expect(await unbuilt.at('/khoa-hoc/a/bai/b')).toBeUndefined();
  });
});
