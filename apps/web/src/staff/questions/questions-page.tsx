import { Trans, useLingui } from '@lingui/react/macro';
import { type QuestionCard, type QuestionFilter, useQuestions } from '../../api/questions.js';
import { Link, useSearchParams } from '../../router.js';
import { ButtonLink, Buttons } from '../../ui/button.js';
import { Loaded, More } from '../../ui/loaded.js';
import { Moment } from '../../ui/moment.js';
import { Page } from '../../ui/page.js';
import { StackingTable } from '../../ui/stacking-table.js';
import { DifficultyName, FlagMark, kindName } from './names.js';
import { QuestionFilterForm } from './question-filter-form.js';
import styles from './questions.module.css';

/** The question bank of the unit. What it is narrowed by stands in the address. */
export function QuestionsPage() {
  const { t } = useLingui();
  const [search, setSearch] = useSearchParams();
  const filter: QuestionFilter = Object.fromEntries(search);
  const answer = useQuestions(filter);
  const questions = answer.data?.pages.flatMap((page) => page.questions);
  return (
    <Page
      wide
      title={t`Ngân hàng câu hỏi`}
      lead={<Trans>Câu hỏi để ra đề kiểm tra và đặt trong bài học. Mỗi lần sửa tạo một bản mới, bản cũ vẫn giữ.</Trans>}
    >
      <Buttons>
        <ButtonLink to="/bien-soan/cau-hoi/moi">
          <Trans>Viết câu hỏi mới</Trans>
        </ButtonLink>
      </Buttons>
      <QuestionFilterForm filter={filter} search={setSearch} />
      <Loaded answer={{ ...answer, data: questions }}>{(rows) => <QuestionTable questions={rows} />}</Loaded>
      <More of={answer} />
    </Page>
  );
}

function QuestionTable({ questions }: { questions: readonly QuestionCard[] }) {
  const { t } = useLingui();
  if (questions.length === 0) {
    return (
      <p role="status">
        <Trans>Không có câu hỏi nào khớp. Hãy bỏ bớt điều kiện, hoặc viết câu hỏi mới.</Trans>
      </p>
    );
  }
  return (
    <StackingTable
      label={t`Câu hỏi`}
      rows={questions}
      keyOf={({ questionId }) => questionId}
      columns={[
        { head: t`Câu hỏi`, render: (card) => <QuestionLink card={card} /> },
        { head: t`Loại`, render: ({ kind }) => kindName(kind) },
        { head: t`Thẻ`, render: ({ tags }) => <span lang="vi">{tags.length > 0 ? tags.join(', ') : '–'}</span> },
        { head: t`Độ khó`, render: ({ difficulty }) => <DifficultyName difficulty={difficulty} /> },
        { head: t`Trong khóa học`, numeric: true, render: ({ usedBy }) => usedBy },
        { head: t`Sửa lúc`, render: ({ changedAt }) => <Moment value={changedAt} /> },
      ]}
    />
  );
}

function QuestionLink({ card: { questionId, title, flags } }: { card: QuestionCard }) {
  return (
    <span className={styles.title}>
      <Link to={`/bien-soan/cau-hoi/${questionId}`} lang="vi">
        {title}
      </Link>
      {flags.map((flag) => (
        <FlagMark key={flag} flag={flag} />
      ))}
    </span>
  );
}
