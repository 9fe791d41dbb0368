import { Trans, useLingui } from '@lingui/react/macro';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { FieldProblem } from '../../api/problem.js';
import { Button, Buttons } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextAreaField } from '../../ui/field.js';
import { Form, type FormValues, useForm } from '../../ui/form.js';

interface ReasonFormProps {
  deed: 'return' | 'withdrawal';
  send: (reason: string) => void;
  failure: Error | null;
  pending: boolean;
  close: () => void;
}

/** A return or a withdrawal needs a reason; the person reads it. Escape closes without doing anything. */
export function ReasonForm({ deed, send, failure, pending, close }: ReasonFormProps) {
  const { t } = useLingui();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('textarea')?.focus(), []);
  const check = ({ reason = '' }: FormValues): FieldProblem[] =>
    reason.length < 5 ? [{ field: 'reason', message: t`Hãy ghi lý do, ít nhất 5 chữ cái` }] : [];
  const form = useForm(check, ({ reason = '' }) => send(reason), { failure, pending });
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') close();
  };
  const isReturn = deed === 'return';
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape in the field inside
    <div ref={box} onKeyDown={closeOnEscape}>
      <Form onSubmit={form.onSubmit}>
        <ErrorSummary fields={form.fields} />
        <TextAreaField
          name="reason"
          label={isReturn ? t`Lý do trả lại` : t`Lý do rút hồ sơ`}
          hint={t`Người có hồ sơ đọc được lý do này.`}
          error={form.errorOf('reason')}
          maxLength={500}
        />
        <Buttons>
          <Button type="submit" pending={pending}>
            {isReturn ? <Trans>Trả lại hồ sơ</Trans> : <Trans>Rút hồ sơ</Trans>}
          </Button>
          <Button look="quiet" onClick={close}>
            <Trans>Thôi, không làm</Trans>
          </Button>
        </Buttons>
      </Form>
    </div>
  );
}
