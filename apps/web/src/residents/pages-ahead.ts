import { pageAhead } from '../ui/lazy-page.js';

export const [LessonPage, fetchLessonPage] = pageAhead(() => import('./lesson/lesson-page.js'), 'LessonPage');
export const [CoursePage, fetchCoursePage] = pageAhead(() => import('./courses/course-page.js'), 'CoursePage');
export const [QuizStartPage, fetchQuizStartPage] = pageAhead(
  () => import('./quiz/quiz-start-page.js'),
  'QuizStartPage',
);

/** Pages that the api draws; it knows the same addresses. */
const DRAWN = [
  [/^\/khoa-hoc\/[^/]+\/bai\/[^/]+$/, fetchLessonPage],
  [/^\/khoa-hoc\/[^/]+$/, fetchCoursePage],
  [/^\/khoa-hoc\/[^/]+\/kiem-tra$/, fetchQuizStartPage],
] as const;

/** Asks for what the page at an address is made of beside the first answers of the server rather than after them. */
export const fetchPageAhead = (path: string): Promise<boolean> | undefined =>
  DRAWN.find(([address]) => address.test(path))?.[1]();
