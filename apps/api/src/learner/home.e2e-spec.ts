import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Evidence } from '@hvs/foundation/evidence';
import { CriteriaSets } from '@hvs/outcome/criteria';
import { Universalization } from '@hvs/outcome/universalization';
import { Rates } from '@hvs/outcome/statistics';
import request from 'supertest';
import { startWorld, type World } from '../../../../test/support/index.js';
import { StudyScenes } from '../../../../test/support/study-scenes.js';

let world: World;
let scenes: StudyScenes;

beforeAll(async () => {
  world = await startWorld();
  scenes = new StudyScenes(world);
  await world.get(CriteriaSets).ensureShipped();
});
afterAll(() => world.close());

async function read(path: string, cookie: string, language = 'vi') {
  const answer = await request(world.app.getHttpServer())
    .get(`/api/learner/${path}`)
    .set('cookie', cookie)
    .set('accept-language', language)
    .expect(200);
  return answer.body;
}

describe("the learner's home page", () => {
  it('leads from enrolling to universalized, one step at a time', async () => {
    const safety = await scenes.course({ slug: 'an-toan-tren-mang-cho-nguoi-cao-tuoi' });
    const services = await scenes.course({ slug: 'dich-vu-cong-truc-tuyen' });
    const learner = await scenes.learner();
    const home = () => read('home', learner.cookie);

    expect(await home()).toMatchObject({
      person: { hamletName: 'Hồ Liễn' },
      nextStep: { kind: 'enrol', courseSlug: safety.slug },
      enrolments: [],
      universalization: null,
    });

    await scenes.takeQuiz(learner, await scenes.afterLessons(learner, safety));
    await world.settle();
    expect(await home()).toMatchObject({
      nextStep: { kind: 'enrol', courseSlug: services.slug },
      enrolments: [{ courseSlug: safety.slug, quizPassed: true }],
      universalization: { outcome: 'not-met', metCount: 2, totalCount: 4 },
    });

    await scenes.takeQuiz(learner, await scenes.afterLessons(learner, services));
    await world.settle();
    expect(await home()).toMatchObject({
      nextStep: { kind: 'vneid' },
      universalization: {
        outcome: 'cannot-tell',
        missing: ['Chưa biết mức tài khoản VNeID, hãy đăng nhập ở đây một lần bằng VNeID.'],
      },
    });

    await world.database.transaction(() =>
      world.get(Evidence).record({
        personId: learner.personId,
        communeId: learner.communeId,
        kind: 'vneid-sign-in',
        value: { accountLevel: 2, authenticationLevel: 2 },
        provenance: 'vneid',
        sourceKey: 'vneid:2',
        occurredAt: world.clock.now(),
      }),
    );
    await world.settle();
    expect(await home()).toMatchObject({
      nextStep: { kind: 'done' },
      universalization: { outcome: 'met', metCount: 4, totalCount: 4, missing: [] },
    });

    const { total } = await world.get(Rates).of({ kind: 'all' }, 'resident');
    expect(total).toMatchObject([{ enrolled: 1, universalized: 1, confirmed: 0 }]);
  });

  it('explains the decision in the language of the reader', async () => {
    const learner = await scenes.learner();
    await world.get(Universalization).checkPerson(learner.personId);
    const { groups, confirmation } = await read('universalization', learner.cookie, 'en-GB,en;q=0.9');
    expect(confirmation).toBeNull();
    expect(groups[0].findings.map((finding: { label: string }) => finding.label)).toEqual([
      'Complete the course “Staying safe online for older people”',
      'Complete the course “Using online public services”',
      'Have a VNeID account of level 2',
      'Be 18 years old or older',
    ]);
  });

  it('shows nobody else’s looks and refuses a broken cursor', async () => {
    const learner = await scenes.learner();
    expect(await read('record-views', learner.cookie)).toEqual({ views: [], nextCursor: null });
    await request(world.app.getHttpServer())
      .get('/api/learner/record-views?cursor=1')
      .set('cookie', learner.cookie)
      .expect(400);
  });
});
