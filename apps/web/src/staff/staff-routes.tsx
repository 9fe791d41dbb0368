import { Route, Routes } from '../router.js';
import { PermissionNeeded, SignInNeeded } from '../ui/sign-in-needed.js';
import { lazyPage } from '../ui/lazy-page.js';
import { StaffFrame } from './staff-frame.js';

const StaffSignInPage = lazyPage(() => import('./sign-in/staff-sign-in-page.js'), 'StaffSignInPage');
const StaffStart = lazyPage(() => import('./sign-in/staff-start.js'), 'StaffStart');
const RecordPage = lazyPage(() => import('./record/record-page.js'), 'RecordPage');
const RatesPage = lazyPage(() => import('./rates/rates-page.js'), 'RatesPage');
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
        <Route element={<SignInNeeded signInPath="/can-bo/dang-nhap" />}>
          <Route path="can-bo" element={<StaffStart />} />
          <Route element={<PermissionNeeded permission="person-record:read" />}>
            <Route path="cong-an" element={<RecordPage />} />
          </Route>
          <Route element={<PermissionNeeded permission="rates:read" />}>
            <Route path="quan-tri" element={<RatesPage />} />
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
