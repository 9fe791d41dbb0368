import { Route } from '../router.js';
import { lazyPage } from '../ui/lazy-page.js';
import { PermissionNeeded } from '../ui/sign-in-needed.js';
import { mediaRoutes } from './media/media-routes.js';
import { quizRoutes } from './quiz-routes.js';

const RosterPage = lazyPage(() => import('./enrolments/roster-page.js'), 'RosterPage');
const EnrolPage = lazyPage(() => import('./enrolments/enrol-page.js'), 'EnrolPage');
const ClassesPage = lazyPage(() => import('./enrolments/classes-page.js'), 'ClassesPage');
const ClassPage = lazyPage(() => import('./enrolments/class-page.js'), 'ClassPage');
const RulesPage = lazyPage(() => import('./enrolments/rules-page.js'), 'RulesPage');
const BatchesPage = lazyPage(() => import('./enrolments/batches-page.js'), 'BatchesPage');
const BatchPage = lazyPage(() => import('./enrolments/batch-page.js'), 'BatchPage');
const ContentImportsPage = lazyPage(() => import('./content-imports/content-imports-page.js'), 'ContentImportsPage');
const ContentImportPage = lazyPage(() => import('./content-imports/content-import-page.js'), 'ContentImportPage');

/** What trainers do: addresses below /bien-soan. */
export function trainerRoutes() {
  return (
    <>
      {quizRoutes()}
      {mediaRoutes()}
      <Route element={<PermissionNeeded permission="enrolment:manage" />}>
        <Route path="bien-soan/ghi-danh" element={<RosterPage />} />
        <Route path="bien-soan/ghi-danh/them" element={<EnrolPage />} />
        <Route path="bien-soan/ghi-danh/lop" element={<ClassesPage />} />
        <Route path="bien-soan/ghi-danh/lop/:classId" element={<ClassPage />} />
        <Route path="bien-soan/ghi-danh/quy-tac" element={<RulesPage />} />
        <Route path="bien-soan/ghi-danh/dot" element={<BatchesPage />} />
        <Route path="bien-soan/ghi-danh/dot/:batchId" element={<BatchPage />} />
      </Route>
      <Route element={<PermissionNeeded permission="course:write" />}>
        <Route path="bien-soan/nhap" element={<ContentImportsPage />} />
        <Route path="bien-soan/nhap/:importId" element={<ContentImportPage />} />
      </Route>
    </>
  );
}
