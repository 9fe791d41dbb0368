import type { Probes } from '../probe.js';
import { archiveOfLesson, contentImport, LESSON_TITLE, publishedCourse } from '../scenes-of-interchange.js';

/** What trainers bring in and take out. */
export const INTERCHANGE_PROBES: Probes = {
  'GET /api/trainer/content-imports': { insider: 'staff', scene: contentImport, tells: true },
  'POST /api/trainer/content-imports': {
    insider: 'staff',
    query: () => ({ source: 'course-folder' }),
    file: async () => ({ name: 'bai.zip', content: await archiveOfLesson() }),
  },
  'GET /api/trainer/content-imports/question-sheet-template': { insider: 'staff' },
  'GET /api/trainer/content-imports/:importId': { insider: 'staff', scene: contentImport, tells: true },
  'GET /api/trainer/content-imports/:importId/items': { insider: 'staff', scene: contentImport, tells: LESSON_TITLE },
  'POST /api/trainer/content-imports/:importId/taking-back': { insider: 'staff', scene: contentImport },
  'GET /api/trainer/courses/:courseId/archive': { insider: 'staff', scene: publishedCourse },
  'GET /api/trainer/question-exports/:format': {
    insider: 'staff',
    scene: () => Promise.resolve({ format: 'gift' }),
  },
};
