import { Trans, useLingui } from '@lingui/react/macro';
import type { FieldProblem } from '../../api/problem.js';
import { useSession, useSignInWithPassword, vneidSignInUrl } from '../../api/session.js';
import { Navigate, useSearchParams } from '../../router.js';
import { Button, ButtonAnchor, Buttons } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextField } from '../../ui/field.js';
import { Form, type FormValues, useForm } from '../../ui/form.js';
import { Page, Section } from '../../ui/page.js';
import { safePath } from '../../ui/safe-path.js';
import { VneidRefusal } from '../../ui/vneid-refusal.js';

/** Staff sign in with user name, password and code, or with VNeID. */
export function StaffSignInPage() {
  const { t } = useLingui();
  const [search] = useSearchParams();
  const session = useSession();
  const returnTo = safePath(search.get('tiep'), '/can-bo');
  const refusal = search.get('loi');
  if (session.data?.signedIn) return <Navigate replace to={returnTo} />;
  return (
    <Page title={t`Cán bộ đăng nhập`}>
      {refusal && <VneidRefusal code={refusal} />}
      <PasswordForm />
      <Section title={<Trans>Hoặc dùng VNeID</Trans>}>
        <Buttons>
          <ButtonAnchor look="secondary" href={vneidSignInUrl(returnTo)}>
            <Trans>Đăng nhập bằng VNeID</Trans>
          </ButtonAnchor>
        </Buttons>
      </Section>
    </Page>
  );
}

function PasswordForm() {
  const { t } = useLingui();
  const signIn = useSignInWithPassword();
  const check = ({ username = '', password = '', totp = '' }: FormValues): FieldProblem[] => [
    ...(username === '' ? [{ field: 'username', message: t`Hãy nhập tên đăng nhập` }] : []),
    ...(password === '' ? [{ field: 'password', message: t`Hãy nhập mật khẩu` }] : []),
    ...(/^\d{6}$/.test(totp) ? [] : [{ field: 'totp', message: t`Mã xác thực gồm đúng 6 chữ số` }]),
  ];
  const send = ({ username = '', password = '', totp = '' }: FormValues): void =>
    signIn.mutate({ username, password, totp });
  const form = useForm(check, send, { failure: signIn.error, pending: signIn.isPending });
  return (
    <Form onSubmit={form.onSubmit}>
      <ErrorSummary fields={form.fields} error={signIn.error} />
      <TextField
        name="username"
        label={t`Tên đăng nhập`}
        error={form.errorOf('username')}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
      />
      <TextField
        name="password"
        label={t`Mật khẩu`}
        error={form.errorOf('password')}
        type="password"
        autoComplete="current-password"
      />
      <TextField
        name="totp"
        label={t`Mã xác thực`}
        hint={t`6 chữ số trong ứng dụng xác thực trên điện thoại`}
        error={form.errorOf('totp')}
        inputMode="numeric"
        autoComplete="one-time-code"
      />
      <Buttons>
        <Button type="submit" pending={signIn.isPending}>
          {signIn.isPending ? <Trans>Đang đăng nhập…</Trans> : <Trans>Đăng nhập</Trans>}
        </Button>
      </Buttons>
    </Form>
  );
}
