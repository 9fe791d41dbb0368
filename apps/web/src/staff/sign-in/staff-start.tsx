import { Trans, useLingui } from '@lingui/react/macro';
import { useSession } from '../../api/session.js';
import { Navigate } from '../../router.js';
import { Page } from '../../ui/page.js';
import { useStaffPages } from '../staff-pages.js';

/** Leads to the first page the session may open. */
export function StaffStart() {
  const { t } = useLingui();
  const { data } = useSession();
  const [first] = useStaffPages(data?.signedIn ? data.permissions : []);
  if (first) return <Navigate replace to={first.to} />;
  return (
    <Page title={t`Chưa có việc cho tài khoản này`}>
      <p>
        <Trans>Tài khoản này không có quyền ở trang cán bộ.</Trans>{' '}
        <a href="/">
          <Trans>Đến trang của người dân</Trans>
        </a>
      </p>
    </Page>
  );
}
