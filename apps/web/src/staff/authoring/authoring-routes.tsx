import { Route } from '../../router.js';
import { lazyPage } from '../../ui/lazy-page.js';
import { PermissionNeeded } from '../../ui/sign-in-needed.js';

const AuthoredCoursesPage = lazyPage(() => import('./course/courses-page.js'), 'AuthoredCoursesPage');
const AuthoredCoursePage = lazyPage(() => import('./course/course-page.js'), 'AuthoredCoursePage');
const CourseHeadPage = lazyPage(() => import('./course/head-page.js'), 'HeadPage');
const CourseQuizPage = lazyPage(() => import('./course/quiz-page.js'), 'QuizPage');
const CourseReviewPage = lazyPage(() => import('./course/review-page.js'), 'ReviewPage');
const PartHistoryPage = lazyPage(() => import('./course/history-page.js'), 'HistoryPage');
const LessonPartPage = lazyPage(() => import('./lesson/lesson-part-page.js'), 'LessonPartPage');
const CoursePracticesPage = lazyPage(() => import('../practices/course-practices-page.js'), 'CoursePracticesPage');
const PracticePartPage = lazyPage(() => import('./course/practice-page.js'), 'PracticePartPage');

/** The addresses of courses in the making. */
export function authoringRoutes() {
  return (
    <Route element={<PermissionNeeded permission="course:review" />}>
      <Route path="bien-soan" element={<AuthoredCoursesPage />} />
      <Route path="bien-soan/khoa-hoc/:courseId" element={<AuthoredCoursePage />} />
      <Route path="bien-soan/khoa-hoc/:courseId/thong-tin" element={<CourseHeadPage />} />
      <Route path="bien-soan/khoa-hoc/:courseId/kiem-tra" element={<CourseQuizPage />} />
      <Route path="bien-soan/khoa-hoc/:courseId/duyet" element={<CourseReviewPage />} />
      <Route path="bien-soan/khoa-hoc/:courseId/lich-su/:part" element={<PartHistoryPage />} />
      <Route path="bien-soan/khoa-hoc/:courseId/bai/:lessonKey" element={<LessonPartPage />} />
      <Route path="bien-soan/thuc-hanh/:courseId" element={<CoursePracticesPage />} />
      <Route path="bien-soan/khoa-hoc/:courseId/thuc-hanh/:practiceKey" element={<PracticePartPage />} />
    </Route>
  );
}
