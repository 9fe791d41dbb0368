import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CourseVersion } from '@hvs/study/courses';
import request from 'supertest';
import { startWorld, type World } from '../../../../test/support/index.js';
import { madePractice } from '../../../../test/support/made-practice.js';
import { madeCourse, StudyScenes } from '../../../../test/support/study-scenes.js';

describe('what anybody may read before signing in', () => {
  let world: World;
  let scenes: StudyScenes;
  let course: CourseVersion;

  beforeAll(async () => {
    world = await startWorld();
    scenes = new StudyScenes(world);
    course = await scenes.course({ practices: [madePractice()] });
  });
  afterAll(() => world.close());

  const get = (path: string) => request(world.app.getHttpServer()).get(`/api/public${path}`);

  const readEverything = async (slug: string) => {
    const paths = ['', ...course.lessons.map(({ key }) => `/lessons/${key}`), '/practices/nhap-ma'];
    return Promise.all(paths.map((path) => get(`/courses/${slug}${path}`)));
  };

  it('is a course with its lessons and its practices, as of nobody in particular', async () => {
    const [detail, first, second, practice] = await readEverything(course.slug);
    expect(detail?.body).toMatchObject({
      id: course.courseId,
      enrolment: null,
      quiz: { ready: false, attemptsUsed: 0 },
    });
    expect(detail?.body.lessons).toMatchObject([{ key: 'bai-mot', done: false }, { key: 'bai-hai' }]);
    expect(first?.body).toMatchObject({
      key: 'bai-mot',
      nextKey: 'bai-hai',
      done: false,
      blocks: [expect.any(Object)],
    });
    expect(second?.body).toMatchObject({ position: 2, nextKey: null });
    expect(practice?.body).toMatchObject({ practice: { key: 'nhap-ma' }, standing: { tries: 0, doneAt: null } });
    const { practices } = (await get('/practices').expect(200)).body;
    expect(practices).toMatchObject([{ courseSlug: course.slug, key: 'nhap-ma', tries: 0 }]);
  });

  it('says what a device must fetch to have a course without a network, and how much that is', async () => {
    const slug = 'dich-vu-cong-truc-tuyen';
    const [lesson] = madeCourse().lessons;
    if (!lesson) throw new Error('the made course has lessons');
    const picture = (src: string) => ({
      type: 'image' as const,
      src,
      description: 'Cổng dịch vụ công trên điện thoại',
    });
    await scenes.course({
      slug,
      lessons: [
        {
          ...lesson,
          blocks: [picture('media/chup-giay.svg'), picture('media/chup-giay.svg'), picture('media/mat.svg')],
        },
      ],
      practices: [madePractice()],
    });
    const { body } = await get(`/courses/${slug}/offline-copy`).expect(200);
    expect(body).toMatchObject({ lessonKeys: ['bai-mot'], practiceKeys: ['nhap-ma'] });
    expect(body.files).toEqual([`/api/public/courses/${slug}/media/chup-giay.svg`]);
    for (const address of body.files as string[]) await request(world.app.getHttpServer()).get(address).expect(200);
    expect(body.bytes).toBeGreaterThan(0);
    await get('/courses/khoa-khong-co/offline-copy').expect(404);
  });

  it('holds no question of the quiz, and no key', async () => {
    const answers = [...(await readEverything(course.slug)), await get('/courses'), await get('/practices')];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
    const everything = JSON.stringify(answers.map(({ body }) => body));
    for (const { text, explanation } of madeCourse().questions) {
      expect(everything).not.toContain(text);
      expect(everything).not.toContain(explanation);
    }
    expect(everything).not.toMatch(/"questions"|"correct"/);
  });

  it('has the questions that stand inside a lesson, with their solutions as for learners', async () => {
    const slug = 'khoa-co-cau-hoi';
    const [question] = madeCourse().questions;
    const [lesson] = madeCourse().lessons;
    if (!question || !lesson) throw new Error('the made course has both');
    await scenes.course({ slug, lessons: [{ ...lesson, blocks: [{ type: 'question', question }] }] });
    const { body } = await get(`/courses/${slug}/lessons/bai-mot`).expect(200);
    expect(body.blocks[0].question).toMatchObject({ text: question.text, explanation: question.explanation });
  });

  it('may be kept for a minute, and is not sent again while it is the same', async () => {
    const path = `/courses/${course.slug}/lessons/bai-mot`;
    const { headers } = await get(path).expect(200);
    expect(headers['cache-control']).toBe('public, max-age=60');
    const tag = headers['etag'] ?? '';
    const again = await get(path).set('if-none-match', `"other", ${tag}`).expect(304);
    expect(again.text).toBe('');
    expect(again.headers['etag']).toBe(tag);
    await get(path).set('if-none-match', '"other"').expect(200);
    expect((await get(`/courses/${course.slug}/lessons/bai-hai`)).headers['etag']).not.toBe(tag);
  });

  it('is not there for a course that was retired or never published, and nothing says to keep that', async () => {
    const retired = await scenes.course({ slug: 'khoa-da-dong', practices: [madePractice()] });
    await world.database.query(`update course set retired_at = now(), retired_reason = 'Bỏ' where id = $1`, [
      retired.courseId,
    ]);
    await world.database.query(`insert into course (id, slug) values (gen_random_uuid(), 'khoa-chua-ra')`);
    world.clock.advance({ seconds: 10 });
    for (const slug of ['khoa-da-dong', 'khoa-chua-ra', 'khoa-khong-co']) {
      const answers = await readEverything(slug);
      expect(answers.map(({ status, body }) => [status, body.code])).toEqual(
        answers.map(() => [404, 'course.not-found']),
      );
      expect(answers.every(({ headers }) => headers['etag'] === undefined)).toBe(true);
    }
    const { practices } = (await get('/practices')).body;
    expect(practices.map((each: { courseSlug: string }) => each.courseSlug)).not.toContain('khoa-da-dong');
    await get(`/courses/${course.slug}/lessons/khong-co`).expect(404);
    await get(`/courses/${course.slug}/practices/khong-co`).expect(404);
  });
});
