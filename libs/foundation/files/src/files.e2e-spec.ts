import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, mkdtempSync, readdirSync, rmSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { startWorld, type World } from '../../../../test/support/index.js';
import { FileUses, Uploads } from './index.js';
import { asBytes } from './spec-support/as-bytes.js';
import { CAPTIONS, film, pdf, phonePhoto, picture } from './spec-support/made-files.js';

const dataDir = mkdtempSync(join(tmpdir(), 'hvs-files-'));
let world: World;
let trainer: string;
let colleague: string;
let stranger: string;

beforeAll(async () => {
  world = await startWorld({ DATA_DIR: dataDir });
  const keSat = await world.given.keSat();
  const beside = await world.given.commune('Xã Bên', ['Thôn Bên']);
  const asTrainer = async ({ commune, hamlets }: typeof keSat) =>
    (await world.given.signedIn(await world.given.person({ in: hamlets[0] }), [{ role: 'trainer', at: commune }]))
      .cookie;
  trainer = await asTrainer(keSat);
  colleague = await asTrainer(keSat);
  stranger = await asTrainer(beside);
});
afterAll(async () => {
  await world.close();
  rmSync(dataDir, { recursive: true });
});

const server = () => world.app.getHttpServer();
const encoded = (fields: Record<string, string>) =>
  Object.entries(fields)
    .map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`)
    .join(',');

function announce(cookie: string, size: number, metadata: Record<string, string>) {
  return request(server())
    .post('/api/trainer/uploads')
    .set({ cookie, 'tus-resumable': '1.0.0', 'upload-length': String(size), 'upload-metadata': encoded(metadata) });
}

function sendPart(cookie: string, address: string, offset: number, bytes: Buffer) {
  return request(server())
    .patch(address)
    .set({ cookie, 'tus-resumable': '1.0.0', 'upload-offset': String(offset) })
    .set('content-type', 'application/offset+octet-stream')
    .send(bytes);
}

const askHead = (cookie: string, address: string) =>
  request(server()).head(address).set({ cookie, 'tus-resumable': '1.0.0' });
const get = (cookie: string, path: string) => request(server()).get(`/api/trainer/${path}`).set('cookie', cookie);

async function uploaded(cookie: string, bytes: Buffer, metadata: Record<string, string>) {
  const begun = await announce(cookie, bytes.length, metadata).expect(201);
  const address = begun.headers['location'] ?? '';
  await sendPart(cookie, address, 0, bytes).expect(204);
  return request(server()).get(`${address}/file`).set('cookie', cookie);
}

describe('an upload', () => {
  it('goes on where it stopped, and becomes a file of the library', async () => {
    const bytes = film(40_000);
    const begun = await announce(trainer, bytes.length, { name: 'Đăng nhập VNeID.mp4', description: 'Cách đăng nhập' });
    const address = begun.headers['location'] ?? '';
    expect(address).toMatch(/^\/api\/trainer\/uploads\/[0-9a-f-]{36}$/);
    await sendPart(trainer, address, 0, bytes.subarray(0, 15_000)).expect(204);
    expect((await request(server()).get(`${address}/file`).set('cookie', trainer)).body.code).toBe('upload.unfinished');
    expect((await askHead(trainer, address)).headers['upload-offset']).toBe('15000');
    expect((await sendPart(trainer, address, 9, bytes.subarray(15_000))).status).toBe(409);
    await sendPart(trainer, address, 15_000, bytes.subarray(15_000)).expect(204);
    const { body } = await request(server()).get(`${address}/file`).set('cookie', trainer).expect(200);
    expect(body).toMatchObject({
      kind: 'video',
      name: 'Đăng nhập VNeID.mp4',
      type: 'video/mp4',
      bytes: bytes.length,
      state: 'ready',
      description: 'Cách đăng nhập',
    });
    // whoever lost the last answer is told that all has arrived
    const told = await askHead(trainer, address).expect(200);
    expect([told.headers['upload-offset'], told.headers['upload-length']]).toEqual(Array(2).fill(String(bytes.length)));
    expect(readdirSync(join(dataDir, 'uploads'))).toEqual([]);
  });

  it('is refused before a byte is sent when it is a film of 2 GB', async () => {
    const { status, body } = await announce(trainer, 2_000_000_000, { name: 'ca-khoa.mp4' });
    expect([status, body.code]).toEqual([413, 'file.video-too-large']);
    expect(body.detail).toContain('2000 MB');
    expect((await announce(trainer, 20_000_000, { name: 'anh.jpg' })).body.code).toBe('file.too-large');
    expect((await announce(trainer, 10, {})).body.code).toBe('input.malformed');
  });

  it('says what a lying file really is, and keeps nothing of it', async () => {
    const { status, body } = await uploaded(trainer, film(3000), { name: 'anh-dep.jpg' });
    expect([status, body.code]).toEqual([400, 'file.not-what-it-says']);
    expect(body.detail).toContain('.jpg nhưng bên trong là tệp MP4');
    expect((await get(trainer, 'files?search=anh-dep')).body.files).toEqual([]);
  });

  it('is nobody else’s to go on with, to look at or to give up', async () => {
    const begun = await announce(trainer, 5000, { name: 'a.mp4' });
    const address = begun.headers['location'] ?? '';
    for (const other of [colleague, stranger]) {
      expect((await sendPart(other, address, 0, Buffer.alloc(10))).status).toBe(404);
      expect((await askHead(other, address)).status).toBe(404);
      expect((await request(server()).get(`${address}/file`).set('cookie', other)).status).toBe(404);
      expect((await request(server()).delete(address).set({ cookie: other, 'tus-resumable': '1.0.0' })).status).toBe(
        404,
      );
    }
    await request(server()).delete(address).set({ cookie: trainer, 'tus-resumable': '1.0.0' }).expect(204);
    expect((await askHead(trainer, address)).status).toBe(404);
  });

  it('needs the right to write courses, and a page of ours', async () => {
    const learner = await world.given.signedIn(await world.given.person());
    expect((await announce(learner.cookie, 10, { name: 'a.mp4' })).status).toBe(403);
    const foreign = announce(trainer, 10, { name: 'a.mp4' }).set('origin', 'https://example.org');
    expect((await foreign).body.code).toBe('request.foreign-origin');
  });

  it('is forgotten when nobody goes on with it for three days', async () => {
    const begun = await announce(trainer, 5000, { name: 'b.mp4' });
    const id = (begun.headers['location'] ?? '').split('/').at(-1) ?? '';
    const info = join(dataDir, 'uploads', `${id}.json`);
    await world.get(Uploads).forgetAbandoned();
    expect(existsSync(info)).toBe(true);
    const told = JSON.parse(readFileSync(info, 'utf8')) as object;
    writeFileSync(info, JSON.stringify({ ...told, creation_date: '2020-01-01T00:00:00.000Z' }));
    await world.get(Uploads).forgetAbandoned();
    expect(existsSync(info)).toBe(false);
  });
});

describe('a file of the library', () => {
  it('is served to everybody who knows its address, with no way to do harm', async () => {
    const { body } = await uploaded(trainer, await phonePhoto(), { name: 'thon.jpg' });
    expect(body).toMatchObject({ kind: 'image', type: 'image/webp', width: 800, height: 1600, contrast: 1 });
    const answer = await request(server()).get(body.address).expect(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'image/webp',
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    expect(answer.headers['content-disposition']).toBeUndefined();
    const small = await request(server()).get(`${body.address}?co=nho`).expect(200);
    expect(Number(small.headers['content-length'])).toBeLessThan(Number(answer.headers['content-length']));
  });

  it('is served in parts, as a film is watched', async () => {
    const bytes = film(9000);
    const { body } = await uploaded(trainer, bytes, { name: 'phim.mp4' });
    const part = await request(server()).get(body.address).set('range', 'bytes=10-19').buffer(true).parse(asBytes);
    expect(part.status).toBe(206);
    expect(part.headers['content-range']).toBe(`bytes 10-19/${bytes.length}`);
    expect(part.body).toEqual(bytes.subarray(10, 20));
    expect((await request(server()).get(body.address).set('range', 'bytes=99999-')).status).toBe(416);
  });

  it('is kept once in a commune, however often it is sent', async () => {
    const bytes = await picture(31, 17);
    const ids = await Promise.all(
      [trainer, colleague, trainer].map(async (who) => (await uploaded(who, bytes, { name: 'mot.png' })).body.id),
    );
    expect(new Set(ids).size).toBe(1);
    const elsewhere = await uploaded(stranger, bytes, { name: 'mot.png' });
    expect(elsewhere.body.id).not.toBe(ids[0]);
  });

  it('becomes pages that can be described, when it is a PDF', async () => {
    const { body } = await uploaded(trainer, await pdf(2, 'Bai'), { name: 'slide.pdf', kind: 'slides' });
    expect(body.state).toBe('processing');
    await world.settle();
    const ready = await get(trainer, `files/${body.id}`);
    expect(ready.body).toMatchObject({
      state: 'ready',
      pages: [
        { number: 1, width: 1600, height: 1200, description: '', text: 'Bai 1' },
        { number: 2, text: 'Bai 2' },
      ],
    });
    const words = { description: 'Hai trang', pages: [{ number: 2, description: 'Trang hai' }] };
    const described = await request(server()).patch(`/api/trainer/files/${body.id}`).set('cookie', trainer).send(words);
    expect(described.body).toMatchObject({
      description: 'Hai trang',
      pages: [{ description: '' }, { description: 'Trang hai' }],
    });
    expect((await request(server()).get(`${body.address}/trang/2`)).headers['content-type']).toBe('image/webp');
    expect((await request(server()).get(`${body.address}/trang/3`)).status).toBe(404);
    expect((await request(server()).get(body.address)).headers['content-disposition']).toContain('attachment');
  });

  it('tells why a PDF cannot be used', async () => {
    const { body } = await uploaded(trainer, await pdf(101), { name: 'dai.pdf' });
    await world.settle();
    const refused = (await get(trainer, `files/${body.id}`)).body;
    expect(refused).toMatchObject({ state: 'refused', refusal: expect.stringContaining('101 trang') });
  });

  it('is found by its words without accents, by its kind, and page by page', async () => {
    await uploaded(trainer, Buffer.from(CAPTIONS), { name: 'Phụ đề bài một.vtt' });
    const { body } = await get(trainer, 'files?search=phu%20de&kind=captions');
    expect(body.files.map(({ name }: { name: string }) => name)).toEqual(['Phụ đề bài một.vtt']);
    expect((await get(trainer, 'files?kind=audio')).body.files).toEqual([]);
    for (let shade = 0; shade < 26; shade += 1) {
      await uploaded(colleague, await picture(5, 5, `rgb(${shade},0,0)`), { name: `mau so ${shade}.png` });
    }
    const first = (await get(trainer, 'files?search=mau%20so')).body;
    expect([first.files.length, first.files[0].name]).toEqual([24, 'mau so 25.png']);
    const second = (await get(trainer, `files?search=mau%20so&after=${first.nextAfter}`)).body;
    expect(second.files.map(({ name }: { name: string }) => name)).toEqual(['mau so 1.png', 'mau so 0.png']);
    expect(second.nextAfter).toBeNull();
  });

  it('is removed when nothing shows it, and its address says so', async () => {
    const { body } = await uploaded(trainer, await picture(9, 9), { name: 'bo.png' });
    let places = [{ what: 'course' as const, title: 'Dùng VNeID' }];
    world.get(FileUses).register((id) => Promise.resolve(id === body.id ? places : []));
    const remove = (who: string) => request(server()).delete(`/api/trainer/files/${body.id}`).set('cookie', who);
    expect((await get(trainer, `files/${body.id}/uses`)).body).toEqual(places);
    expect((await remove(trainer)).body).toMatchObject({
      code: 'file.in-use',
      detail: expect.stringContaining('Dùng VNeID'),
    });
    places = [];
    expect((await remove(stranger)).status).toBe(404);
    await remove(colleague).expect(204);
    expect((await remove(trainer)).status).toBe(404);
    const gone = await request(server()).get(body.address);
    expect([gone.status, gone.body.code, gone.headers['cache-control']]).toEqual([410, 'file.gone', 'no-store']);
    const again = await uploaded(trainer, await picture(9, 9), { name: 'bo.png' });
    expect(again.body.id).not.toBe(body.id);
  });

  it('is not there for a commune beside, nor under an address that was guessed', async () => {
    const { body } = await uploaded(trainer, await picture(8, 8), { name: 'rieng.png' });
    expect((await get(stranger, `files/${body.id}`)).status).toBe(404);
    expect((await get(stranger, 'files?search=rieng')).body.files).toEqual([]);
    for (const guess of ['khong-co', '00000000-0000-4000-8000-000000000000', `${body.id}/trang/0`]) {
      expect((await request(server()).get(`/tep/${guess}`)).status).toBe(404);
    }
  });
});
