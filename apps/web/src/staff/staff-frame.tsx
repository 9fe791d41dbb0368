import { Trans } from '@lingui/react/macro';
import { useSession } from '../api/session.js';
import { useSubmissionCounts } from '../api/submissions.js';
import { Frame } from '../ui/frame.js';
import { SignOut } from '../ui/sign-out.js';
import { useShellUntil } from '../ui/use-shell-until.js';
import { CHECKING_PATH, useStaffPages } from './staff-pages.js';

/** The frame of the staff pages; the menu shows only what the session may do. */
export function StaffFrame() {
  const { data, isPending } = useSession();
  const permissions = data?.signedIn ? data.permissions : [];
  const submissions = useSubmissionCounts(permissions.includes('evidence:check'));
  const waiting = submissions.data?.waiting ?? 0;
  const items = useStaffPages(permissions).map((item) =>
    item.to === CHECKING_PATH ? { ...item, count: waiting } : item,
  );
  useShellUntil(!isPending);
  return (
    <Frame
      subtitle={<Trans>Trang cán bộ</Trans>}
      homePath="/can-bo"
      items={items}
      account={data?.signedIn ? <SignOut to="/can-bo/dang-nhap" /> : null}
      footer={
        <p>
          {data?.signedIn && (
            <>
              <strong>{data.person.fullName}</strong> ({data.roles.map(({ unitName }) => unitName).join('; ')}).{' '}
            </>
          )}
          <a href="/">
            <Trans>Trang của người dân</Trans>
          </a>
        </p>
      }
    />
  );
}
