import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { rightChoicesOf } from './answer-key.js';

interface Course {
  id: string;
  lessons: { key: string }[];
}

interface Attempt {
  attemptId: string;
  questions: { key: string; text: string; options: { key: string; text: string }[] }[];
  result: { passed: boolean } | null;
}

/** Asks the api with the session of a page; a refusal fails the test. */
export async function ask<Answer>(page: Page, method: string, path: string, data?: unknown): Promise<Answer> {
  const answer = await page.request.fetch(`/api${path}`, { method, data });
  expect(answer.ok(), `${method} ${path}: ${answer.status()} ${await answer.text()}`).toBe(true);
  return (await answer.json()) as Answer;
}

/** Enrols and marks every lesson as studied. @returns the enrolment */
export async function studyByRequests(page: Page, slug: string): Promise<string> {
  const course = await ask<Course>(page, 'GET', `/learner/courses/${slug}`);
  const { enrolmentId } = await ask<{ enrolmentId: string }>(page, 'POST', '/learner/enrolments', {
    courseId: course.id,
  });
  for (const { key } of course.lessons) {
    await ask(page, 'POST', '/learner/lesson-completions', { id: randomUUID(), enrolmentId, lessonKey: key });
  }
  return enrolmentId;
}

/** Starts an attempt, answers every question rightly and hands in. @returns its id */
export async function passQuizByRequests(page: Page, enrolmentId: string): Promise<string> {
  const attempt = await ask<Attempt>(page, 'POST', '/learner/quiz-attempts', { enrolmentId });
  const path = `/learner/quiz-attempts/${attempt.attemptId}`;
  for (const { key, text, options } of attempt.questions) {
    const right = rightChoicesOf(text);
    const chosen = options.filter((option) => right.includes(option.text.trim())).map((option) => option.key);
    const kept = await page.request.put(`/api${path}/answers/${key}`, { data: { chosen } });
    expect(kept.ok()).toBe(true);
  }
  const { result } = await ask<Attempt>(page, 'POST', `${path}/submission`);
  expect(result?.passed).toBe(true);
  return attempt.attemptId;
}
