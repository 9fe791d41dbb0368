import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { useFinishHelpRequest } from '../../api/help-requests.js';
import { Button, Buttons } from '../../ui/button.js';
import { Done } from '../../ui/done.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextAreaField } from '../../ui/field.js';
import { Form, useForm } from '../../ui/form.js';

/** That somebody was helped, with a few words for them if there is something to say. */
export function HelpDoneForm({ id, close }: { id: string; close: () => void }) {
  const { t } = useLingui();
  const finishing = useFinishHelpRequest(id);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('textarea')?.focus(), []);
  const form = useForm(
    () => [],
    ({ note = '' }) => finishing.mutate(note),
    { failure: finishing.error, pending: finishing.isPending },
  );
  if (finishing.data) {
    return (
      <Done>
        <p>
          <Trans>Đã ghi. Cảm ơn anh chị; người dân được báo ngay.</Trans>
        </p>
      </Done>
    );
  }
  return (
    <div ref={box}>
      <Form onSubmit={form.onSubmit}>
        <ErrorSummary fields={form.fields} error={finishing.error} />
        <TextAreaField
          name="note"
          label={t`Nhắn lại cho người dân (không bắt buộc)`}
          hint={t`Ví dụ: đã chỉ cách mở bài; lần sau bấm «Học tiếp».`}
          error={form.errorOf('note')}
          maxLength={300}
        />
        <Buttons>
          <Button type="submit" pending={finishing.isPending}>
            {finishing.isPending ? <Trans>Đang gửi…</Trans> : <Trans>Ghi là đã giúp xong</Trans>}
          </Button>
          <Button look="quiet" onClick={close}>
            <Trans>Để sau</Trans>
          </Button>
        </Buttons>
      </Form>
    </div>
  );
}
