import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { FieldProblem } from '../../api/problem.js';
import { type RegradableQuestion, type RemedyKind, useDrawUpRegrade, useQuizQuestions } from '../../api/quiz-desk.js';
import { useNavigate } from '../../router.js';
import { Button, Buttons } from '../../ui/button.js';
import { ChoiceField } from '../../ui/choice-field.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextAreaField } from '../../ui/field.js';
import { Form, type FormValues, useForm } from '../../ui/form.js';
import { AlsoRightField } from './also-right-field.js';
import { FaultyQuestion } from './faulty-question.js';

/** Which question, what is done about it, and why. */
export function RegradeForm() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const drawingUp = useDrawUpRegrade();
  const [versionId, setVersionId] = useState('');
  const [questionKey, setQuestionKey] = useState('');
  const [remedy, setRemedy] = useState<RemedyKind>('everybody-right');
  const questions = useQuizQuestions(versionId);
  const question = questions.data?.find(({ key }) => key === questionKey);
  const check = ({ reason = '', alsoRight = '' }: FormValues): FieldProblem[] => [
    ...(versionId ? [] : [{ field: 'versionId', message: t`Hãy chọn bài kiểm tra.` }]),
    ...(questionKey ? [] : [{ field: 'questionKey', message: t`Hãy chọn câu hỏi bị lỗi.` }]),
    ...(remedy === 'also-right' && !alsoRight
      ? [{ field: 'alsoRight', message: t`Hãy chọn câu trả lời cũng được tính đúng.` }]
      : []),
    ...(reason.length >= 5 ? [] : [{ field: 'reason', message: t`Hãy ghi lý do; người học đọc được.` }]),
  ];
  const form = useForm(
    check,
    ({ reason = '', alsoRight = '' }) =>
      drawingUp.mutate(
        { versionId, questionKey, reason, remedy: { kind: remedy, answers: answersOf(remedy, alsoRight, question) } },
        { onSuccess: ({ regradeId }) => void navigate(`/bien-soan/cham-lai/${regradeId}`) },
      ),
    { failure: drawingUp.error, pending: drawingUp.isPending },
  );
  return (
    <Form onSubmit={form.onSubmit}>
      <ErrorSummary fields={form.fields} error={drawingUp.error ?? questions.error} />
      <FaultyQuestion
        versionId={versionId}
        questionKey={questionKey}
        errorOf={form.errorOf}
        choose={(version, chosen) => {
          setVersionId(version);
          setQuestionKey(chosen);
        }}
      />
      <RemedyChoice remedy={remedy} choose={setRemedy} />
      {remedy === 'also-right' && question && <AlsoRightField question={question} error={form.errorOf('alsoRight')} />}
      <TextAreaField
        name="reason"
        label={t`Lý do`}
        hint={<Trans>Người học bị ảnh hưởng đọc được lý do này.</Trans>}
        error={form.errorOf('reason')}
        maxLength={300}
      />
      <Buttons>
        <Button type="submit" pending={drawingUp.isPending}>
          {drawingUp.isPending ? <Trans>Đang tính…</Trans> : <Trans>Xem trước, chưa thay đổi gì</Trans>}
        </Button>
      </Buttons>
    </Form>
  );
}

function RemedyChoice({ remedy, choose }: { remedy: RemedyKind; choose: (remedy: RemedyKind) => void }) {
  const { t } = useLingui();
  const choices: { value: RemedyKind; label: string; hint: string }[] = [
    { value: 'everybody-right', label: t`Mọi người đều đúng câu này`, hint: t`Không ai bị mất điểm vì câu hỏi lỗi.` },
    { value: 'also-right', label: t`Thêm một đáp án đúng`, hint: t`Ai đã chọn đáp án đó thì được tính đúng.` },
    { value: 'dropped', label: t`Bỏ câu này khỏi bài`, hint: t`Bài ít đi một câu; có người có thể mất kết quả đạt.` },
  ];
  return (
    <ChoiceField
      legend={t`Cách sửa`}
      name="remedy"
      choices={choices}
      value={remedy}
      onChoose={(value) => choose(choices.find((choice) => choice.value === value)?.value ?? 'everybody-right')}
    />
  );
}

/** With options the key of the one chosen, else the words typed. */
function answersOf(
  remedy: RemedyKind,
  alsoRight: string,
  question: RegradableQuestion | undefined,
): { chosen: string[] }[] {
  if (remedy !== 'also-right') return [];
  return [{ chosen: question?.kind === 'multiple' ? alsoRight.split(',') : [alsoRight] }];
}
