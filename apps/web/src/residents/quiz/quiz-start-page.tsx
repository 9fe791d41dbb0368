import { Trans, useLingui } from '@lingui/react/macro';
import { useCourse } from '../../api/courses.js';
import { isNoAnswer } from '../../api/problem.js';
import { useQuizStanding, useStartAttempt } from '../../api/quiz-attempts.js';
import type { CourseDetail, QuizStanding } from '../../api/types.js';
import { inLanguage } from '../../i18n/format.js';
import { Navigate, useNavigate, useParams } from '../../router.js';
import { DRAWN_AT } from '../../shell/drawn-answers.js';
import { Button } from '../../ui/button.js';
import { Moment } from '../../ui/moment.js';
import { Page, PageSkeleton, Section } from '../../ui/page.js';
import { Notice, Trouble } from '../../ui/notice.js';
import { HelpedQuizNote } from '../care/helped-quiz-note.js';
import { QuizForGuests } from '../guest/quiz-for-guests.js';
import { useSeemsGuest } from '../guest/use-guest.js';
import { EarlierAttempts } from './earlier-attempts.js';
import { QuizRules } from './quiz-rules.js';
import { SupervisedStart } from './supervised-start.js';

/** The way into the quiz: for those who are known, else what being known is good for. */
export function QuizStartPage() {
  const { slug = '' } = useParams();
  return useSeemsGuest() ? <QuizForGuests slug={slug} /> : <QuizStart slug={slug} />;
}

/** The rules before the clock starts. Nothing is counted until «Bắt đầu làm bài» is pressed. */
function QuizStart({ slug }: { slug: string }) {
  const { t } = useLingui();
  const course = useCourse(slug);
  const standing = useQuizStanding(slug);
  const trouble = course.error ?? standing.error;
  if (trouble) {
    const retry = (): void => void Promise.all([course.refetch(), standing.refetch()]);
    return (
      <Page title={t`Bài kiểm tra`} back={{ to: `/khoa-hoc/${slug}`, label: t`Về khóa học` }}>
        {isNoAnswer(trouble) && (
          <Notice>
            <p>
              <Trans>
                Bài kiểm tra lấy đề từ máy chủ nên cần có mạng. Trong lúc chờ, ông bà vẫn đọc bài và làm bài thực hành
                được.
              </Trans>
            </p>
          </Notice>
        )}
        <Trouble error={trouble} retry={retry} />
      </Page>
    );
  }
  // What came with the page says nothing about this learner
  if (!course.data || course.dataUpdatedAt === DRAWN_AT || !standing.data) return <PageSkeleton />;
  const { quiz } = course.data;
  if (quiz.openAttemptId) return <Navigate replace to={`/kiem-tra/${quiz.openAttemptId}`} />;
  if (!quiz.ready || standing.data.passedSupervised) return <Navigate replace to={`/khoa-hoc/${slug}`} />;
  return <Start course={course.data} standing={standing.data} />;
}

function Start({ course, standing }: { course: CourseDetail; standing: QuizStanding }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const start = useStartAttempt();
  const busy = start.isPending || start.isSuccess;
  const begin = (code?: string): void =>
    start.mutate(
      { enrolmentId: standing.enrolmentId, ...(code ? { code } : {}) },
      { onSuccess: ({ attemptId }) => void navigate(`/kiem-tra/${attemptId}`, { replace: true }) },
    );
  const hindrance = hindranceOf(standing);
  return (
    <Page
      title={t`Bài kiểm tra`}
      back={{ to: `/khoa-hoc/${course.slug}`, label: t`Về khóa học` }}
      lead={inLanguage(course.title)}
    >
      <QuizRules course={course} standing={standing} />
      <HelpedQuizNote />
      {hindrance ? (
        <Hindrance why={hindrance} standing={standing} />
      ) : (
        <Button large pending={busy} onClick={() => begin()}>
          {busy ? <Trans>Đang mở đề…</Trans> : <Trans>Bắt đầu làm bài</Trans>}
        </Button>
      )}
      {start.isError && <Trouble error={start.error} />}
      {hindrance !== 'waiting' && hindrance !== 'supervising' && (
        <Section title={<Trans>Làm bài có giám sát</Trans>}>
          <SupervisedStart busy={busy} begin={begin} />
        </Section>
      )}
      <EarlierAttempts attempts={standing.attempts} />
    </Page>
  );
}

type Why = 'supervising' | 'passed' | 'waiting' | 'no-attempts' | 'wait-first';

/** What keeps the learner from beginning alone; the server says the same and has the last word. */
function hindranceOf(standing: QuizStanding): Why | undefined {
  if (standing.supervising) return 'supervising';
  if (standing.passed) return 'passed';
  if (standing.attempts.some(({ state }) => state === 'waiting')) return 'waiting';
  if (standing.attemptsLeft === 0) return 'no-attempts';
  return standing.retryFrom ? 'wait-first' : undefined;
}

function Hindrance({ why, standing: { retryFrom } }: { why: Why; standing: QuizStanding }) {
  return (
    <Notice tone={why === 'passed' ? 'good' : 'careful'}>
      <p>
        {why === 'supervising' && (
          <Trans>
            Ông bà đang giám sát người khác làm bài nên chưa làm bài được. Hãy kết thúc buổi giám sát trước.
          </Trans>
        )}
        {why === 'passed' && <Trans>Ông bà đã đạt bài này khi tự làm. Có thể làm thêm một lần có giám sát.</Trans>}
        {why === 'waiting' && <Trans>Bài trước đang chờ giảng viên chấm. Có kết quả, ông bà sẽ được báo ngay.</Trans>}
        {why === 'no-attempts' && (
          <Trans>Đã dùng hết lượt tự làm. Hãy nhờ Tổ công nghệ số của thôn, hoặc làm bài có giám sát.</Trans>
        )}
        {why === 'wait-first' && retryFrom && (
          <Trans>
            Lượt sau làm được từ <Moment value={retryFrom} />. Trong lúc chờ, hãy ôn lại bài.
          </Trans>
        )}
      </p>
    </Notice>
  );
}
