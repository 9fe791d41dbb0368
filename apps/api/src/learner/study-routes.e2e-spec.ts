import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@hvs/kernel';
import type { CourseVersion } from '@hvs/study/courses';
import request from 'supertest';
import { startWorld, type World } from '../../../../test/support/index.js';
import { madeCourse, rightOptions, StudyScenes } from '../../../../test/support/study-scenes.js';

interface PaperOnTheWire {
  attemptId: string;
  questions: { key: string; kind: 'single' | 'multiple' }[];
}

describe('the routes of a learner', () => {
  let world: World;
  let scenes: StudyScenes;
  let course: CourseVersion;
  let cookie: string;

  beforeAll(async () => {
    world = await startWorld();
    scenes = new StudyScenes(world);
    course = await scenes.course();
  });
  beforeEach(async () => {
    ({ cookie } = await scenes.learner());
  });
  afterAll(() => world.close());

  const call = (method: 'get' | 'post' | 'put' | 'delete', path: string, body?: object) =>
    request(world.app.getHttpServer())[method](`/api${path}`).set('cookie', cookie).send(body);

  const enrol = async (): Promise<string> =>
    (await call('post', '/learner/enrolments', { courseId: course.courseId })).body.enrolmentId;

  async function startQuiz(): Promise<PaperOnTheWire> {
    const enrolmentId = await enrol();
    for (const { key } of course.lessons) {
      await call('post', '/learner/lesson-completions', { id: newId(), enrolmentId, lessonKey: key }).expect(200);
    }
    return (await call('post', '/learner/quiz-attempts', { enrolmentId }).expect(201)).body;
  }

  it('lead from the list of courses to a certificate that a stranger can check', async () => {
    const attempt = await startQuiz();
    for (const { key, kind } of attempt.questions) {
      const path = `/learner/quiz-attempts/${attempt.attemptId}/answers/${key}`;
      await call('put', path, { chosen: rightOptions(kind) }).expect(204);
    }
    const submission = await call('post', `/learner/quiz-attempts/${attempt.attemptId}/submission`).expect(200);
    expect(submission.body.result).toMatchObject({ passed: true, scorePercent: 100 });
    await world.settle();
    const seen = await call('get', `/learner/quiz-attempts/${attempt.attemptId}`).expect(200);
    const [certificate] = (await call('get', '/learner/certificates').expect(200)).body.certificates;
    expect(seen.body.certificateNumber).toBe(certificate.number);
    const check = await request(world.app.getHttpServer())
      .get(`/api/public/certificates/${certificate.number.toLowerCase()}`)
      .expect(200);
    expect(check.body).toMatchObject({ number: certificate.number, status: 'valid', courseTitle: 'Khóa học thử' });
  });

  it('never let the answer key out before submission', async () => {
    const attempt = await startQuiz();
    const { key } = attempt.questions[0] as PaperOnTheWire['questions'][0];
    const path = `/learner/quiz-attempts/${attempt.attemptId}`;
    const answers = await Promise.all([
      call('put', `${path}/answers/${key}`, { chosen: ['a'] }),
      call('put', `${path}/answers/${key}`, { chosen: ['not-there'] }),
      call('get', path),
      call('get', `/learner/courses`),
      call('get', `/learner/courses/${course.slug}`),
      call('get', `/learner/courses/${course.slug}/lessons/bai-mot`),
      call('get', `/public/courses`),
    ]);
    const everything = JSON.stringify([attempt, answers.map(({ text, headers }) => [text, headers])]);
    expect(everything).not.toMatch(/correct|"right"|explanation|Giải thích/i);
    for (const { explanation } of madeCourse().questions) expect(everything).not.toContain(explanation);
    const after = await call('post', `${path}/submission`).expect(200);
    expect(after.body.questions[0]).toMatchObject({ key, correctKeys: expect.any(Array), right: expect.any(Boolean) });
  });

  it("answer 404 to another person's ids, and change nothing", async () => {
    const attempt = await startQuiz();
    const enrolmentId = await enrol();
    const owner = cookie;
    ({ cookie } = await scenes.learner());
    const path = `/learner/quiz-attempts/${attempt.attemptId}`;
    await call('get', path).expect(404);
    await call('put', `${path}/answers/${attempt.questions[0]?.key}`, { chosen: ['a'] }).expect(404);
    await call('post', `${path}/submission`).expect(404);
    await call('post', '/learner/quiz-attempts', { enrolmentId }).expect(404);
    await call('delete', `/learner/enrolments/${enrolmentId}`).expect(404);
    cookie = owner;
    const own = await call('get', path).expect(200);
    expect(own.body).toMatchObject({ submittedAt: null });
    expect(own.body.questions.every((question: { chosen: string[] }) => question.chosen.length === 0)).toBe(true);
  });

  it('refuse malformed input with the field that is wrong, and never with a fault', async () => {
    const attempt = await startQuiz();
    const answers = `/learner/quiz-attempts/${attempt.attemptId}/answers`;
    const refused = [
      call('post', '/learner/enrolments', { courseId: 'x' }),
      call('post', '/learner/enrolments', { courseId: course.courseId, personId: newId() }),
      call('post', '/learner/enrolments', {}),
      call('delete', '/learner/enrolments/1'),
      call('post', '/learner/lesson-completions', { id: 1, enrolmentId: newId(), lessonKey: 'bai-mot' }),
      call('post', '/learner/lesson-completions', { id: newId(), enrolmentId: newId(), lessonKey: 'bai\u0000' }),
      call('post', '/learner/quiz-attempts', { enrolmentId: ['a'] }),
      call('get', '/learner/quiz-attempts/khong-phai-ma'),
      call('get', `/learner/courses/${course.slug}/lessons/%00`),
      call('get', '/learner/courses/KHOA-HOC'),
      call('put', `${answers}/cau-1`, { chosen: 'a' }),
      call('put', `${answers}/cau-1`, { chosen: [1] }),
      call('put', `${answers}/cau-1`, { chosen: ['\u0000'] }),
      call('put', `${answers}/cau-1`, { chosen: Array.from({ length: 61 }, (_, index) => `a${index}`) }),
      call('put', `${answers}/cau-1`, {}),
      call('put', `${answers}/%00`, { chosen: ['a'] }),
    ];
    for (const { status, body } of await Promise.all(refused)) {
      expect({ status, code: body.code }).toEqual({ status: 400, code: 'input.invalid' });
      expect(body.fields[0]).toEqual({ field: expect.any(String), message: expect.any(String) });
    }
  });

  it('name what is missing for unknown courses, lessons and certificates', async () => {
    const codeOf = async (path: string) => (await call('get', path).expect(404)).body.code;
    expect(await codeOf('/learner/courses/khong-co')).toBe('course.not-found');
    expect(await codeOf(`/learner/courses/${course.slug}/lessons/khong-co`)).toBe('lesson.not-found');
    expect(await codeOf('/public/certificates/KS-2026-AAAA')).toBe('certificate.not-found');
    expect(await codeOf('/public/certificates/%00')).toBe('certificate.not-found');
  });

  it('take the same deed twice as one', async () => {
    const [first, second] = await Promise.all([enrol(), enrol()]);
    expect(second).toBe(first);
    await call('delete', `/learner/enrolments/${first}`).expect(204);
    await call('delete', `/learner/enrolments/${first}`).expect(204);
    expect(await enrol()).toBe(first);
  });

  it('are closed to whoever is not signed in', async () => {
    cookie = '';
    for (const path of ['/learner/courses', '/learner/certificates', `/learner/quiz-attempts/${newId()}`]) {
      await call('get', path).expect(401);
    }
    await call('get', '/public/courses').expect(200);
  });
});
