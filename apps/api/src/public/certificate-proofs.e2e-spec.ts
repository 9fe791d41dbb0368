import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '@hvs/platform/access';
import { CertificateDeeds, Certificates } from '@hvs/study/certificates';
import type { CourseVersion } from '@hvs/study/courses';
import type { Learner } from '@hvs/study/enrolments';
import { startWorld, type World } from '../../../../test/support/index.js';
import { verifyIndependently } from '../../../../test/support/independent-verifier.js';
import { StudyScenes } from '../../../../test/support/study-scenes.js';

interface Badge {
  credentialSubject: { identifier: { identityHash: string }[] };
  validUntil?: string;
}

let world: World;
let scenes: StudyScenes;
let course: CourseVersion;
let learner: Learner & { cookie: string };
let number: string;
let administrator: Actor;

beforeAll(async () => {
  world = await startWorld({ PUBLIC_URL: 'https://hocvuso.kesat.example' });
  scenes = new StudyScenes(world);
  course = await scenes.course({ certificateMonths: 24 });
  const { commune } = await world.given.keSat();
  const person = await world.given.person();
  const { accountId } = await world.given.signedIn(person, [{ role: 'administrator', at: commune }]);
  administrator = {
    accountId,
    personId: person.id,
    communeId: person.communeId,
    hamletId: person.hamletId,
    roles: [{ role: 'administrator', unitPath: commune.path }],
    sessionHash: Buffer.alloc(32),
  };
});
beforeEach(async () => {
  learner = await scenes.learner();
  await scenes.takeQuiz(learner, await scenes.afterLessons(learner, course));
  await world.settle();
  number = (await world.get(Certificates).of(learner.personId))[0]?.number ?? '';
});
afterAll(() => world.close());

let address = 0;
/** Asks as a browser does, each time from somewhere else unless `from` is given. */
function ask(url: string, options: { cookie?: string; from?: string } = {}) {
  address += 1;
  const remoteAddress = options.from ?? `10.1.${Math.floor(address / 250)}.${1 + (address % 250)}`;
  const headers = options.cookie ? { cookie: options.cookie } : {};
  return world.app.inject({ method: 'GET', url, headers, remoteAddress });
}

async function badge(): Promise<Badge> {
  const answer = await ask(`/api/learner/certificates/${number}/credential`, { cookie: learner.cookie });
  expect(answer.statusCode).toBe(200);
  return JSON.parse(answer.payload) as Badge;
}

describe('the check page', () => {
  it('shows a stranger every fact without script, in less than 30 KB, and allows the page nothing', async () => {
    const { statusCode, payload, headers } = await ask(`/xac-minh/${number}`);
    expect(statusCode).toBe(200);
    expect(Buffer.byteLength(payload)).toBeLessThan(30 * 1024);
    const { holderName, courseTitle, howEarned } = await world.get(Certificates).check(number);
    for (const fact of [
      number,
      holderName,
      courseTitle,
      howEarned,
      '100%',
      'Kẻ Sặt',
      'Còn giá trị',
      'không có người giám sát',
    ]) {
      expect(payload).toContain(fact);
    }
    expect(payload).not.toMatch(/<script|https?:\/\//);
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self'/,
    );
    expect((await ask(`/xac-minh/${number}?ngon-ngu=en`)).payload).toContain('This certificate is genuine and valid.');
  });

  it('finds a number that was typed into its form, in any case', async () => {
    const typed = encodeURIComponent(number.toLowerCase().replaceAll('-', ' '));
    const { statusCode, payload } = await ask(`/xac-minh?so=${typed}&ngon-ngu=vi`);
    expect({ statusCode, found: payload.includes(number) }).toEqual({ statusCode: 200, found: true });
  });

  it('says of a number whether it was mistyped or never given, and keeps what was typed', async () => {
    const typo = await ask('/xac-minh?so=KS-2026-222222223');
    expect({ status: typo.statusCode, says: typo.payload.includes('gõ chưa đúng') }).toEqual({
      status: 404,
      says: true,
    });
    const never = await ask('/xac-minh/KS-2026-222222222');
    expect(never.payload).toMatch(/gõ chưa đúng|không phải do hệ thống cấp/);
    const odd = await ask(`/xac-minh?so=${encodeURIComponent('"><script>alert(1)</script>')}`);
    expect(odd.statusCode).toBe(404);
    expect(odd.payload).not.toContain('<script>');
  });

  it('shows up a paper on which the name was changed: only what was issued stands here', async () => {
    const { payload } = await ask(`/xac-minh/${number}`);
    const { holderName } = await world.get(Certificates).check(number);
    expect(payload).toContain(holderName);
    expect(payload).not.toContain('Tên Đã Sửa Trên Giấy');
    expect(payload).toContain('tờ giấy đã bị sửa');
  });

  it('says that it was revoked and why, that it was replaced and by which, that it has expired', async () => {
    const deeds = world.get(CertificateDeeds);
    const next = await deeds.reissue(administrator, number, 'Giấy cũ in nhầm');
    const replaced = (await ask(`/xac-minh/${number}`)).payload;
    expect(replaced).toContain('Đã thay bằng giấy khác');
    expect(replaced).toContain(`/xac-minh/${next}`);
    await deeds.revoke(administrator, next, 'Cấp nhầm người <b>khác</b>');
    const revoked = (await ask(`/xac-minh/${next}`)).payload;
    expect(revoked).toContain('Đã thu hồi');
    expect(revoked).toContain('Cấp nhầm người &lt;b&gt;khác&lt;/b&gt;');
  });

  it('lets nobody go through numbers: after twenty that do not exist the next one waits', async () => {
    const { makeCertificateNumber } = await import('@hvs/study/certificates');
    const guess = (seed: number) => makeCertificateNumber('KS', 2026, new Uint8Array(8).fill(seed));
    for (let seed = 1; seed <= 20; seed += 1) {
      expect((await ask(`/xac-minh/${guess(seed)}`, { from: '203.0.113.7' })).statusCode).toBe(404);
    }
    expect((await ask(`/xac-minh/${guess(21)}`, { from: '203.0.113.7' })).statusCode).toBe(429);
    const api = await ask(`/api/public/certificates/${guess(22)}`, { from: '203.0.113.7' });
    expect(JSON.parse(api.payload)).toMatchObject({ code: 'certificate.check-wait' });
    expect((await ask(`/xac-minh/${number}`, { from: '203.0.113.8' })).statusCode).toBe(200);
    world.clock.advance({ minutes: 10 });
    expect((await ask(`/xac-minh/${number}`, { from: '203.0.113.7' })).statusCode).toBe(200);
    world.clock.advance({ minutes: -10 });
  });
});

describe('the credential of a certificate', () => {
  it('is found true by an independent library, which reads keys and status from our addresses', async () => {
    const credential = await badge();
    expect(await verifyIndependently(world, credential)).toEqual({ verified: true, reason: '' });
    expect(credential.validUntil).toBeDefined();
    expect(JSON.stringify(credential)).not.toMatch(/\b\d{12}\b/);
  });

  it('is the same whenever the certificate is', async () => {
    expect(await badge()).toEqual(await badge());
  });

  it('is found false as soon as a word in it was changed', async () => {
    const credential = await badge();
    const forged = structuredClone(credential);
    forged.credentialSubject.identifier[0]!.identityHash = 'Người Khác';
    expect((await verifyIndependently(world, forged)).verified).toBe(false);
    expect((await verifyIndependently(world, { ...credential, validUntil: '2099-01-01T00:00:00Z' })).verified).toBe(
      false,
    );
  });

  it('is found to hold no longer once it was revoked, or bears a name that was corrected', async () => {
    const before = await badge();
    const correction = { source: 'typed', name: 'Phạm Thị Sen Mới', reason: 'Viết sai dấu' } as const;
    await world.get(CertificateDeeds).correctName(administrator, number, correction);
    const renamed = await badge();
    expect(await verifyIndependently(world, before)).toEqual({ verified: false, reason: 'status: revoked' });
    expect((await verifyIndependently(world, renamed)).verified).toBe(true);
    await world.get(CertificateDeeds).revoke(administrator, number, 'Thi hộ');
    expect(await verifyIndependently(world, renamed)).toEqual({ verified: false, reason: 'status: revoked' });
    const refused = await ask(`/api/learner/certificates/${number}/credential`, { cookie: learner.cookie });
    expect(JSON.parse(refused.payload)).toMatchObject({ code: 'certificate.no-paper' });
  });

  it('expires with the certificate', async () => {
    const credential = await badge();
    world.clock.advance({ days: 740 });
    expect((await verifyIndependently(world, credential)).verified).toBe(false);
    const check = await ask(`/xac-minh/${number}`);
    expect(check.payload).toContain('Đã hết hạn');
    world.clock.advance({ days: -740 });
  });
});

describe('the paper of a certificate', () => {
  it('is given to its holder alone', async () => {
    const own = await ask(`/api/learner/certificates/${number}/pdf`, { cookie: learner.cookie });
    expect(own.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    expect(own.headers['content-disposition']).toContain(`giay-chung-nhan-${number}.pdf`);
    const other = await scenes.learner();
    expect((await ask(`/api/learner/certificates/${number}/pdf`, { cookie: other.cookie })).statusCode).toBe(404);
    expect((await ask(`/api/learner/certificates/${number}/credential`, { cookie: other.cookie })).statusCode).toBe(
      404,
    );
  });
});
