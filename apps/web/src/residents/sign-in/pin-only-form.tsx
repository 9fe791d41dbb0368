import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import { useSignInWithPin } from '../../api/session.js';
import { Button, Buttons } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { controlId, TextField } from '../../ui/field.js';
import { Form, useForm } from '../../ui/form.js';
import { PIN_PATTERN } from './pin.js';

/** The PIN of somebody who is known already: by a card that was scanned, or by a picture that was tapped. */
export function PinOnlyForm({ identifier }: { identifier: string }) {
  const { t } = useLingui();
  const signIn = useSignInWithPin();
  const form = useForm(
    ({ pin = '' }) => (PIN_PATTERN.test(pin) ? [] : [{ field: 'pin', message: t`Mã PIN gồm đúng 6 chữ số` }]),
    ({ pin = '' }) => signIn.mutate({ identifier, pin }),
    { failure: signIn.error, pending: signIn.isPending },
  );
  useEffect(() => document.getElementById(controlId('pin'))?.focus(), []);
  return (
    <Form onSubmit={form.onSubmit}>
      <ErrorSummary fields={form.fields} error={signIn.error} />
      <TextField
        name="pin"
        label={t`Mã PIN`}
        hint={t`6 chữ số`}
        error={form.errorOf('pin')}
        type="password"
        inputMode="numeric"
        autoComplete="off"
      />
      <Buttons>
        <Button type="submit" large pending={signIn.isPending}>
          {signIn.isPending ? <Trans>Đang vào…</Trans> : <Trans>Vào học</Trans>}
        </Button>
      </Buttons>
      <p>
        <Trans>Quên mã PIN? Tổ công nghệ số của thôn cấp lại được ngay.</Trans>
      </p>
    </Form>
  );
}
