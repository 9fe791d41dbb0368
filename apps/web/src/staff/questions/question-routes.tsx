import { Route } from '../../router.js';
import { lazyPage } from '../../ui/lazy-page.js';
import { PermissionNeeded } from '../../ui/sign-in-needed.js';

const QuestionsPage = lazyPage(() => import('./questions-page.js'), 'QuestionsPage');
const NewQuestionPage = lazyPage(() => import('./new-question-page.js'), 'NewQuestionPage');
const QuestionPage = lazyPage(() => import('./question-page.js'), 'QuestionPage');
const QuestionEditPage = lazyPage(() => import('./question-edit-page.js'), 'QuestionEditPage');

/** The addresses of the question bank. */
export const questionRoutes = () => (
  <Route element={<PermissionNeeded permission="question:write" />}>
    <Route path="bien-soan/cau-hoi" element={<QuestionsPage />} />
    <Route path="bien-soan/cau-hoi/moi" element={<NewQuestionPage />} />
    <Route path="bien-soan/cau-hoi/:questionId" element={<QuestionPage />} />
    <Route path="bien-soan/cau-hoi/:questionId/sua" element={<QuestionEditPage />} />
  </Route>
);
