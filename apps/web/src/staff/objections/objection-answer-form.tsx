import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { useAnswerObjection } from '../../api/desk-objections.js';
import type { DeskObjection } from '../../api/desk-types.js';
import type { FieldProblem } from '../../api/problem.js';
import { Link } from '../../router.js';
import { Button, Buttons } from '../../ui/button.js';
import { ChoiceField } from '../../ui/choice-field.js';
import { Done } from '../../ui/done.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextAreaField } from '../../ui/field.js';
import { Form, type FormValues, useForm } from '../../ui/form.js';

const LEAST = 10;

/** Right or not, and why, in words the person reads. Upholding changes nothing by itself: that is said. */
export function ObjectionAnswerForm({ objection, close }: { objection: DeskObjection; close: () => void }) {
  const { t } = useLingui();
  const answer = useAnswerObjection(objection.id);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('input')?.focus(), []);
  const check = ({ outcome = '', answer: words = '' }: FormValues): FieldProblem[] => [
    ...(outcome === '' ? [{ field: 'outcome', message: t`Hãy chọn người dân hỏi đúng hay giữ kết quả` }] : []),
    ...(words.length < LEAST ? [{ field: 'answer', message: t`Hãy viết câu trả lời, ít nhất ${LEAST} chữ cái` }] : []),
  ];
  const send = ({ outcome, answer: words = '' }: FormValues): void =>
    answer.mutate({ outcome: outcome === 'upheld' ? 'upheld' : 'declined', answer: words });
  const form = useForm(check, send, { failure: answer.error, pending: answer.isPending });
  if (answer.data) return <Answered objection={answer.data} />;
  return (
    <div ref={box}>
      <Form onSubmit={form.onSubmit}>
        <ErrorSummary fields={form.fields} error={answer.error} />
        <ChoiceField
          name="outcome"
          legend={t`Sau khi xem lại`}
          error={form.errorOf('outcome')}
          choices={[
            {
              value: 'upheld',
              label: t`Người dân hỏi đúng`,
              hint: t`Nhớ sửa: thu hồi minh chứng sai hoặc nhập minh chứng còn thiếu.`,
            },
            { value: 'declined', label: t`Giữ kết quả, nêu rõ vì sao` },
          ]}
        />
        <TextAreaField
          name="answer"
          label={t`Câu trả lời`}
          hint={t`Viết ngắn, dễ hiểu; người dân đọc được câu này.`}
          error={form.errorOf('answer')}
          maxLength={1000}
        />
        <Buttons>
          <Button type="submit" pending={answer.isPending}>
            {answer.isPending ? <Trans>Đang gửi…</Trans> : <Trans>Gửi câu trả lời</Trans>}
          </Button>
          <Button look="quiet" onClick={close}>
            <Trans>Để sau</Trans>
          </Button>
        </Buttons>
      </Form>
    </div>
  );
}

/** Upheld about evidence that still counts: what comes next is said at once. */
function Answered({ objection: { personId, evidenceToWithdraw } }: { objection: DeskObjection }) {
  return (
    <Done>
      <p>
        <Trans>Đã gửi câu trả lời. Người dân được báo ngay.</Trans>
      </p>
      {evidenceToWithdraw && (
        <p>
          <Link to={`/cong-an/nguoi/${personId}`}>
            <Trans>Mở hồ sơ để thu hồi minh chứng sai</Trans>
          </Link>
        </p>
      )}
    </Done>
  );
}
