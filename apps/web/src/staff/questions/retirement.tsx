import { Trans, useLingui } from '@lingui/react/macro';
import { type QuestionDetail, useRetirement } from '../../api/questions.js';
import { Button } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextField } from '../../ui/field.js';
import { Form, useForm } from '../../ui/form.js';
import { Trouble } from '../../ui/notice.js';
import { Section } from '../../ui/page.js';

const SHORTEST_REASON = 3;

/** Takes the question out of use, or back into it. */
export function Retirement({ detail: { questionId, retiredAt } }: { detail: QuestionDetail }) {
  const { t } = useLingui();
  const retirement = useRetirement(questionId);
  const { fields, errorOf, onSubmit } = useForm(
    ({ reason = '' }) =>
      reason.length < SHORTEST_REASON ? [{ field: 'reason', message: t`Hãy ghi vì sao ngừng dùng câu này.` }] : [],
    ({ reason }) => retirement.mutate(reason),
    { failure: retirement.error, pending: retirement.isPending },
  );
  if (retiredAt) {
    return (
      <Section title={t`Dùng lại`}>
        {retirement.isError && <Trouble error={retirement.error} />}
        <div>
          <Button look="secondary" pending={retirement.isPending} onClick={() => retirement.mutate(undefined)}>
            <Trans>Đưa câu hỏi vào dùng lại</Trans>
          </Button>
        </div>
      </Section>
    );
  }
  return (
    <Section title={t`Ngừng dùng`}>
      <p>
        <Trans>Đề mới sẽ không rút đến câu này nữa. Khóa học đã xuất bản và bài đang làm vẫn giữ câu này.</Trans>
      </p>
      <ErrorSummary fields={fields} error={retirement.error} />
      <Form onSubmit={onSubmit}>
        <TextField label={t`Lý do`} name="reason" maxLength={500} error={errorOf('reason')} />
        <div>
          <Button type="submit" look="secondary" pending={retirement.isPending}>
            <Trans>Ngừng dùng câu hỏi</Trans>
          </Button>
        </div>
      </Form>
    </Section>
  );
}
