import { useState } from 'react';
import type { Permission } from '@hvs/contracts';
import { useSession } from '../api/session.js';
import { Navigate, Outlet, useLocation } from '../router.js';
import { Page, PageSkeleton } from './page.js';
import { Trouble } from './notice.js';
import { Trans, useLingui } from '@lingui/react/macro';

/**
 * Pages inside are for those signed in; others are led to `signInPath` and back again afterwards, also when the session
 * ended under their hands. Who signed out is not led back: the next person at a shared phone has other plans.
 * With `orGuest` they are for everybody, once it is known who is there, or `at-once`; only a session that ends is sent
 * for again.
 */
export function SignInNeeded({ signInPath, orGuest = false }: { signInPath: string; orGuest?: boolean | 'at-once' }) {
  const session = useSession();
  const { t } = useLingui();
  const { pathname, search } = useLocation();
  const [wasSignedIn, setWasSignedIn] = useState(false);
  if (session.isPending) return orGuest === 'at-once' ? <Outlet /> : <PageSkeleton />;
  if (session.isError) {
    return (
      <Page title={t`Chưa mở được trang`}>
        <Trouble error={session.error} retry={() => void session.refetch()} />
      </Page>
    );
  }
  if (session.data.signedIn) {
    if (!wasSignedIn) setWasSignedIn(true);
    return <Outlet />;
  }
  if (orGuest && !(wasSignedIn && session.data.ended)) return <Outlet />;
  const asked = new URLSearchParams({ tiep: pathname + search });
  const hasLeft = wasSignedIn && !session.data.ended;
  return <Navigate replace to={hasLeft ? signInPath : `${signInPath}?${asked}`} />;
}

/** Pages inside need a permission. The server decides; this only spares a person a page full of refusals. */
export function PermissionNeeded({ permission }: { permission: Permission }) {
  const session = useSession();
  const { t } = useLingui();
  if (session.data?.signedIn && session.data.permissions.includes(permission)) return <Outlet />;
  return (
    <Page title={t`Không có quyền xem trang này`}>
      <p>
        <Trans>Tài khoản này không có quyền làm việc ở trang này. Hãy chọn trang khác trong mục «Các trang».</Trans>
      </p>
    </Page>
  );
}
