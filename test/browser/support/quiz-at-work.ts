import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { ask } from './study-by-requests.js';

/** What stands on a trainer's desk around quizzes. */
export interface QuizThings {
  sessionId: string;
  printId: string;
  regradeId: string;
}

/** A session on site, a paper in print, and a regrade that was looked at. */
export async function putTheQuizDeskToWork(page: Page): Promise<QuizThings> {
  type Choices = { places: { hamletId: string }[]; courses: { courseId: string }[] };
  const { places, courses } = await ask<Choices>(page, 'GET', '/helper/supervision-sessions/choices');
  const courseId = courses[0]?.courseId;
  await endRunningSessions(page);
  const session = { id: randomUUID(), courseId, hamletId: places[0]?.hamletId, place: 'Nhà văn hóa', hours: 1 };
  await ask(page, 'POST', '/helper/supervision-sessions', session);
  type Learners = { learners: { personId: string; passed: boolean; open: boolean }[] };
  const { learners } = await ask<Learners>(page, 'GET', `/trainer/quiz-learners?courseId=${courseId}`);
  const free = learners.find(({ passed, open }) => !passed && !open);
  const wanted = { personId: free?.personId, courseId };
  const { attemptId: printId } = await ask<{ attemptId: string }>(page, 'POST', '/trainer/quiz-prints', wanted);
  const [version] = await ask<{ versionId: string }[]>(page, 'GET', '/trainer/quiz-versions');
  const versionId = version?.versionId;
  const [question] = await ask<{ key: string }[]>(page, 'GET', `/trainer/quiz-versions/${versionId}/questions`);
  const regrade = { id: randomUUID(), versionId, questionKey: question?.key, reason: 'Câu hỏi có lỗi' };
  await ask(page, 'POST', '/trainer/quiz-regrades', { ...regrade, remedy: { kind: 'everybody-right' } });
  return { sessionId: session.id, printId, regradeId: regrade.id };
}

/** Whoever supervises already may not open another session, as when the scene is set a second time. */
async function endRunningSessions(page: Page): Promise<void> {
  type Sessions = { sessions: { sessionId: string; own: boolean; state: string }[] };
  const { sessions } = await ask<Sessions>(page, 'GET', '/helper/supervision-sessions');
  for (const { sessionId, own, state } of sessions)
    if (own && state !== 'over') await page.request.post(`/api/helper/supervision-sessions/${sessionId}/end`);
}
