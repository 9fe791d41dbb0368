import { newId } from '@hvs/kernel';
import type { Probes } from '../probe.js';
import {
  aCourse,
  COURSE_TITLE,
  courseInReview,
  HEAD_CHANGE,
  lessonToCopy,
  publishedCourse,
  retiredCourse,
} from '../scenes-of-courses.js';

const AT = '/api/trainer/courses';
const DRAFT = `${AT}/:courseId/draft`;
const REASON = { reason: 'Cần viết rõ hơn' };

/** Courses in the making belong to the unit whose trainers write them. */
export const COURSE_PROBES: Probes = {
  [`GET ${AT}`]: { insider: 'staff', scene: aCourse, tells: COURSE_TITLE },
  [`POST ${AT}`]: {
    insider: 'staff',
    body: () => ({ id: newId(), title: 'Khóa mới', targetGroups: ['elderly'] }),
    beyond: { status: 201 },
  },
  [`POST ${AT}/:courseId/copies`]: { insider: 'staff', scene: publishedCourse, body: () => ({ id: newId() }) },
  [`GET ${AT}/:courseId/lessons`]: { insider: 'staff', scene: publishedCourse, tells: 'bai-mot' },
  [`GET ${AT}/:courseId/versions`]: { insider: 'staff', scene: publishedCourse, tells: COURSE_TITLE },
  [`POST ${AT}/:courseId/retirement`]: { insider: 'staff', scene: publishedCourse, body: () => REASON },
  [`DELETE ${AT}/:courseId/retirement`]: { insider: 'staff', scene: retiredCourse },
  [`POST ${DRAFT}`]: { insider: 'staff', scene: publishedCourse },
  [`GET ${DRAFT}`]: { insider: 'staff', scene: aCourse, tells: COURSE_TITLE },
  [`GET ${DRAFT}/problems`]: { insider: 'staff', scene: aCourse, tells: 'lessonKeys' },
  [`PUT ${DRAFT}/parts/:part`]: { insider: 'staff', scene: aCourse, body: () => HEAD_CHANGE },
  [`GET ${DRAFT}/parts/:part/history`]: { insider: 'staff', scene: aCourse, tells: '"revision":1' },
  [`GET ${DRAFT}/parts/:part/history/:revision`]: { insider: 'staff', scene: aCourse, tells: COURSE_TITLE },
  [`POST ${DRAFT}/lesson-copies`]: {
    insider: 'staff',
    scene: lessonToCopy,
    body: ({ made }) => ({ fromCourseId: made['fromCourseId'], lessonKey: 'bai-mot' }),
  },
  [`POST ${DRAFT}/review-request`]: { insider: 'staff', scene: aCourse },
  [`POST ${DRAFT}/return`]: { insider: 'staff', scene: courseInReview, body: () => REASON },
  [`POST ${DRAFT}/publication`]: {
    insider: 'staff',
    scene: courseInReview,
    body: () => ({ moveLearners: false }),
  },
};
