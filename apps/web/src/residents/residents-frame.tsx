import { Trans, useLingui } from '@lingui/react/macro';
import { Suspense, useState } from 'react';
import { useSession } from '../api/session.js';
import { Link, useLocation } from '../router.js';
import { Frame, type NavigationItem } from '../ui/frame.js';
import { lazyPage } from '../ui/lazy-page.js';
import { useShellUntil } from '../ui/use-shell-until.js';
import { hasGuestWork } from './guest/guest-work-key.js';
import { useNeedsDeviceBar } from './offline/needs-device-bar.js';
import { ResidentSignOut } from './offline/resident-sign-out.js';

const DeviceBar = lazyPage(() => import('./offline/device-bar.js'), 'DeviceBar');
const AssistedBar = lazyPage(() => import('./care/assisted-bar.js'), 'AssistedBar');
const GuestWorkOffer = lazyPage(() => import('./guest/guest-work-offer.js'), 'GuestWorkOffer');

/** The frame of the residents' pages. The menu appears once it is known who is there. */
export function ResidentsFrame() {
  const { t } = useLingui();
  const { data, isPending } = useSession();
  useShellUntil(!isPending);
  const items: NavigationItem[] = data?.signedIn
    ? [
        { to: '/', label: t`Trang chủ`, exact: true },
        { to: '/khoa-hoc', label: t`Khóa học` },
        { to: '/toi-con-thieu-gi', label: t`Tôi còn thiếu gì` },
        { to: '/giay-chung-nhan', label: t`Giấy chứng nhận` },
        // A helper who acts for somebody studies with them and reads nothing else of theirs
        ...(data.assistedBy
          ? []
          : [
              { to: '/ai-da-xem', label: t`Ai đã xem hồ sơ của tôi` },
              { to: '/ho-so', label: t`Hồ sơ của tôi` },
            ]),
      ]
    : [];
  return (
    <Frame
      subtitle={<Trans>Xã Kẻ Sặt</Trans>}
      homePath="/"
      items={items}
      account={<Account signedIn={data?.signedIn} />}
      ahead={
        <>
          {data?.signedIn && data.assistedBy && (
            <Suspense>
              <AssistedBar />
            </Suspense>
          )}
          <Device />
          {data?.signedIn && <GuestWork key={data.person.id} />}
        </>
      }
      footer={<Help />}
    />
  );
}

/** Stays once it was needed, to say that the network is back and what was sent. */
function Device() {
  const needsBar = useNeedsDeviceBar();
  const [isShown, setShown] = useState(false);
  if (needsBar && !isShown) setShown(true);
  return (
    isShown && (
      <Suspense>
        <DeviceBar />
      </Suspense>
    )
  );
}

/** What was done on this device before signing in is fetched and offered only where there is any. */
function GuestWork() {
  const [isThere] = useState(hasGuestWork);
  return (
    isThere && (
      <Suspense>
        <GuestWorkOffer />
      </Suspense>
    )
  );
}

function Account({ signedIn }: { signedIn: boolean | undefined }) {
  const { pathname } = useLocation();
  if (signedIn) return <ResidentSignOut />;
  if (signedIn === undefined || pathname === '/dang-nhap' || pathname === '/') return null;
  return (
    <Link to={signInPathFrom(pathname)}>
      <Trans>Đăng nhập</Trans>
    </Link>
  );
}

/** Who has been studying as a guest comes back to the same page. */
const signInPathFrom = (pathname: string): string =>
  pathname.startsWith('/khoa-hoc/') ? `/dang-nhap?tiep=${encodeURIComponent(pathname)}` : '/dang-nhap';

function Help() {
  const { pathname } = useLocation();
  return (
    <>
      <p>
        <strong>
          <Trans>Cần giúp đỡ?</Trans>
        </strong>{' '}
        <Trans>Hãy gặp Tổ công nghệ số cộng đồng của thôn. Tổ giúp mở máy, đăng nhập và học, không thu tiền.</Trans>
      </p>
      {pathname !== '/nho-giup' && (
        <p>
          <Link to={`/nho-giup?tu=${encodeURIComponent(pathname)}`}>
            <Trans>Nhờ giúp</Trans>
          </Link>
        </p>
      )}
      <p>
        <Link to="/tren-may">
          <Trans>Bài đã lưu trên máy</Trans>
        </Link>
      </p>
      <p>
        <a href="/can-bo/dang-nhap">
          <Trans>Dành cho cán bộ</Trans>
        </a>
      </p>
    </>
  );
}
