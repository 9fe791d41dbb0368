import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Config } from '@hvs/platform/config';
import { CourseMedia } from './course-media.js';

const key = Buffer.alloc(32).toString('base64');

describe('files of lessons', () => {
  let dir: string;
  let media: CourseMedia;

  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'content-'));
    mkdirSync(join(dir, 'mot-khoa', 'media'), { recursive: true });
    writeFileSync(join(dir, 'mot-khoa', 'media', 'o-nhap-ma.png'), 'picture');
    writeFileSync(join(dir, 'mot-khoa', 'media', 'goi-bac-si.mp4'), 'a film');
    writeFileSync(join(dir, 'mot-khoa', 'questions.yaml'), 'keys: secret');
    media = new CourseMedia(
      new Config({
        DATABASE_URL: 'postgres://app@127.0.0.1/none',
        CITIZEN_ID_ENCRYPTION_KEY: key,
        CITIZEN_ID_INDEX_KEY: key,
        CONTENT_DIR: dir,
      }),
    );
  });

  afterAll(() => rmSync(dir, { recursive: true }));

  it('are opened with their type and size', async () => {
    const { type, size, stream } = await media.open('mot-khoa', 'o-nhap-ma.png');
    stream.destroy();
    expect({ type, size }).toEqual({ type: 'image/png', size: 7 });
  });

  it('are opened in the middle, as players of films do', async () => {
    const { type, size, range, stream } = await media.open('mot-khoa', 'goi-bac-si.mp4', 'bytes=2-');
    const pieces = await stream.toArray();
    expect({ type, size, range }).toEqual({ type: 'video/mp4', size: 6, range: { start: 2, end: 5 } });
    expect(Buffer.concat(pieces).toString()).toBe('film');
  });

  it.each([
    ['mot-khoa', 'khong-co.png'],
    ['mot-khoa', '../questions.yaml'],
    ['mot-khoa', '..%2Fquestions.yaml'],
    ['..', 'o-nhap-ma.png'],
    ['mot-khoa', 'o-nhap-ma.png/../../questions.yaml'],
    ['mot-khoa', 'questions.yaml'],
  ])('are all that is given out: not %s/%s', async (slug, file) => {
    await expect(media.open(slug, file)).rejects.toMatchObject({ code: 'route.unknown' });
  });
});
