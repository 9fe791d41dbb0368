import { Trans, useLingui } from '@lingui/react/macro';
import { useSession, vneidSignInUrl } from '../../api/session.js';
import { Navigate, useSearchParams } from '../../router.js';
import { ButtonAnchor } from '../../ui/button.js';
import { Page, Section } from '../../ui/page.js';
import { safePath } from '../../ui/safe-path.js';
import { VneidRefusal } from '../../ui/vneid-refusal.js';
import { PeopleOfDevice } from '../device/people-of-device.js';
import { PinForm } from './pin-form.js';
import { PinOnlyForm } from './pin-only-form.js';
import { useScannedCard } from './scanned-card.js';

/** Two ways in: VNeID, or phone number or card code with the PIN. */
export function SignInPage() {
  const { t } = useLingui();
  const [search] = useSearchParams();
  const session = useSession();
  const scanned = useScannedCard();
  const returnTo = safePath(search.get('tiep'), '/');
  const refusal = search.get('loi');
  if (session.data?.signedIn) return <Navigate replace to={returnTo} />;
  return (
    <Page title={t`Đăng nhập`} back={{ to: '/', label: t`Trang đầu` }}>
      {refusal && <VneidRefusal code={refusal} />}
      {search.has('tiep') && (
        <p>
          <Trans>Hãy đăng nhập để mở trang đã chọn. Đăng nhập xong, trang đó sẽ tự mở.</Trans>
        </p>
      )}
      {scanned === null ? (
        <>
          <PeopleOfDevice />
          <ButtonAnchor large href={vneidSignInUrl(returnTo)}>
            <Trans>Đăng nhập bằng VNeID</Trans>
          </ButtonAnchor>
          <Section title={<Trans>Hoặc dùng thẻ học viên</Trans>}>
            <PinForm />
          </Section>
        </>
      ) : (
        <>
          <p>
            <Trans>Đã đọc được thẻ học viên. Ông bà chỉ cần nhập mã PIN.</Trans>
          </p>
          <PinOnlyForm identifier={scanned} />
        </>
      )}
    </Page>
  );
}
