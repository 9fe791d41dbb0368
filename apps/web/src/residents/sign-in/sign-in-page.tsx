import { Trans, useLingui } from '@lingui/react/macro';
import { useSession, vneidSignInUrl } from '../../api/session.js';
import { Navigate, useSearchParams } from '../../router.js';
import { ButtonAnchor } from '../../ui/button.js';
import { Page, Section } from '../../ui/page.js';
import { safePath } from '../../ui/safe-path.js';
import { VneidRefusal } from '../../ui/vneid-refusal.js';
import { PinForm } from './pin-form.js';

/** Two ways in: VNeID, or phone number or card code with the PIN. */
export function SignInPage() {
  const { t } = useLingui();
  const [search] = useSearchParams();
  const session = useSession();
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
      <ButtonAnchor large href={vneidSignInUrl(returnTo)}>
        <Trans>Đăng nhập bằng VNeID</Trans>
      </ButtonAnchor>
      <Section title={<Trans>Hoặc dùng thẻ học viên</Trans>}>
        <PinForm />
      </Section>
    </Page>
  );
}
