import type { Question } from '@hvs/contracts';
import { newId } from '@hvs/kernel';
import { Quizzes } from '@hvs/study/quizzes';
import { madeCourse } from '../../support/study-scenes.js';
import type { About, Made } from './about.js';
import type { Scene } from './probe.js';
import type { Town } from './town.js';

const WRITTEN: Question = {
  key: 'cau-viet',
  kind: 'open',
  text: 'Vì sao?',
  rubric: [{ key: 'y', text: 'Có lý do', points: 1 }],
  passPoints: 1,
  explanation: 'Vì thế.',
};

const learnerOf = ({ id: personId, accountId, communeId, hamletId }: About) => ({
  accountId,
  personId,
  communeId,
  hamletId,
});

export const sessionOf = (town: Town, hamletId: string) => ({
  id: newId(),
  courseId: town.course.courseId,
  hamletId,
  place: 'Nhà văn hóa',
  hours: 1,
});

/** A session that a helper of Kẻ Sặt watches over, with the resident in it. */
export const supervisionSession: Scene = async (town, about) => {
  const keSat = await town.world.given.keSat();
  const watcher = await town.staff(['helper'], keSat.commune, keSat.hamlets[0]);
  const session = await town.done(watcher, 'post', 'helper/supervision-sessions', sessionOf(town, about.hamletId));
  const enrolmentId = await town.studies.afterLessons(learnerOf(about), town.course);
  await town.world.get(Quizzes).start(learnerOf(about), enrolmentId, session['code']);
  return { sessionId: session['sessionId'] };
};

/** A session of the officer's own. */
export const ownSession: Scene = async (town, about) => {
  const { sessions } = (await town.done(town.here, 'get', 'helper/supervision-sessions')) as unknown as {
    sessions: { sessionId: string; own: boolean }[];
  };
  for (const { sessionId, own } of sessions) {
    if (own) await town.done(town.here, 'post', `helper/supervision-sessions/${sessionId}/end`);
  }
  const session = await town.done(town.here, 'post', 'helper/supervision-sessions', sessionOf(town, about.hamletId));
  return { sessionId: session['sessionId'] };
};

/** An answer in own words that waits for its mark. */
export const waitingForMark: Scene = async (town, about) => {
  const quiz = { questionsPerAttempt: 1, passPercent: 100, attemptLimit: 2, timeLimitMinutes: 15 };
  const course = await town.studies.course({ slug: 'khoa-viet', quiz, questions: [WRITTEN] });
  const learner = learnerOf(about);
  const { attemptId } = await town.world.get(Quizzes).start(learner, await town.studies.afterLessons(learner, course));
  await town.world.get(Quizzes).answer(learner.personId, attemptId, 'cau-viet', ['Vì thế']);
  await town.world.get(Quizzes).submit(learner, attemptId);
  return { attemptId };
};

/** A paper that a colleague has printed for the resident. */
export const printedPaper: Scene = async (town, about) => {
  await town.studies.enrolled(learnerOf(about), town.course);
  const wanted = { personId: about.id, courseId: town.course.courseId };
  const paper = await town.done(town.colleague, 'post', 'trainer/quiz-prints', wanted);
  return { attemptId: paper['attemptId'], code: paper['code'], courseId: town.course.courseId };
};

/** Somebody who takes the course whose quiz it is. */
export const enrolledInQuiz: Scene = async (town, about) => {
  await town.studies.enrolled(learnerOf(about), town.course);
  return { courseId: town.course.courseId };
};

/** A failed attempt, and a regrade that would change it. */
export const drawnUpRegrade: Scene = async (town, about) => {
  const { questions, quiz } = madeCourse();
  const course = await town.studies.course({
    slug: 'khoa-cham-lai',
    questions: questions.slice(0, 2),
    quiz: { ...quiz, questionsPerAttempt: 2 },
  });
  await town.studies.takeQuiz(learnerOf(about), await town.studies.afterLessons(learnerOf(about), course), 'wrong');
  const regradeId = newId();
  await town.done(town.here, 'post', 'trainer/quiz-regrades', {
    id: regradeId,
    versionId: course.versionId,
    questionKey: 'cau-1',
    remedy: { kind: 'everybody-right' },
    reason: 'Câu hỏi có lỗi',
  });
  return { regradeId, versionId: course.versionId };
};

export const regradeOf = ({ versionId }: Made): object => ({
  id: newId(),
  versionId,
  questionKey: 'cau-2',
  remedy: { kind: 'dropped' },
  reason: 'Câu hỏi có lỗi',
});
