import { newId } from '@hvs/kernel';
import type { Probes } from '../probe.js';
import {
  drawnUpRegrade,
  enrolledInQuiz,
  ownSession,
  printedPaper,
  regradeOf,
  supervisionSession,
  waitingForMark,
} from '../scenes-of-quizzes.js';

/** What trainers and helpers do around the quizzes of people. */
export const QUIZ_PROBES: Probes = {
  'GET /api/helper/supervision-sessions': { insider: 'staff', scene: supervisionSession, tells: true },
  'GET /api/helper/supervision-sessions/choices': { insider: 'staff', tells: true },
  'GET /api/helper/supervision-sessions/:sessionId': { insider: 'staff', scene: supervisionSession, tells: true },
  'POST /api/helper/supervision-sessions/:sessionId/end': { insider: 'staff', scene: ownSession },
  'POST /api/helper/supervision-sessions': {
    insider: 'staff',
    scene: enrolledInQuiz,
    body: ({ made, hamletId }) => ({
      id: newId(),
      courseId: made['courseId'],
      hamletId,
      place: 'Nhà văn hóa',
      hours: 1,
    }),
  },
  'GET /api/trainer/quiz-marking': { insider: 'staff', scene: waitingForMark, tells: true },
  'GET /api/trainer/quiz-marking/:attemptId': { insider: 'staff', scene: waitingForMark, tells: true },
  'PUT /api/trainer/quiz-marking/:attemptId/mark': {
    insider: 'staff',
    scene: waitingForMark,
    body: () => ({ questionKey: 'cau-viet', points: { y: 1 } }),
  },
  'GET /api/trainer/quiz-learners': {
    insider: 'staff',
    scene: enrolledInQuiz,
    query: ({ made }) => ({ courseId: made['courseId'] }),
    tells: true,
  },
  'POST /api/trainer/quiz-extensions': {
    insider: 'staff',
    scene: enrolledInQuiz,
    body: ({ id: personId, made }) => ({
      id: newId(),
      personId,
      courseId: made['courseId'],
      minutes: 10,
      reason: 'Mắt kém',
    }),
  },
  'GET /api/trainer/quiz-prints': { insider: 'staff', scene: printedPaper, tells: true },
  'POST /api/trainer/quiz-prints': {
    insider: 'staff',
    scene: enrolledInQuiz,
    body: ({ id: personId, made }) => ({ personId, courseId: made['courseId'] }),
  },
  'GET /api/trainer/quiz-prints/by-code': {
    insider: 'staff',
    scene: printedPaper,
    query: ({ made }) => ({ code: made['code'] }),
    tells: true,
  },
  'GET /api/trainer/quiz-prints/:attemptId': { insider: 'staff', scene: printedPaper, tells: true },
  'POST /api/trainer/quiz-prints/:attemptId/answers': {
    insider: 'staff',
    scene: printedPaper,
    body: () => ({ answers: {} }),
  },
  'DELETE /api/trainer/quiz-prints/:attemptId': { insider: 'staff', scene: printedPaper },
  'GET /api/trainer/quiz-versions': { insider: 'staff', scene: drawnUpRegrade, tells: true },
  'GET /api/trainer/quiz-versions/:versionId/questions': { insider: 'staff', scene: drawnUpRegrade },
  'GET /api/trainer/quiz-regrades': { insider: 'staff', scene: drawnUpRegrade, tells: true },
  'POST /api/trainer/quiz-regrades': {
    insider: 'staff',
    scene: drawnUpRegrade,
    body: ({ made }) => regradeOf(made),
    beyond: { status: 201 },
  },
  'GET /api/trainer/quiz-regrades/:regradeId': { insider: 'staff', scene: drawnUpRegrade, tells: true },
  'GET /api/trainer/quiz-regrades/:regradeId/people': { insider: 'staff', scene: drawnUpRegrade, tells: true },
  'POST /api/trainer/quiz-regrades/:regradeId/application': { insider: 'staff', scene: drawnUpRegrade },
};
