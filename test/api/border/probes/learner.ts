import { newId } from '@hvs/kernel';
import type { Probes } from '../probe.js';
import {
  atTheBeginningOfACourse,
  courseToRenew,
  evidence,
  inTheMiddleOfACourse,
  notice,
  objectionTo,
  rememberedOnADevice,
} from '../scenes-of-people.js';

const scene = inTheMiddleOfACourse;

/** What is a person's own. */
export const LEARNER_PROBES: Probes = {
  'DELETE /api/learner/enrolments/:enrolmentId': { insider: 'resident', scene },
  'POST /api/learner/enrolments/:enrolmentId/renewal': { insider: 'resident', scene: courseToRenew },
  'DELETE /api/public/sign-in/people-of-device/:id': {
    insider: 'resident',
    scene: rememberedOnADevice,
    // The device is known by its cookie: to whoever comes without it there is nobody to forget
    beyond: { status: 204 },
  },
  'POST /api/learner/lesson-completions': {
    insider: 'resident',
    scene: atTheBeginningOfACourse,
    body: ({ made }) => ({ id: newId(), enrolmentId: made['enrolmentId'], lessonKey: 'bai-mot' }),
  },
  'POST /api/learner/quiz-attempts': {
    insider: 'resident',
    scene,
    body: ({ made }) => ({ enrolmentId: made['enrolmentId'] }),
  },
  'GET /api/learner/quiz-attempts/:attemptId': { insider: 'resident', scene, tells: true },
  'PUT /api/learner/quiz-attempts/:attemptId/answers/:questionKey': {
    insider: 'resident',
    scene,
    body: () => ({ chosen: ['a'] }),
  },
  'POST /api/learner/quiz-attempts/:attemptId/submission': { insider: 'resident', scene },
  'POST /api/learner/objections': {
    insider: 'resident',
    scene: evidence,
    body: ({ made }) => objectionTo(made['evidenceId'], newId()),
  },
  'POST /api/learner/notices/read': {
    insider: 'resident',
    scene: notice,
    body: ({ made }) => ({ upTo: made['noticeId'] }),
    beyond: { status: 204 },
  },
};
