import { Route, Routes } from '../router.js';
import { PermissionNeeded, SignInNeeded } from '../ui/sign-in-needed.js';
import { lazyPage } from '../ui/lazy-page.js';
import { helperRoutes } from './helper-routes.js';
import { questionRoutes } from './questions/question-routes.js';
import { authoringRoutes } from './authoring/authoring-routes.js';
import { certificateRoutes } from './certificate-routes.js';
import { StaffFrame } from './staff-frame.js';
import { trainerRoutes } from './trainer-routes.js';

const StaffSignInPage = lazyPage(() => import('./sign-in/staff-sign-in-page.js'), 'StaffSignInPage');
const ExamplesPage = lazyPage(() => import('./examples/examples-page.js'), 'ExamplesPage');
const StaffStart = lazyPage(() => import('./sign-in/staff-start.js'), 'StaffStart');
const DeskFrame = lazyPage(() => import('./desk/desk-frame.js'), 'DeskFrame');
const DeskPage = lazyPage(() => import('./desk/desk-page.js'), 'DeskPage');
const SearchPage = lazyPage(() => import('./desk/search-page.js'), 'SearchPage');
const RecordPage = lazyPage(() => import('./record/record-page.js'), 'RecordPage');
const QueuePage = lazyPage(() => import('./cases/queue-page.js'), 'QueuePage');
const CasePage = lazyPage(() => import('./cases/case-page.js'), 'CasePage');
const ExchangePage = lazyPage(() => import('./exchange/exchange-page.js'), 'ExchangePage');
const AnswerFilePage = lazyPage(() => import('./exchange/answer-file-page.js'), 'AnswerFilePage');
const ReconciliationPage = lazyPage(() => import('./exchange/reconciliation-page.js'), 'ReconciliationPage');
const ListUploadPage = lazyPage(() => import('./lists/list-upload-page.js'), 'ListUploadPage');
const ListPage = lazyPage(() => import('./lists/list-page.js'), 'ListPage');
const SubmissionsPage = lazyPage(() => import('./submissions/submissions-page.js'), 'SubmissionsPage');
const HelperSubmissionsPage = lazyPage(
  () => import('./submissions/helper-submissions-page.js'),
  'HelperSubmissionsPage',
);
const ObjectionsPage = lazyPage(() => import('./objections/objections-page.js'), 'ObjectionsPage');
const IdentityPage = lazyPage(() => import('./identity/identity-page.js'), 'IdentityPage');
const LooksPage = lazyPage(() => import('./looks/looks-page.js'), 'LooksPage');
const RatesPage = lazyPage(() => import('./rates/rates-page.js'), 'RatesPage');
const CriteriaPage = lazyPage(() => import('./criteria/criteria-page.js'), 'CriteriaPage');
const CriteriaSetPage = lazyPage(() => import('./criteria/criteria-set-page.js'), 'CriteriaSetPage');
const DraftPage = lazyPage(() => import('./criteria/draft-page.js'), 'DraftPage');
const PassesPage = lazyPage(() => import('./criteria/passes-page.js'), 'PassesPage');
const RegisterPage = lazyPage(() => import('./register/register-page.js'), 'RegisterPage');
const ImportsPage = lazyPage(() => import('./imports/imports-page.js'), 'ImportsPage');
const ImportPage = lazyPage(() => import('./imports/import-page.js'), 'ImportPage');
const NotFoundPage = lazyPage(() => import('../ui/not-found-page.js'), 'NotFoundPage');

/** Every address of the staff entry. */
export function StaffRoutes() {
  return (
    <Routes>
      <Route element={<StaffFrame />}>
        <Route path="can-bo/dang-nhap" element={<StaffSignInPage />} />
        <Route path="can-bo/giao-dien" element={<ExamplesPage />} />
        <Route element={<SignInNeeded signInPath="/can-bo/dang-nhap" />}>
          <Route path="can-bo" element={<StaffStart />} />
          {questionRoutes()}
          {helperRoutes()}
          <Route element={<PermissionNeeded permission="person-record:read" />}>
            <Route element={<DeskFrame />}>
              <Route path="cong-an" element={<DeskPage />} />
              <Route path="cong-an/tim" element={<SearchPage />} />
              <Route path="cong-an/nguoi/:personId" element={<RecordPage />} />
              <Route path="cong-an/ho-so" element={<QueuePage />} />
              <Route path="cong-an/ho-so/:caseId" element={<CasePage />} />
              <Route path="cong-an/trao-doi" element={<ExchangePage />} />
              <Route path="cong-an/trao-doi/tra-loi/:answerFileId" element={<AnswerFilePage />} />
              <Route path="cong-an/trao-doi/doi-soat/:reconciliationId" element={<ReconciliationPage />} />
              <Route path="cong-an/danh-sach" element={<ListUploadPage />} />
              <Route path="cong-an/danh-sach/:listId" element={<ListPage />} />
              <Route path="cong-an/minh-chung" element={<SubmissionsPage />} />
              <Route path="cong-an/hoi-lai" element={<ObjectionsPage />} />
              <Route path="cong-an/dinh-danh" element={<IdentityPage />} />
            </Route>
          </Route>
          <Route element={<PermissionNeeded permission="evidence:submit" />}>
            <Route path="ho-tro/minh-chung" element={<HelperSubmissionsPage />} />
          </Route>
          {trainerRoutes()}
          {authoringRoutes()}
          <Route element={<PermissionNeeded permission="looks:read" />}>
            <Route path="quan-tri/ai-da-xem" element={<LooksPage />} />
          </Route>
          {certificateRoutes()}
          <Route element={<PermissionNeeded permission="rates:read" />}>
            <Route path="quan-tri" element={<RatesPage />} />
          </Route>
          <Route element={<PermissionNeeded permission="criteria:read" />}>
            <Route path="quan-tri/tieu-chi" element={<CriteriaPage />} />
            <Route path="quan-tri/tieu-chi/:setId" element={<CriteriaSetPage />} />
            <Route path="quan-tri/tieu-chi/ban-nhap/:draftId" element={<DraftPage />} />
          </Route>
          <Route element={<PermissionNeeded permission="checks:manage" />}>
            <Route path="quan-tri/lan-xet" element={<PassesPage />} />
          </Route>
          <Route element={<PermissionNeeded permission="register:read" />}>
            <Route path="quan-tri/so-dan-cu" element={<RegisterPage />} />
          </Route>
          <Route element={<PermissionNeeded permission="register:import" />}>
            <Route path="quan-tri/nhap-so-dan-cu" element={<ImportsPage />} />
            <Route path="quan-tri/nhap-so-dan-cu/:importId" element={<ImportPage />} />
          </Route>
        </Route>
        <Route path="*" element={<NotFoundPage />} />
      </Route>
    </Routes>
  );
}
