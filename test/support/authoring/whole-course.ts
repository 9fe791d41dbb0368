import type { CourseHead, LessonDocument, Question, QuizRules } from '@hvs/contracts';
import type { Actor } from '@hvs/platform/access';
import { QuestionBank } from '@hvs/study/questions';
import type { World } from '../index.js';
import { CourseReviews } from '@hvs/study/authoring';
import { aLesson, begun, changeHead, put } from './writers.js';

let count = 0;

/** A question of which option `a` is right. */
export const aQuestion = (tag: string, number: number): Question => ({
  key: `cau-${number}`,
  kind: 'single',
  text: `Câu hỏi ${number} về ${tag}?`,
  options: ['a', 'b', 'c'].map((key) => ({ key, text: `Lựa chọn ${key}`, correct: key === 'a' })),
  explanation: 'Vì lựa chọn a là đúng.',
  tags: [tag],
});

export const aQuiz = (tag: string, changes: Partial<QuizRules> = {}): QuizRules => ({
  questionsPerAttempt: 2,
  passPercent: 50,
  attemptLimit: 3,
  timeLimitMinutes: 10,
  blueprint: [{ count: 2, tags: [tag] }],
  ...changes,
});

/** A draft in which nothing is missing: two lessons, four questions in the bank, two on a paper. */
export async function wholeDraft(
  world: World,
  actor: Actor,
  {
    lessons = [aLesson('bai-mot'), aLesson('bai-hai')],
    title = 'Dùng Zalo an toàn',
    ...head
  }: {
    lessons?: LessonDocument[];
    title?: string;
  } & Partial<Omit<CourseHead, 'title'>> = {},
): Promise<{ courseId: string; tag: string }> {
  count += 1;
  const tag = `chu-de-${count}`;
  const courseId = await begun(world, actor, title);
  const questions = [1, 2, 3, 4].map((number) => aQuestion(tag, number));
  await world.get(QuestionBank).add(actor, questions);
  await changeHead(
    world,
    courseId,
    { summary: { vi: 'Học trong một buổi.', en: '' }, lessonKeys: lessons.map(({ key }) => key), ...head },
    actor,
  );
  for (const lesson of lessons) await put(world, courseId, `lesson:${lesson.key}`, lesson, actor);
  await put(world, courseId, 'quiz', aQuiz(tag), actor);
  return { courseId, tag };
}

/** Sends the draft for review and has somebody else publish it. */
export async function published(
  world: World,
  courseId: string,
  { writer, reviewer, moveLearners = false }: { writer: Actor; reviewer: Actor; moveLearners?: boolean },
): Promise<string> {
  const reviews = world.get(CourseReviews);
  await reviews.request(courseId, writer);
  return (await reviews.publish(courseId, { moveLearners }, reviewer)).courseVersionId;
}
