import { Route } from '../router.js';
import { lazyPage } from '../ui/lazy-page.js';
import { PermissionNeeded } from '../ui/sign-in-needed.js';

const SupervisionPage = lazyPage(() => import('./supervision/supervision-page.js'), 'SupervisionPage');
const SessionPage = lazyPage(() => import('./supervision/session-page.js'), 'SessionPage');
const PaperEntryPage = lazyPage(() => import('./quiz-desk/paper-entry-page.js'), 'PaperEntryPage');
const QuizLearnersPage = lazyPage(() => import('./quiz-desk/quiz-learners-page.js'), 'QuizLearnersPage');
const MarkingPage = lazyPage(() => import('./quiz-desk/marking-page.js'), 'MarkingPage');
const MarkingSheetPage = lazyPage(() => import('./quiz-desk/marking-sheet-page.js'), 'MarkingSheetPage');
const PrintsPage = lazyPage(() => import('./quiz-desk/prints-page.js'), 'PrintsPage');
const PrintedPaperPage = lazyPage(() => import('./quiz-desk/printed-paper-page.js'), 'PrintedPaperPage');
const RegradesPage = lazyPage(() => import('./quiz-desk/regrades-page.js'), 'RegradesPage');
const RegradePage = lazyPage(() => import('./quiz-desk/regrade-page.js'), 'RegradePage');

/** Pages around quizzes: on site, and at the trainer's desk. */
export function quizRoutes() {
  return (
    <>
      <Route element={<PermissionNeeded permission="quiz:supervise" />}>
        <Route path="ho-tro/giam-sat" element={<SupervisionPage />} />
        <Route path="ho-tro/giam-sat/:sessionId" element={<SessionPage />} />
        <Route path="ho-tro/nhap-bai-giay" element={<PaperEntryPage />} />
      </Route>
      <Route element={<PermissionNeeded permission="quiz:manage" />}>
        <Route path="bien-soan/nguoi-hoc-kiem-tra" element={<QuizLearnersPage />} />
        <Route path="bien-soan/cham-bai" element={<MarkingPage />} />
        <Route path="bien-soan/cham-bai/:attemptId" element={<MarkingSheetPage />} />
        <Route path="bien-soan/in-de" element={<PrintsPage />} />
        <Route path="bien-soan/in-de/:attemptId" element={<PrintedPaperPage />} />
        <Route path="bien-soan/cham-lai" element={<RegradesPage />} />
        <Route path="bien-soan/cham-lai/:regradeId" element={<RegradePage />} />
      </Route>
    </>
  );
}
