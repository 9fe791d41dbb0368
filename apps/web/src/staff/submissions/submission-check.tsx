import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import type { Submission } from '../../api/desk-types.js';
import type { FieldProblem } from '../../api/problem.js';
import { type SubmissionDesk, useCheckSubmission } from '../../api/submissions.js';
import { Button, Buttons } from '../../ui/button.js';
import { ChoiceField } from '../../ui/choice-field.js';
import { Done } from '../../ui/done.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextAreaField } from '../../ui/field.js';
import { Form, type FormValues, useForm } from '../../ui/form.js';

interface SubmissionCheckProps {
  desk: SubmissionDesk;
  submission: Submission;
  close: () => void;
}

/** Accept or refuse; a refusal needs a reason, which whoever entered it reads. */
export function SubmissionCheck({ desk, submission, close }: SubmissionCheckProps) {
  const { t } = useLingui();
  const check = useCheckSubmission(desk, submission.id);
  const [verdict, setVerdict] = useState('');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('input')?.focus(), []);
  const find = ({ reason = '' }: FormValues): FieldProblem[] => {
    if (verdict === '') return [{ field: 'verdict', message: t`Hãy chọn nhận hay không nhận` }];
    return (verdict === 'refuse' || submission.conflicts.length > 0) && reason.length < 5
      ? [{ field: 'reason', message: t`Hãy ghi lý do, ít nhất 5 chữ cái` }]
      : [];
  };
  const send = ({ reason = '' }: FormValues): void =>
    check.mutate({ accept: verdict === 'accept', ...(reason && { reason }) });
  const form = useForm(find, send, { failure: check.error, pending: check.isPending });
  if (check.data) return <Checked accepted={verdict === 'accept'} />;
  return (
    <div ref={box}>
      <Form onSubmit={form.onSubmit}>
        <ErrorSummary fields={form.fields} error={check.error} />
        <ChoiceField
          name="verdict"
          legend={t`Đã xem giấy tờ gốc hoặc hỏi người chứng kiến?`}
          error={form.errorOf('verdict')}
          value={verdict}
          onChoose={setVerdict}
          choices={[
            { value: 'accept', label: t`Nhận: giấy tờ đúng` },
            { value: 'refuse', label: t`Không nhận` },
          ]}
        />
        {(verdict === 'refuse' || (verdict === 'accept' && submission.conflicts.length > 0)) && (
          <TextAreaField
            name="reason"
            label={verdict === 'refuse' ? t`Lý do không nhận` : t`Vì sao vẫn nhận?`}
            error={form.errorOf('reason')}
            maxLength={500}
          />
        )}
        <Buttons>
          <Button type="submit" pending={check.isPending}>
            {check.isPending ? <Trans>Đang ghi…</Trans> : <Trans>Ghi kết quả kiểm</Trans>}
          </Button>
          <Button look="quiet" onClick={close}>
            <Trans>Để sau</Trans>
          </Button>
        </Buttons>
      </Form>
    </div>
  );
}

function Checked({ accepted }: { accepted: boolean }) {
  return (
    <Done>
      <p>
        {accepted ? (
          <Trans>Đã nhận minh chứng. Người này được xét lại ngay.</Trans>
        ) : (
          <Trans>Đã từ chối. Người nhập đọc được lý do.</Trans>
        )}
      </p>
    </Done>
  );
}
