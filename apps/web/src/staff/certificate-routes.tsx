import { Route } from '../router.js';
import { lazyPage } from '../ui/lazy-page.js';
import { PermissionNeeded } from '../ui/sign-in-needed.js';

const CertificatesPage = lazyPage(() => import('./certificates/certificates-page.js'), 'CertificatesPage');
const CertificatePage = lazyPage(() => import('./certificates/certificate-page.js'), 'CertificatePage');
const ListUploadPage = lazyPage(() => import('./certificates/list-upload-page.js'), 'ListUploadPage');
const ListPage = lazyPage(() => import('./certificates/list-page.js'), 'ListPage');

/** The addresses at which staff work with certificates; to be called, as `Routes` reads nothing but routes. */
export function certificateRoutes() {
  return (
    <>
      <Route element={<PermissionNeeded permission="certificate:check-list" />}>
        <Route path="cong-an/giay-chung-nhan" element={<ListUploadPage />} />
        <Route path="cong-an/giay-chung-nhan/:listId" element={<ListPage />} />
      </Route>
      <Route element={<PermissionNeeded permission="certificate:manage" />}>
        <Route path="quan-tri/giay-chung-nhan" element={<CertificatesPage />} />
        <Route path="quan-tri/giay-chung-nhan/:number" element={<CertificatePage />} />
      </Route>
    </>
  );
}
