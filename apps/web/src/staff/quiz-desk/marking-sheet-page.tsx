import { Trans, useLingui } from '@lingui/react/macro';
import { type MarkingSheet, type OpenAnswer, useMark, useMarkingSheet } from '../../api/quiz-desk.js';
import { useParams } from '../../router.js';
import { Button, Buttons } from '../../ui/button.js';
import { Card, Facts } from '../../ui/card.js';
import { Done } from '../../ui/done.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { SelectField, TextAreaField } from '../../ui/field.js';
import { Form, useForm } from '../../ui/form.js';
import { Loaded } from '../../ui/loaded.js';
import { Page, Section } from '../../ui/page.js';

/** One attempt: each answer in own words beside its rubric. */
export function MarkingSheetPage() {
  const { t } = useLingui();
  const { attemptId = '' } = useParams();
  const sheet = useMarkingSheet(attemptId);
  return (
    <Page title={t`Chấm một bài`} back={{ to: '/bien-soan/cham-bai', label: t`Bài chờ chấm` }}>
      <Loaded answer={sheet}>{(shown) => <Sheet sheet={shown} />}</Loaded>
    </Page>
  );
}

function Sheet({ sheet }: { sheet: MarkingSheet }) {
  const { attemptId, fullName, birthYear, hamletName, courseTitle, answers, done } = sheet;
  return (
    <>
      <Facts
        rows={[
          [<Trans>Người học</Trans>, <span lang="vi">{`${fullName} (${birthYear}), ${hamletName}`}</span>],
          [<Trans>Khóa học</Trans>, <span lang="vi">{courseTitle}</span>],
        ]}
      />
      {done && (
        <Done>
          <p>
            <Trans>Bài đã chấm xong. Người học có kết quả và được báo trong phần thông báo.</Trans>
          </p>
        </Done>
      )}
      {answers.map((answer) => (
        <Section key={answer.questionKey} title={<span lang="vi">{answer.text}</span>}>
          <Card>
            <p lang="vi" style={{ whiteSpace: 'pre-wrap' }}>
              {answer.answer || <Trans>(để trống: tính là sai)</Trans>}
            </p>
          </Card>
          {answer.answer && <MarkForm attemptId={attemptId} answer={answer} done={done} />}
        </Section>
      ))}
    </>
  );
}

function MarkForm({ attemptId, answer, done }: { attemptId: string; answer: OpenAnswer; done: boolean }) {
  const { t } = useLingui();
  const marking = useMark(attemptId);
  const { questionKey, rubric, passPoints, mark } = answer;
  const nameOf = (key: string): string => `${questionKey}-${key}`;
  const form = useForm(
    (values) =>
      rubric
        .filter(({ key }) => !values[nameOf(key)])
        .map(({ key, text }) => ({ field: nameOf(key), message: t`Hãy cho điểm ý: ${text}` })),
    (values) =>
      marking.mutate({
        questionKey,
        points: Object.fromEntries(rubric.map(({ key }) => [key, Number(values[nameOf(key)])])),
        ...(values['comment'] ? { comment: values['comment'] } : {}),
      }),
    { failure: marking.error, pending: marking.isPending },
  );
  return (
    <Form onSubmit={form.onSubmit}>
      <ErrorSummary fields={form.fields} error={marking.error} />
      <p>
        <Trans>Câu này đạt từ {passPoints} điểm.</Trans>
      </p>
      {rubric.map(({ key, text, points }) => (
        <SelectField
          key={key}
          name={nameOf(key)}
          label={text}
          error={form.errorOf(nameOf(key))}
          defaultValue={mark ? String(mark.points[key] ?? '') : ''}
          disabled={done}
        >
          <option value="">{t`Chọn điểm`}</option>
          {Array.from({ length: points + 1 }, (_, given) => (
            <option key={given} value={given}>
              {t`${given} trên ${points}`}
            </option>
          ))}
        </SelectField>
      ))}
      <TextAreaField
        name="comment"
        label={t`Lời nhắn cho người học (có thể để trống)`}
        defaultValue={mark?.comment ?? ''}
        maxLength={1_000}
        disabled={done}
      />
      {!done && (
        <Buttons>
          <Button type="submit" pending={marking.isPending}>
            {mark ? <Trans>Sửa điểm</Trans> : <Trans>Cho điểm</Trans>}
          </Button>
        </Buttons>
      )}
    </Form>
  );
}
