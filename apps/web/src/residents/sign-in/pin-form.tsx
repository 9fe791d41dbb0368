import { Trans, useLingui } from '@lingui/react/macro';
import type { FieldProblem } from '../../api/problem.js';
import { useSignInWithPin } from '../../api/session.js';
import { Button, Buttons } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextField } from '../../ui/field.js';
import { Form, type FormValues, useForm } from '../../ui/form.js';
import { PIN_PATTERN } from './pin.js';

/** Phone number or card code, and the PIN. What was typed stays in the boxes after a refusal. */
export function PinForm() {
  const { t } = useLingui();
  const signIn = useSignInWithPin();
  const check = ({ identifier = '', pin = '' }: FormValues): FieldProblem[] => [
    ...(identifier === '' ? [{ field: 'identifier', message: t`Hãy nhập số điện thoại hoặc mã trên thẻ` }] : []),
    ...(PIN_PATTERN.test(pin) ? [] : [{ field: 'pin', message: t`Mã PIN gồm đúng 6 chữ số` }]),
  ];
  const send = ({ identifier = '', pin = '' }: FormValues): void => signIn.mutate({ identifier, pin });
  const form = useForm(check, send, { failure: signIn.error, pending: signIn.isPending });
  return (
    <Form onSubmit={form.onSubmit}>
      <ErrorSummary fields={form.fields} error={signIn.error} />
      <TextField
        name="identifier"
        label={t`Số điện thoại hoặc mã thẻ`}
        hint={t`Mã thẻ in dưới tên trên thẻ học viên`}
        error={form.errorOf('identifier')}
        autoComplete="username"
        autoCapitalize="characters"
        spellCheck={false}
      />
      <TextField
        name="pin"
        label={t`Mã PIN`}
        hint={t`6 chữ số`}
        error={form.errorOf('pin')}
        type="password"
        inputMode="numeric"
        autoComplete="current-password"
      />
      <Buttons>
        <Button type="submit" pending={signIn.isPending}>
          {signIn.isPending ? <Trans>Đang đăng nhập…</Trans> : <Trans>Đăng nhập</Trans>}
        </Button>
      </Buttons>
      <p>
        <Trans>Quên mã PIN? Tổ công nghệ số của thôn cấp lại được ngay.</Trans>
      </p>
    </Form>
  );
}
