import { Trans, useLingui } from '@lingui/react/macro';
import { useRef } from 'react';
import type { FieldProblem } from '../../api/problem.js';
import { useChangePin } from '../../api/profile.js';
import { Button, Buttons } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextField } from '../../ui/field.js';
import { Form, type FormValues, useForm } from '../../ui/form.js';
import { Announcement, Notice } from '../../ui/notice.js';
import { PIN_PATTERN } from '../sign-in/pin.js';

/** Sets a new PIN. One box for the new PIN, shown as typed, so nobody has to type it twice without seeing it. */
export function PinChange({ hasPin }: { hasPin: boolean }) {
  const { t } = useLingui();
  const change = useChangePin();
  const place = useRef<HTMLDivElement>(null);
  const wrongPin = t`Mã PIN gồm đúng 6 chữ số`;
  const check = ({ currentPin = '', newPin = '' }: FormValues): FieldProblem[] => [
    ...(hasPin && !PIN_PATTERN.test(currentPin)
      ? [{ field: 'currentPin', message: t`Mã PIN đang dùng gồm 6 chữ số` }]
      : []),
    ...(PIN_PATTERN.test(newPin) ? [] : [{ field: 'newPin', message: wrongPin }]),
  ];
  const send = ({ currentPin, newPin = '' }: FormValues): void =>
    change.mutate(
      { ...(hasPin ? { currentPin } : {}), newPin },
      { onSuccess: () => place.current?.querySelector('form')?.reset() },
    );
  const form = useForm(check, send, { failure: change.error, pending: change.isPending });
  return (
    <div ref={place}>
      <Form onSubmit={form.onSubmit}>
        <ErrorSummary fields={form.fields} error={change.error} />
        {hasPin && (
          <TextField
            name="currentPin"
            label={t`Mã PIN đang dùng`}
            error={form.errorOf('currentPin')}
            type="password"
            inputMode="numeric"
            autoComplete="current-password"
          />
        )}
        <TextField
          name="newPin"
          label={t`Mã PIN mới`}
          hint={t`6 chữ số, không lặp và không liền nhau. Hãy ghi lại vào sổ riêng.`}
          error={form.errorOf('newPin')}
          inputMode="numeric"
          autoComplete="new-password"
        />
        <Buttons>
          <Button type="submit" pending={change.isPending}>
            {hasPin ? <Trans>Đổi mã PIN</Trans> : <Trans>Đặt mã PIN</Trans>}
          </Button>
        </Buttons>
        <Announcement>
          {change.isSuccess && (
            <Notice tone="good">
              <p>
                <Trans>Đã lưu mã PIN mới. Lần đăng nhập sau hãy dùng mã này.</Trans>
              </p>
            </Notice>
          )}
        </Announcement>
      </Form>
    </div>
  );
}
