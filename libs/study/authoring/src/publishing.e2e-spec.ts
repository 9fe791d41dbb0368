import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@hvs/kernel';
import type { Actor } from '@hvs/platform/access';
import { Courses } from '@hvs/study/courses';
import { Enrolments } from '@hvs/study/enrolments';
import { Learning } from '@hvs/study/learning';
import { startWorld, type World } from '../../../../test/support/index.js';
import { StudyScenes } from '../../../../test/support/study-scenes.js';
import { CourseCopies } from './course-copies.js';
import { CourseDrafts } from './course-drafts.service.js';
import { CourseLife } from './course-life.js';
import { CourseReviews } from './course-reviews.js';
import { aQuiz, published, wholeDraft } from '../../../../test/support/authoring/whole-course.js';
import { aLesson, begun, changeHead, put, writerIn } from '../../../../test/support/authoring/writers.js';

let world: World;
let reviews: CourseReviews;
let courses: Courses;
let scenes: StudyScenes;
let hoa: Actor;
let lan: Actor;
let beyond: Actor;

beforeAll(async () => {
  world = await startWorld();
  reviews = world.get(CourseReviews);
  courses = world.get(Courses);
  scenes = new StudyScenes(world);
  hoa = await writerIn(world);
  lan = await writerIn(world);
  beyond = await writerIn(world, 'trainer', 'Xã Bên');
});
afterAll(() => world.close());

const stateOf = async (courseId: string) => (await world.get(CourseDrafts).find(courseId, hoa)).state;
const problemsOf = async (courseId: string) =>
  (await reviews.problems(courseId, hoa)).filter(({ severity }) => severity === 'refusal');

describe('a draft on its way to a version', () => {
  let courseId: string;
  beforeEach(async () => {
    ({ courseId } = await wholeDraft(world, hoa));
  });

  it('is locked while it waits, returned with a reason, and sent again', async () => {
    await reviews.request(courseId, hoa);
    await reviews.request(courseId, hoa);
    await expect(put(world, courseId, 'lesson:bai-mot', aLesson('bai-mot', { minutes: 9 }), hoa)).rejects.toMatchObject(
      {
        code: 'course-draft.in-review',
      },
    );
    await reviews.sendBack(courseId, 'Bài một còn dài quá.', lan);
    expect(await world.get(CourseDrafts).find(courseId, hoa)).toMatchObject({
      state: 'returned',
      returnedReason: 'Bài một còn dài quá.',
    });
    await put(world, courseId, 'lesson:bai-mot', aLesson('bai-mot', { minutes: 9 }), hoa);
    await reviews.request(courseId, hoa);
    expect(await stateOf(courseId)).toBe('in-review');
    await expect(reviews.sendBack(courseId, 'Ngoài phạm vi', beyond)).rejects.toMatchObject({
      code: 'course.not-found',
    });
  });

  it('is published by somebody who wrote none of it, and by nobody else', async () => {
    await put(world, courseId, 'lesson:bai-hai', aLesson('bai-hai', { minutes: 7 }), lan);
    await expect(reviews.publish(courseId, { moveLearners: false }, lan)).rejects.toMatchObject({
      code: 'course-draft.not-in-review',
    });
    await reviews.request(courseId, hoa);
    for (const writer of [hoa, lan]) {
      await expect(reviews.publish(courseId, { moveLearners: false }, writer)).rejects.toMatchObject({
        code: 'course-draft.second-person',
      });
    }
    const administrator = await writerIn(world, 'administrator');
    expect((await world.get(CourseDrafts).find(courseId, administrator)).mayPublish).toBe(true);
    const { courseVersionId, version } = await reviews.publish(courseId, { moveLearners: false }, administrator);
    expect(version).toBe(1);
    const course = await courses.version(courseVersionId);
    expect(course).toMatchObject({ courseId, title: { vi: 'Dùng Zalo an toàn' }, lessons: [{ key: 'bai-mot' }, {}] });
    const bank = await courses.questionBank(courseVersionId);
    expect(bank).toHaveLength(4);
    const uses = await world.database.query('select from question_usage where course_version_id = $1', [
      courseVersionId,
    ]);
    expect(uses).toHaveLength(4);
    await expect(reviews.publish(courseId, { moveLearners: false }, administrator)).rejects.toMatchObject({
      code: 'course-draft.not-found',
    });
  });

  it('becomes one version when two reviewers press at once', async () => {
    await reviews.request(courseId, hoa);
    const minh = await writerIn(world);
    const wish = { moveLearners: false };
    const outcomes = await Promise.allSettled([lan, minh].map((each) => reviews.publish(courseId, wish, each)));
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await world.get(CourseLife).versions(courseId, hoa)).toHaveLength(1);
  });

  it('is refused with all that is missing, and stays as it is', async () => {
    await put(
      world,
      courseId,
      'lesson:bai-mot',
      aLesson('bai-mot', { blocks: [{ type: 'image', src: '', description: '' }] }),
      hoa,
    );
    await put(world, courseId, 'quiz', aQuiz('khong-co'), hoa);
    await changeHead(world, courseId, { prerequisites: [{ course: 'khong-co-khoa-nay', required: true }] }, hoa);
    const fields = (await problemsOf(courseId)).map(({ part, field }) => `${part} ${field}`);
    expect(fields).toEqual([
      'head prerequisites[0]',
      'lesson:bai-mot blocks[0].src',
      'lesson:bai-mot blocks[0].description',
      'quiz blueprint[0]',
    ]);
    await reviews.request(courseId, hoa);
    await expect(reviews.publish(courseId, { moveLearners: false }, lan)).rejects.toMatchObject({
      code: 'course-draft.incomplete',
      args: { count: 4 },
    });
    expect(await stateOf(courseId)).toBe('in-review');
  });
});

describe('a published course', () => {
  let courseId: string;
  beforeAll(async () => {
    ({ courseId } = await wholeDraft(world, hoa, { title: 'Nhắn tin an toàn' }));
    await published(world, courseId, { writer: hoa, reviewer: lan });
  });

  it('is offered to the people of its commune alone', async () => {
    const learner = await scenes.learner();
    const offered = await world.get(Learning).coursesFor(learner.personId);
    expect(offered.map(({ id }) => id)).toContain(courseId);
    const stranger = { ...learner, communeId: beyond.communeId };
    await expect(world.get(Enrolments).enrol(stranger, courseId)).rejects.toMatchObject({ code: 'course.not-found' });
  });

  it('gets a further version from a draft that begins where it stands', async () => {
    const life = world.get(CourseLife);
    await Promise.all([life.beginDraft(courseId, hoa), life.beginDraft(courseId, hoa)]);
    await put(world, courseId, 'lesson:bai-ba', aLesson('bai-ba'), hoa);
    await changeHead(world, courseId, { lessonKeys: ['bai-hai', 'bai-ba'], title: { vi: 'Nhắn tin', en: '' } }, hoa);
    await published(world, courseId, { writer: hoa, reviewer: lan });
    const versions = await life.versions(courseId, lan);
    expect(versions).toMatchObject([
      { version: 2, title: 'Nhắn tin' },
      { version: 1, title: 'Nhắn tin an toàn', learners: 0 },
    ]);
    const now = await courses.byId(courseId);
    expect(now.slug).toBe('nhan-tin-an-toan');
    expect(now.lessons.map(({ key }) => key)).toEqual(['bai-hai', 'bai-ba']);
  });

  it('takes nobody more once it is retired, and those inside finish', async () => {
    const inside = await scenes.learner();
    const course = await courses.byId(courseId);
    const enrolmentId = await scenes.afterLessons(inside, course);
    await world.get(CourseLife).retire(courseId, 'Nội dung đã cũ', lan);
    const late = await scenes.learner();
    await expect(world.get(Enrolments).enrol(late, courseId)).rejects.toMatchObject({ code: 'course.retired' });
    const learning = world.get(Learning);
    expect((await learning.coursesFor(late.personId)).map(({ id }) => id)).not.toContain(courseId);
    expect((await learning.coursesFor(inside.personId)).map(({ id }) => id)).toContain(courseId);
    expect(await learning.courseFor(inside.personId, course.slug)).toMatchObject({ quiz: { ready: true } });
    expect((await scenes.takeQuiz(inside, enrolmentId)).result?.passed).toBe(true);
    await world.get(CourseLife).bringBack(courseId, lan);
    expect((await world.get(Enrolments).enrol(late, courseId)).courseId).toBe(courseId);
  });

  it('locks who has not done what it requires, and only advises otherwise', async () => {
    const { slug } = await courses.byId(courseId);
    const made = await wholeDraft(world, hoa, { title: 'Bước hai', prerequisites: [{ course: slug, required: true }] });
    await published(world, made.courseId, { writer: hoa, reviewer: lan });
    const learner = await scenes.learner();
    await expect(world.get(Enrolments).enrol(learner, made.courseId)).rejects.toMatchObject({
      code: 'enrolment.prerequisite-missing',
      args: { course: 'Nhắn tin' },
    });
    expect(await world.get(Learning).courseFor(learner.personId, 'buoc-hai')).toMatchObject({
      prerequisites: [{ courseSlug: slug, courseTitle: 'Nhắn tin', required: true, done: false }],
      lessons: [{ forms: ['full'] }, {}],
    });
    await scenes.takeQuiz(learner, await scenes.afterLessons(learner, await courses.byId(courseId)));
    await world.settle();
    expect((await world.get(Enrolments).enrol(learner, made.courseId)).courseId).toBe(made.courseId);
  });
});

describe('copies', () => {
  it('make a course of the commune out of one that comes with the product, with its questions', async () => {
    const shipped = await scenes.course({ slug: 'khoa-di-kem', title: { vi: 'Khóa đi kèm', en: 'Shipped' } });
    await expect(world.get(CourseLife).beginDraft(shipped.courseId, hoa)).rejects.toMatchObject({
      code: 'course.shipped',
    });
    const id = newId();
    const copies = world.get(CourseCopies);
    await copies.copy(shipped.courseId, id, hoa);
    expect(await copies.copy(shipped.courseId, id, hoa)).toEqual({ courseId: id });
    expect(await problemsOf(id)).toEqual([]);
    const versionId = await published(world, id, { writer: hoa, reviewer: lan });
    expect(await courses.questionBank(versionId)).toHaveLength(6);
    expect((await courses.version(versionId)).title.vi).toBe('Khóa đi kèm (bản chép)');
  });

  it('take over a lesson of another course under a key that is free', async () => {
    const { courseId: from } = await wholeDraft(world, hoa);
    const into = await begun(world, lan, 'Khóa khác');
    const copies = world.get(CourseCopies);
    const wish = { fromCourseId: from, lessonKey: 'bai-mot' };
    expect(await copies.lessonsOf(from, lan)).toEqual([
      { key: 'bai-mot', title: 'Bài bai-mot' },
      { key: 'bai-hai', title: 'Bài bai-hai' },
    ]);
    await expect(copies.lessonsOf(from, beyond)).rejects.toMatchObject({ code: 'course.not-found' });
    expect(await copies.copyLesson(into, wish, lan)).toEqual({ lessonKey: 'bai-mot' });
    expect(await copies.copyLesson(into, wish, lan)).toEqual({ lessonKey: 'bai-mot-2' });
    await expect(copies.copyLesson(into, { ...wish, lessonKey: 'x' }, lan)).rejects.toMatchObject({
      code: 'lesson.not-found',
    });
    await expect(copies.copyLesson(into, wish, beyond)).rejects.toMatchObject({ code: 'course.not-found' });
    const head = (await world.get(CourseDrafts).find(into, lan)).parts.find(({ part }) => part === 'head');
    expect(head?.content).toMatchObject({ lessonKeys: ['bai-mot', 'bai-mot-2'] });
  });
});
