import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import type { RecordEvidence } from '../../api/desk-types.js';
import type { FieldProblem } from '../../api/problem.js';
import { useWithdrawEvidence } from '../../api/submissions.js';
import { Button, Buttons } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextAreaField } from '../../ui/field.js';
import { Form, type FormValues, useForm } from '../../ui/form.js';

interface EvidenceWithdrawalProps {
  personId: string;
  row: RecordEvidence;
  close: () => void;
}

/** Takes evidence back with a reason. The row stays in the ledger; the person is judged anew without it. */
export function EvidenceWithdrawal({ personId, row, close }: EvidenceWithdrawalProps) {
  const { t } = useLingui();
  const withdrawal = useWithdrawEvidence(personId);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const check = ({ reason = '' }: FormValues): FieldProblem[] =>
    reason.length < 5 ? [{ field: 'reason', message: t`Hãy ghi lý do, ít nhất 5 chữ cái` }] : [];
  const send = ({ reason = '' }: FormValues): void =>
    withdrawal.mutate({ evidenceId: row.id, reason }, { onSuccess: close });
  const form = useForm(check, send, { failure: withdrawal.error, pending: withdrawal.isPending });
  return (
    <Card>
      <h3 ref={heading} tabIndex={-1}>
        <Trans>Thu hồi minh chứng</Trans>: <span lang="vi">{row.label}</span>
      </h3>
      <Form onSubmit={form.onSubmit}>
        <ErrorSummary fields={form.fields} error={withdrawal.error} />
        <TextAreaField
          name="reason"
          label={t`Lý do thu hồi`}
          hint={t`Minh chứng vẫn được giữ kèm lý do này. Người này sẽ được xét lại ngay.`}
          error={form.errorOf('reason')}
          maxLength={500}
        />
        <Buttons>
          <Button type="submit" pending={withdrawal.isPending}>
            {withdrawal.isPending ? <Trans>Đang thu hồi…</Trans> : <Trans>Thu hồi</Trans>}
          </Button>
          <Button look="quiet" onClick={close}>
            <Trans>Thôi, không thu hồi</Trans>
          </Button>
        </Buttons>
      </Form>
    </Card>
  );
}
