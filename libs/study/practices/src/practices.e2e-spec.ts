import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@hvs/kernel';
import type { CourseVersion } from '@hvs/study/courses';
import type { Learner } from '@hvs/study/enrolments';
import request from 'supertest';
import { startWorld, type World } from '../../../../test/support/index.js';
import { madePractice } from '../../../../test/support/made-practice.js';
import { StudyScenes } from '../../../../test/support/study-scenes.js';
import type { PracticeTry } from './practice.view.js';
import { Practices } from './practices.service.js';

describe('practices', () => {
  let world: World;
  let scenes: StudyScenes;
  let practices: Practices;
  let course: CourseVersion;
  let learner: Learner & { cookie: string };

  beforeAll(async () => {
    world = await startWorld();
    scenes = new StudyScenes(world);
    practices = world.get(Practices);
    course = await scenes.course({ practices: [madePractice()] });
  });
  beforeEach(async () => {
    learner = await scenes.learner();
  });
  afterAll(() => world.close());

  const ended = (changes: Partial<PracticeTry> = {}): PracticeTry => ({
    id: newId(),
    courseSlug: course.slug,
    practiceKey: 'nhap-ma',
    outcome: 'done',
    assisted: false,
    wrongMoves: 2,
    hints: 1,
    seconds: 95,
    finishedAt: world.clock.now(),
    ...changes,
  });

  const evidenceOf = (personId: string) =>
    world.database.query<{ value: { assisted: boolean }; provenance: string; subject: string }>(
      `select value, provenance, subject from evidence where person_id = $1 order by position`,
      [personId],
    );

  it('keeps a try once, however often and from however many devices it is sent', async () => {
    const done = ended();
    const answers = await Promise.all([done, done, done].map((each) => practices.record(learner, each)));
    expect(new Set(answers.map(({ tries }) => tries))).toEqual(new Set([1]));
    expect(await evidenceOf(learner.personId)).toEqual([
      {
        value: { practice: 'nhap-ma', title: 'Nhập mã xác nhận', assisted: false, competences: ['tt02-2.6'] },
        provenance: 'practice',
        subject: 'nhap-ma',
      },
    ]);
    expect(await scenes.auditRows('practice.tried', learner.personId)).toBe(1);
    expect((await practices.triesOf(learner.personId)).tries).toMatchObject([{ id: done.id, wrongMoves: 2 }]);
  });

  it('writes no evidence of a try that ended in harm, and better evidence once it is done without help', async () => {
    await practices.record(learner, ended({ outcome: 'harmed' }));
    expect(await evidenceOf(learner.personId)).toEqual([]);
    await practices.record(learner, ended({ assisted: true }));
    await practices.record(learner, ended({ assisted: true }));
    const standing = await practices.record(learner, ended());
    expect(standing).toMatchObject({ tries: 4, doneAt: expect.any(Date), aloneAt: expect.any(Date) });
    expect((await evidenceOf(learner.personId)).map(({ value }) => value.assisted)).toEqual([true, false]);
  });

  it('takes the version the learner has: a practice that came later is not found in it', async () => {
    const slug = 'khoa-hai-ban';
    const first = await scenes.course({ slug, practices: [madePractice()] });
    await scenes.enrolled(learner, first);
    await scenes.course({ slug, version: 2, practices: [madePractice(), madePractice({ key: 'bai-moi' })] });
    await expect(practices.record(learner, ended({ courseSlug: slug, practiceKey: 'bai-moi' }))).rejects.toMatchObject({
      code: 'practice.not-found',
    });
    const newcomer = await scenes.learner();
    const page = await practices.practiceFor(newcomer.personId, slug, 'bai-moi');
    expect(page).toMatchObject({ practice: { key: 'bai-moi' }, standing: { tries: 0 } });
  });

  it('refuses an id that stands for another try, and keeps what was recorded first', async () => {
    const slug = 'khoa-hai-bai';
    await scenes.course({ slug, practices: [madePractice(), madePractice({ key: 'bai-hai' })] });
    const first = ended({ courseSlug: slug });
    await practices.record(learner, first);
    await expect(practices.record(learner, { ...first, practiceKey: 'bai-hai' })).rejects.toMatchObject({
      code: 'practice.try-id-used',
    });
    const cards = (await practices.practicesFor(learner.personId)).filter(({ courseSlug }) => courseSlug === slug);
    expect(cards.map(({ key, tries }) => [key, tries])).toEqual([
      ['nhap-ma', 1],
      ['bai-hai', 0],
    ]);
  });

  it('never dates a try into the future, and pages the tries of a person, newest first', async () => {
    const now = world.clock.now();
    await practices.record(learner, ended({ finishedAt: new Date(now.getTime() + 86_400_000) }));
    for (let minute = 1; minute <= 21; minute += 1) {
      await practices.record(learner, ended({ finishedAt: new Date(now.getTime() - minute * 60_000) }));
    }
    const first = await practices.triesOf(learner.personId);
    expect(first.tries[0]?.finishedAt.getTime()).toBeLessThanOrEqual(world.clock.now().getTime());
    expect(first.tries).toHaveLength(20);
    const second = await practices.triesOf(learner.personId, first.next ?? '');
    expect(second).toMatchObject({ tries: [{}, {}], next: null });
  });

  it('tells a trainer how often a practice was tried, fulfilled and fulfilled alone, without a name', async () => {
    const counted = await scenes.course({
      slug: 'khoa-dem',
      practices: [madePractice(), madePractice({ key: 'chua-ai' })],
    });
    const own = { courseSlug: 'khoa-dem' };
    const other = await scenes.learner();
    await practices.record(learner, ended({ ...own, outcome: 'harmed' }));
    await practices.record(learner, ended({ ...own, assisted: true }));
    await Promise.all([1, 2].map(() => practices.record(other, ended(own))));
    const { commune, hamlets } = await world.given.keSat();
    const person = await world.given.person({ in: hamlets[0] });
    const trainer = await world.given.signedIn(person, [{ role: 'trainer', at: commune }]);
    const { body } = await request(world.app.getHttpServer())
      .get(`/api/trainer/courses/${counted.courseId}/practices`)
      .set('cookie', trainer.cookie)
      .expect(200);
    expect(body.practices).toMatchObject([
      { practiceKey: 'nhap-ma', tries: 4, triesDone: 3, triesHarmed: 1, people: 2, peopleDone: 2, peopleAlone: 1 },
      { practiceKey: 'chua-ai', title: 'Nhập mã xác nhận', tries: 0, people: 0 },
    ]);
  });

  it('refuses a body that could not come from the player, and names the field', async () => {
    const send = (body: object) =>
      request(world.app.getHttpServer()).post('/api/learner/practice-tries').set('cookie', learner.cookie).send(body);
    const { body } = await send({ ...ended(), seconds: -1, typed: 'bi-mat' }).expect(400);
    expect(JSON.stringify(body)).toContain('seconds');
    await send({ ...ended(), practiceKey: 'khong-co' }).expect(404);
    await send(ended()).expect(200);
  });
});
