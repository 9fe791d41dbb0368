import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useReturnDraft } from '../../../api/criteria.js';
import { Button, Buttons } from '../../../ui/button.js';
import { ErrorSummary } from '../../../ui/error-summary.js';
import { TextAreaField } from '../../../ui/field.js';
import { Form, useForm } from '../../../ui/form.js';

/** Gives a draft back to be changed, with a reason that its author reads. */
export function ReturnForm({ draftId }: { draftId: string }) {
  const { t } = useLingui();
  const [isOpen, setOpen] = useState(false);
  const sendBack = useReturnDraft(draftId);
  const form = useForm(
    ({ reason = '' }) => (reason.length < 5 ? [{ field: 'reason', message: t`Hãy ghi vì sao trả lại` }] : []),
    ({ reason = '' }) => sendBack.mutate(reason),
    { failure: sendBack.error, pending: sendBack.isPending },
  );
  if (!isOpen) {
    return (
      <Buttons>
        <Button look="secondary" onClick={() => setOpen(true)}>
          <Trans>Trả lại để sửa…</Trans>
        </Button>
      </Buttons>
    );
  }
  return (
    <Form onSubmit={form.onSubmit}>
      <ErrorSummary fields={form.fields} error={sendBack.error} />
      <TextAreaField
        name="reason"
        label={t`Vì sao trả lại`}
        hint={t`Người viết sẽ đọc được lý do này`}
        error={form.errorOf('reason')}
        maxLength={1000}
      />
      <Buttons>
        <Button type="submit" pending={sendBack.isPending}>
          {sendBack.isPending ? <Trans>Đang trả lại…</Trans> : <Trans>Trả lại để sửa</Trans>}
        </Button>
        <Button look="quiet" onClick={() => setOpen(false)}>
          <Trans>Thôi</Trans>
        </Button>
      </Buttons>
    </Form>
  );
}
