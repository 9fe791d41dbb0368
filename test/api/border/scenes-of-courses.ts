import { newId } from '@hvs/kernel';
import { QuestionBank } from '@hvs/study/questions';
import type { Scene } from './probe.js';
import type { Town } from './town.js';

const COURSES = 'trainer/courses';
export const COURSE_TITLE = 'Khóa riêng của Kẻ Sặt';
const LESSON = {
  key: 'bai-mot',
  title: 'Bài một',
  minutes: 5,
  blocks: [{ type: 'paragraph', children: [{ type: 'text', text: 'Nội dung.' }] }],
};
const HEAD = {
  title: { vi: COURSE_TITLE, en: '' },
  summary: { vi: 'Để thử', en: '' },
  targetGroups: ['resident'],
  estimatedMinutes: 5,
  competences: [],
  prerequisites: [],
  lessonKeys: ['bai-mot'],
  practiceKeys: [],
};

/** The change of the head of a course that was just begun. */
export const HEAD_CHANGE = { basedOn: 1, content: HEAD };

export const aCourse: Scene = async (town) => {
  const id = newId();
  await town.done(town.colleague, 'post', COURSES, { id, title: COURSE_TITLE, targetGroups: ['resident'] });
  return { courseId: id, part: 'head', revision: '1' };
};

/** A draft in which nothing is missing. */
const aWholeCourse: Scene = async (town, about) => {
  const made = await aCourse(town, about);
  const tag = `the-${made['courseId']?.slice(-8)}`;
  await town.world.get(QuestionBank).addTo(about.communeId, [
    {
      key: 'cau-mot',
      kind: 'true-false',
      text: 'Mã OTP là của riêng mình?',
      correct: true,
      explanation: 'Không đọc cho ai.',
      tags: [tag],
    },
  ]);
  const quiz = { questionsPerAttempt: 1, passPercent: 50, attemptLimit: 3, timeLimitMinutes: 5 };
  const put = (part: string, change: object) =>
    town.done(town.colleague, 'put', `${COURSES}/${made['courseId']}/draft/parts/${part}`, change);
  await put('head', HEAD_CHANGE);
  await put('lesson:bai-mot', { basedOn: 0, content: LESSON });
  await put('quiz', { basedOn: 1, content: { ...quiz, blueprint: [{ count: 1, tags: [tag] }] } });
  return made;
};

export const courseInReview: Scene = async (town, about) => {
  const made = await aWholeCourse(town, about);
  await town.done(town.colleague, 'post', `${COURSES}/${made['courseId']}/draft/review-request`);
  return made;
};

export const publishedCourse: Scene = async (town, about) => {
  const made = await courseInReview(town, about);
  await town.done(town.here, 'post', `${COURSES}/${made['courseId']}/draft/publication`, { moveLearners: false });
  return made;
};

export const retiredCourse: Scene = async (town, about) => {
  const made = await publishedCourse(town, about);
  await town.done(town.here, 'post', `${COURSES}/${made['courseId']}/retirement`, { reason: 'Đã cũ rồi' });
  return made;
};

/** A course to copy a lesson into, and another that has the lesson; the colleague wrote both. */
export const lessonToCopy: Scene = async (town: Town, about) => {
  const { courseId: fromCourseId } = await aWholeCourse(town, about);
  return { ...(await aCourse(town, about)), fromCourseId };
};
