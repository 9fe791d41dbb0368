import { Trans } from '@lingui/react/macro';
import { useSession } from '../api/session.js';
import { Frame } from '../ui/frame.js';
import { SignOut } from '../ui/sign-out.js';
import { useShellUntil } from '../ui/use-shell-until.js';
import { useStaffPages } from './staff-pages.js';

/** The frame of the staff pages; the menu shows only what the session may do. */
export function StaffFrame() {
  const { data, isPending } = useSession();
  const items = useStaffPages(data?.signedIn ? data.permissions : []);
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
