import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call, get } from '../../../api/client.js';
import { useSession, vneidSignInUrl } from '../../../api/session.js';
import type { Session } from '../../../api/types.js';
import { Button, ButtonAnchor, Buttons } from '../../../ui/button.js';
import { ErrorSummary } from '../../../ui/error-summary.js';
import { TextField } from '../../../ui/field.js';
import { Form, type FormValues, useForm } from '../../../ui/form.js';
import styles from './saving.module.css';

/** The session ended while somebody was writing: they sign in here, and the page with its text stays as it is. */
export function SignInAgain({ onSignedIn }: { onSignedIn: () => void }) {
  const come = useComeBack(onSignedIn);
  return (
    <section className={styles.panel} role="alert" aria-labelledby="dang-nhap-lai">
      <h2 id="dang-nhap-lai">
        <Trans>Phiên đăng nhập đã hết</Trans>
      </h2>
      <p>
        <Trans>Chữ vừa viết vẫn còn nguyên. Hãy đăng nhập lại ngay tại đây để gửi tiếp.</Trans>
      </p>
      <PasswordForm come={come} />
      <p>
        <Trans>Hoặc đăng nhập bằng VNeID ở cửa sổ khác, rồi quay lại đây.</Trans>
      </p>
      <Buttons>
        <ButtonAnchor look="secondary" href={vneidSignInUrl('/bien-soan')} target="_blank" rel="noopener">
          <Trans>Đăng nhập bằng VNeID (cửa sổ mới)</Trans>
        </ButtonAnchor>
        <Button look="secondary" pending={come.isPending} onClick={() => come.mutate(() => get('/public/session'))}>
          <Trans>Tôi đã đăng nhập lại, gửi tiếp</Trans>
        </Button>
      </Buttons>
    </section>
  );
}

/** Opens a session and goes on if it is the same person; another one must not send this text under their name. */
function useComeBack(onSignedIn: () => void) {
  const queries = useQueryClient();
  const before = useSession().data;
  return useMutation({
    mutationFn: (open: () => Promise<Session>) => open(),
    onSuccess: (session) => {
      if (!session.signedIn) return;
      const isSame = !before?.signedIn || before.person.id === session.person.id;
      if (!isSame) {
        window.location.assign('/bien-soan');
        return;
      }
      queries.setQueryData(['session'], session);
      onSignedIn();
    },
  });
}

function PasswordForm({ come }: { come: ReturnType<typeof useComeBack> }) {
  const { t } = useLingui();
  const check = ({ username = '', password = '', totp = '' }: FormValues) => [
    ...(username === '' ? [{ field: 'username', message: t`Hãy nhập tên đăng nhập` }] : []),
    ...(password === '' ? [{ field: 'password', message: t`Hãy nhập mật khẩu` }] : []),
    ...(/^\d{6}$/.test(totp) ? [] : [{ field: 'totp', message: t`Mã xác thực gồm đúng 6 chữ số` }]),
  ];
  const send = ({ username = '', password = '', totp = '' }: FormValues): void =>
    come.mutate(() => call<Session>('POST', '/public/sign-in/password', { username, password, totp }));
  const form = useForm(check, send, { failure: come.error, pending: come.isPending });
  return (
    <Form onSubmit={form.onSubmit}>
      <ErrorSummary fields={form.fields} error={come.error} />
      <TextField
        name="username"
        label={t`Tên đăng nhập`}
        error={form.errorOf('username')}
        autoComplete="username"
        autoCapitalize="none"
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
        <Button type="submit" pending={come.isPending}>
          <Trans>Đăng nhập và gửi tiếp</Trans>
        </Button>
      </Buttons>
    </Form>
  );
}
