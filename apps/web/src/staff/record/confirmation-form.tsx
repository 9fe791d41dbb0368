import { Trans, useLingui } from '@lingui/react/macro';
import type { FieldProblem } from '../../api/problem.js';
import { useRecordConfirmation, useWithdrawConfirmation } from '../../api/person-records.js';
import { formatDate, todayIso } from '../../i18n/format.js';
import { Button, Buttons } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { Done } from '../../ui/done.js';
import { TextField } from '../../ui/field.js';
import { Form, type FormValues, useForm } from '../../ui/form.js';
import { Announcement, Notice } from '../../ui/notice.js';
import { ConfirmationWithdrawal } from './confirmation-withdrawal.js';
import styles from './record.module.css';

interface ConfirmationRecordProps {
  personId: string;
  confirmedOn: string | undefined;
  isUniversalized: boolean;
  /** An officer has recorded it, so an officer may take it back here. */
  isByHand: boolean;
}

/** Records that the national platform confirms the person. It never follows from meeting the commune's criteria. */
export function ConfirmationRecord({ personId, confirmedOn, isUniversalized, isByHand }: ConfirmationRecordProps) {
  const record = useRecordConfirmation();
  const withdrawal = useWithdrawConfirmation(personId);
  const day = record.data?.confirmedOn ?? (withdrawal.isSuccess ? undefined : confirmedOn);
  const shownDay = day && formatDate(day);
  return (
    <>
      <Announcement>
        {shownDay && (
          <Notice tone="good">
            <p>
              <Trans>Đã ghi nhận xác nhận trên VNeID ngày {shownDay}.</Trans>
            </p>
          </Notice>
        )}
      </Announcement>
      {day && (isByHand || record.data) && (
        <ConfirmationWithdrawal withdrawal={withdrawal} onWithdrawn={() => record.reset()} />
      )}
      {!day && withdrawal.isSuccess && (
        <Done>
          <p>
            <Trans>Đã thu hồi xác nhận.</Trans>
          </p>
        </Done>
      )}
      {!day && (
        <details className={styles.more}>
          <summary>
            <Trans>VNeID đã xác nhận từ trước? Ghi nhận bằng tay</Trans>
          </summary>
          {!isUniversalized && (
            <Notice tone="careful">
              <p>
                <Trans>Người này chưa đạt đủ tiêu chí của xã. Chỉ ghi nhận khi VNeID đã có xác nhận.</Trans>
              </p>
            </Notice>
          )}
          <DayForm record={record} personId={personId} />
        </details>
      )}
    </>
  );
}

function DayForm({ record, personId }: { record: ReturnType<typeof useRecordConfirmation>; personId: string }) {
  const { t } = useLingui();
  const today = todayIso();
  const check = ({ confirmedOn = '' }: FormValues): FieldProblem[] =>
    confirmedOn === '' || confirmedOn > today
      ? [{ field: 'confirmedOn', message: t`Hãy chọn ngày xác nhận, không sau hôm nay` }]
      : [];
  const send = ({ confirmedOn = '' }: FormValues): void => record.mutate({ personId, confirmedOn });
  const form = useForm(check, send, { failure: record.error, pending: record.isPending });
  return (
    <Form onSubmit={form.onSubmit}>
      <ErrorSummary fields={form.fields} error={record.error} />
      <TextField
        name="confirmedOn"
        label={t`Ngày VNeID xác nhận`}
        error={form.errorOf('confirmedOn')}
        type="date"
        defaultValue={today}
        max={today}
      />
      <Buttons>
        <Button type="submit" look="secondary" pending={record.isPending}>
          {record.isPending ? <Trans>Đang ghi…</Trans> : <Trans>Ghi nhận đã xác nhận trên VNeID</Trans>}
        </Button>
      </Buttons>
    </Form>
  );
}
