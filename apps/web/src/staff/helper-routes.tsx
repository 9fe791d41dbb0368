import { Route } from '../router.js';
import { lazyPage } from '../ui/lazy-page.js';
import { PermissionNeeded } from '../ui/sign-in-needed.js';

const CarePage = lazyPage(() => import('./care/care-page.js'), 'CarePage');
const HelpRequestsPage = lazyPage(() => import('./help/help-requests-page.js'), 'HelpRequestsPage');

/** What helpers do for the people of their hamlets: addresses below /ho-tro. */
export function helperRoutes() {
  return (
    <>
      <Route element={<PermissionNeeded permission="care:assist" />}>
        <Route path="ho-tro/nguoi-toi-giup" element={<CarePage />} />
      </Route>
      <Route element={<PermissionNeeded permission="help-request:answer" />}>
        <Route path="ho-tro/nho-giup" element={<HelpRequestsPage />} />
      </Route>
    </>
  );
}
