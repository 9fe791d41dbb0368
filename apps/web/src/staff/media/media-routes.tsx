import { Route } from '../../router.js';
import { lazyPage } from '../../ui/lazy-page.js';
import { PermissionNeeded } from '../../ui/sign-in-needed.js';

const LibraryPage = lazyPage(() => import('./library-page.js'), 'LibraryPage');
const FilePage = lazyPage(() => import('./file-page.js'), 'FilePage');

/** The library of files. */
export function mediaRoutes() {
  return (
    <Route element={<PermissionNeeded permission="course:write" />}>
      <Route path="bien-soan/tep" element={<LibraryPage />} />
      <Route path="bien-soan/tep/:fileId" element={<FilePage />} />
    </Route>
  );
}
