import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Files } from '@hvs/foundation/files';
import request from 'supertest';
import { startWorld, type World } from '../../../../test/support/index.js';
import { h5pPackage, scormPackage, zipOf } from '../../../../test/support/made-packages.js';

const dataDir = mkdtempSync(join(tmpdir(), 'hvs-packages-'));
let world: World;
let trainer: { cookie: string; accountId: string; personId: string };
let learner: string;
let learnerId: string;

beforeAll(async () => {
  world = await startWorld({ DATA_DIR: dataDir });
  const keSat = await world.given.keSat();
  const person = await world.given.person();
  const signedIn = await world.given.signedIn(person, [{ role: 'trainer', at: keSat.commune }]);
  trainer = { ...signedIn, personId: person.id };
  const one = await world.given.person();
  learnerId = one.id;
  learner = (await world.given.signedIn(one)).cookie;
});
afterAll(async () => {
  await world.close();
  rmSync(dataDir, { recursive: true });
});

const http = () => request(world.app.getHttpServer());

async function added(bytes: Buffer, name = 'goi.zip') {
  const { commune, hamlets } = await world.given.keSat();
  const roles = [{ role: 'trainer' as const, unitPath: commune.path }];
  const place = { communeId: commune.id, hamletId: hamlets[0]?.id ?? '', roles, sessionHash: Buffer.alloc(32) };
  const { id } = await world.get(Files).store({ ...trainer, ...place }, { name, bytes, kindHint: 'package' });
  return http().post('/api/trainer/packages').set('cookie', trainer.cookie).send({ fileId: id });
}

const report = (packageId: string, body: object) =>
  http().put(`/api/learner/packages/${packageId}/result`).set('cookie', learner).send(body);

describe('a package', () => {
  it('is taken apart once and served where it has no origin', async () => {
    const bytes = await scormPackage();
    const { body } = await added(bytes);
    expect(body).toMatchObject({ kind: 'scorm', title: 'Tin giả' });
    expect((await added(bytes)).body.id).toBe(body.id);
    const page = await http().get(`/goi/${body.id}`).expect(200);
    expect(page.text).toContain(`/goi/${body.id}/t/bai/index.html`);
    const inside = await http().get(`/goi/${body.id}/t/bai/index.html`).expect(200);
    expect(inside.text).toContain('<head><script src="/goi/may/scorm12.min.js">');
    for (const { headers } of [page, inside]) {
      expect(headers['content-security-policy']).toMatch(/default-src http:\/\/[^/]+\/goi\/ .*sandbox allow-scripts/);
      expect(headers['content-security-policy']).not.toContain('allow-same-origin');
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
    expect((await http().get(`/goi/${body.id}/t/imsmanifest.xml`)).headers['content-type']).toContain('xml');
  });

  it.each(['../../../../etc/passwd', '%2e%2e%2f%2e%2e%2fpackage.json', 'khong-co.html'])(
    'gives nothing that is not in it: %s',
    async (name) => {
      const { body } = await added(await h5pPackage());
      expect((await http().get(`/goi/${body.id}/t/${name}`)).status).toBe(404);
    },
  );

  it('is refused when it would lead out, when it is a bomb, and when it is none', async () => {
    const evil = await zipOf({ 'imsmanifest.xml': '<manifest/>', 'aaaaaaaaaa.txt': 'x' });
    const leading = Buffer.from(evil.toString('latin1').replaceAll('aaaaaaaaaa.txt', '../../evil.txt'), 'latin1');
    expect((await added(leading)).body.code).toBe('archive.unsafe-entry');
    const bomb = await zipOf({ 'imsmanifest.xml': '<manifest/>', 'a.bin': Buffer.alloc(30_000_000) });
    expect((await added(bomb)).body.code).toBe('archive.bomb');
    expect((await added(await zipOf({ 'a.txt': 'x' }))).body.code).toBe('package.unknown');
  });

  it('has its score noted as the learner’s own word, and only when it is better', async () => {
    const { body } = await added(await h5pPackage(), 'ghep-the.h5p');
    const evidence = () =>
      world.database.query(
        `select value ->> 'score' as score, provenance from evidence
         where person_id = $1 and kind = 'package-done' order by recorded_at, measure`,
        [learnerId],
      );
    expect((await report(body.id, { score: 30, completed: false })).body).toEqual({ best: 30, completed: false });
    expect(await evidence()).toEqual([]);
    await report(body.id, { score: 50, completed: true });
    await report(body.id, { score: 50, completed: true });
    expect((await report(body.id, { score: 20, completed: true })).body).toEqual({ best: 50, completed: true });
    expect(await evidence()).toEqual([{ score: '50', provenance: 'self-declared' }]);
    await report(body.id, { score: 90, completed: true });
    expect(await evidence()).toHaveLength(2);
    expect((await report(body.id, { score: 900, completed: true })).status).toBe(400);
    expect((await report('9d4f0e9e-0000-4000-8000-000000000000', { score: 1, completed: true })).status).toBe(404);
  });
});
