import { Trans, useLingui } from '@lingui/react/macro';
import { useProfile } from '../../api/profile.js';
import type { Profile } from '../../api/types.js';
import { formatDate } from '../../i18n/format.js';
import { Link } from '../../router.js';
import { Facts } from '../../ui/card.js';
import { useTargetGroupName } from '../../ui/names.js';
import { Trouble } from '../../ui/notice.js';
import { Page, Section, SkeletonLines } from '../../ui/page.js';
import { RememberMe } from '../device/remember-me.js';
import { MyHelpers } from '../care/my-helpers.js';
import { PinChange } from './pin-change.js';

/** What the commune knows about me, and my PIN. */
export function ProfilePage() {
  const { t } = useLingui();
  const profile = useProfile();
  return (
    <Page
      title={t`Hồ sơ của tôi`}
      lead={<Trans>Thông tin lấy từ sổ dân cư của xã. Nếu có chỗ sai, hãy báo Tổ công nghệ số của thôn.</Trans>}
    >
      {profile.isPending && <SkeletonLines lines={3} />}
      {profile.isError && <Trouble error={profile.error} retry={() => void profile.refetch()} />}
      {profile.data && (
        <>
          <ProfileFacts profile={profile.data} />
          <p>
            <Link to="/ai-da-xem">
              <Trans>Ai đã xem hồ sơ của tôi</Trans>
            </Link>
          </p>
          <MyHelpers />
          <RememberMe />
          <Section title={<Trans>Mã PIN</Trans>}>
            <PinChange hasPin={profile.data.signInMethods.includes('pin')} />
          </Section>
        </>
      )}
    </Page>
  );
}

function ProfileFacts({ profile }: { profile: Profile }) {
  const groupName = useTargetGroupName();
  const methodNames = profile.signInMethods.map((method) => <MethodName key={method} method={method} />);
  return (
    <Facts
      rows={[
        [<Trans>Họ và tên</Trans>, profile.fullName],
        [<Trans>Ngày sinh</Trans>, profile.birthDate ? formatDate(profile.birthDate) : '–'],
        [<Trans>Thôn</Trans>, profile.hamletName],
        [<Trans>Số định danh</Trans>, profile.citizenIdMasked],
        [<Trans>Điện thoại</Trans>, profile.phone ?? '–'],
        [<Trans>Nhóm đối tượng</Trans>, profile.targetGroups.map(groupName).join('; ') || '–'],
        [<Trans>Cách đăng nhập</Trans>, methodNames],
      ]}
    />
  );
}

function MethodName({ method }: { method: string }) {
  if (method === 'pin') {
    return (
      <div>
        <Trans>Thẻ học viên và mã PIN</Trans>
      </div>
    );
  }
  return <div>{method === 'vneid' ? <Trans>VNeID</Trans> : <Trans>Mật khẩu</Trans>}</div>;
}
