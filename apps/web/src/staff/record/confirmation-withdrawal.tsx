import { Trans, useLingui } from '@lingui/react/macro';
import type { useWithdrawConfirmation } from '../../api/person-records.js';
import type { FieldProblem } from '../../api/problem.js';
import { Button, Buttons } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextAreaField } from '../../ui/field.js';
import { Form, type FormValues, useForm } from '../../ui/form.js';
import styles from './record.module.css';

interface ConfirmationWithdrawalProps {
  withdrawal: ReturnType<typeof useWithdrawConfirmation>;
  onWithdrawn: () => void;
}

/** Takes back what an officer has recorded by mistake. What VNeID itself has answered is withdrawn with its case. */
export function ConfirmationWithdrawal({ withdrawal, onWithdrawn }: ConfirmationWithdrawalProps) {
  const { t } = useLingui();
  const check = ({ reason = '' }: FormValues): FieldProblem[] =>
    reason.length < 5 ? [{ field: 'reason', message: t`Hãy ghi lý do, ít nhất 5 chữ cái` }] : [];
  const send = ({ reason = '' }: FormValues): void => withdrawal.mutate(reason, { onSuccess: onWithdrawn });
  const form = useForm(check, send, { failure: withdrawal.error, pending: withdrawal.isPending });
  return (
    <details className={styles.more}>
      <summary>
        <Trans>Ghi nhầm? Thu hồi xác nhận này</Trans>
      </summary>
      <Form onSubmit={form.onSubmit}>
        <ErrorSummary fields={form.fields} error={withdrawal.error} />
        <TextAreaField
          name="reason"
          label={t`Lý do thu hồi xác nhận`}
          hint={t`Lý do được giữ lại cùng tên cán bộ. Hồ sơ xác nhận, nếu có, cũng được rút.`}
          error={form.errorOf('reason')}
          maxLength={500}
        />
        <Buttons>
          <Button type="submit" look="secondary" pending={withdrawal.isPending}>
            {withdrawal.isPending ? <Trans>Đang thu hồi…</Trans> : <Trans>Thu hồi xác nhận</Trans>}
          </Button>
        </Buttons>
      </Form>
    </details>
  );
}
