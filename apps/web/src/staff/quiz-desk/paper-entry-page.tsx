import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type EnteredPaper, type PrintedPaper, useEnterPaper, useFindPaper } from '../../api/quiz-desk.js';
import { Button, Buttons } from '../../ui/button.js';
import { Facts } from '../../ui/card.js';
import { Done } from '../../ui/done.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextField } from '../../ui/field.js';
import { Form, useForm } from '../../ui/form.js';
import { courseMediaUrl } from '../../ui/lesson/lesson-place.js';
import { Trouble } from '../../ui/notice.js';
import { Page } from '../../ui/page.js';
import { QuestionView } from '../../ui/question/question-view.js';

/** Enters the answers of a paper: by its code, question by question, as they stand on the sheet. */
export function PaperEntryPage() {
  const { t } = useLingui();
  const finding = useFindPaper();
  const form = useForm(
    ({ code = '' }) => (code.length >= 8 ? [] : [{ field: 'code', message: t`Mã đề có 8 chữ và số, ở góc tờ đề.` }]),
    ({ code = '' }) => finding.mutate(code),
    { failure: finding.error, pending: finding.isPending },
  );
  return (
    <Page
      title={t`Nhập bài làm trên giấy`}
      lead={
        <Trans>
          Người nhập không phải là người đã in đề hay ngồi giám sát. Nhập đúng như trên phiếu, không sửa giúp.
        </Trans>
      }
    >
      <Form onSubmit={form.onSubmit}>
        <ErrorSummary fields={form.fields} error={finding.error} />
        <TextField
          name="code"
          label={t`Mã đề`}
          error={form.errorOf('code')}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={12}
        />
        <Buttons>
          <Button type="submit" look={finding.data ? 'secondary' : 'primary'} pending={finding.isPending}>
            <Trans>Mở đề</Trans>
          </Button>
        </Buttons>
      </Form>
      {finding.data && <Entry key={finding.data.attemptId} paper={finding.data} />}
    </Page>
  );
}

function Entry({ paper }: { paper: PrintedPaper }) {
  const { attemptId, fullName, birthYear, hamletName, courseTitle, questions } = paper;
  const entering = useEnterPaper(attemptId);
  const [answers, setAnswers] = useState<Record<string, string[]>>({});
  const open = questions.filter(({ key }) => (answers[key] ?? []).length === 0).length;
  if (entering.data) return <Entered entered={entering.data} fullName={fullName} />;
  return (
    <>
      <Facts
        rows={[
          [<Trans>Người làm bài</Trans>, <span lang="vi">{`${fullName} (${birthYear}), ${hamletName}`}</span>],
          [<Trans>Khóa học</Trans>, <span lang="vi">{courseTitle}</span>],
        ]}
      />
      {questions.map((question, index) => (
        <div key={question.key}>
          <p>
            <strong>
              <Trans>Câu {index + 1}</Trans>
            </strong>
          </p>
          <QuestionView
            face={question}
            answer={answers[question.key] ?? []}
            onAnswer={(answer) => setAnswers((before) => ({ ...before, [question.key]: [...answer] }))}
            mediaUrl={(src) => courseMediaUrl(paper.courseSlug, src)}
          />
        </div>
      ))}
      {open > 0 && (
        <p role="status">
          <Trans>Còn {open} câu chưa nhập; câu để trống trên phiếu thì cứ để trống.</Trans>
        </p>
      )}
      {entering.isError && <Trouble error={entering.error} />}
      <Button large pending={entering.isPending} onClick={() => entering.mutate(answers)}>
        <Trans>Nộp bài làm này</Trans>
      </Button>
    </>
  );
}

function Entered({ entered: { passed, scorePercent }, fullName }: { entered: EnteredPaper; fullName: string }) {
  return (
    <Done>
      <p>
        {passed === null && <Trans>Đã nhập bài của {fullName}. Có câu tự viết nên bài chờ giảng viên chấm.</Trans>}
        {passed === true && (
          <Trans>
            Đã nhập bài của {fullName}: đạt, {scorePercent}%.
          </Trans>
        )}
        {passed === false && (
          <Trans>
            Đã nhập bài của {fullName}: chưa đạt, {scorePercent}%.
          </Trans>
        )}
      </p>
    </Done>
  );
}
