import { Trans, useLingui } from '@lingui/react/macro';
import type { UseMutationResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button, Buttons } from '../../../ui/button.js';
import { ErrorSummary } from '../../../ui/error-summary.js';
import { TextAreaField } from '../../../ui/field.js';
import { Form, useForm } from '../../../ui/form.js';

const SHORTEST = 10;

interface ReasonFormProps {
  label: string;
  hint: string;
  button: ReactNode;
  deed: UseMutationResult<void, Error, string>;
  cancel: () => void;
}

/** A deed that needs a reason others will read. */
export function ReasonForm({ label, hint, button, deed, cancel }: ReasonFormProps) {
  const { t } = useLingui();
  const form = useForm(
    ({ reason = '' }) =>
      reason.length < SHORTEST ? [{ field: 'reason', message: t`Hãy ghi lý do, ít nhất ${SHORTEST} chữ cái` }] : [],
    ({ reason = '' }) => deed.mutate(reason, { onSuccess: cancel }),
    { failure: deed.error, pending: deed.isPending },
  );
  return (
    <Form onSubmit={form.onSubmit}>
      <ErrorSummary fields={form.fields} error={deed.error} />
      <TextAreaField name="reason" label={label} hint={hint} error={form.errorOf('reason')} maxLength={1000} />
      <Buttons>
        <Button type="submit" pending={deed.isPending}>
          {button}
        </Button>
        <Button look="quiet" onClick={cancel}>
          <Trans>Thôi</Trans>
        </Button>
      </Buttons>
    </Form>
  );
}
