import { Trans, useLingui } from '@lingui/react/macro';
import { useCourse } from '../../api/courses.js';
import { useStartAttempt } from '../../api/quiz-attempts.js';
import type { CourseDetail } from '../../api/types.js';
import { inLanguage } from '../../i18n/format.js';
import { Navigate, useNavigate, useParams } from '../../router.js';
import { Button } from '../../ui/button.js';
import { Page, PageSkeleton } from '../../ui/page.js';
import { Trouble } from '../../ui/notice.js';
import styles from './quiz.module.css';

/** The rules before the clock starts. Nothing is counted until «Bắt đầu làm bài» is pressed. */
export function QuizStartPage() {
  const { t } = useLingui();
  const { slug = '' } = useParams();
  const course = useCourse(slug);
  if (course.isPending) return <PageSkeleton />;
  if (course.isError) {
    return (
      <Page title={t`Bài kiểm tra`} back={{ to: `/khoa-hoc/${slug}`, label: t`Về khóa học` }}>
        <Trouble error={course.error} retry={() => void course.refetch()} />
      </Page>
    );
  }
  const { quiz } = course.data;
  if (quiz.openAttemptId) return <Navigate replace to={`/kiem-tra/${quiz.openAttemptId}`} />;
  if (!course.data.enrolment || !quiz.ready || quiz.passed) return <Navigate replace to={`/khoa-hoc/${slug}`} />;
  return <Start course={course.data} enrolmentId={course.data.enrolment.enrolmentId} />;
}

function Start({ course, enrolmentId }: { course: CourseDetail; enrolmentId: string }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const start = useStartAttempt();
  const title = inLanguage(course.title);
  const begin = (): void =>
    start.mutate(enrolmentId, {
      onSuccess: ({ attemptId }) => void navigate(`/kiem-tra/${attemptId}`, { replace: true }),
    });
  return (
    <Page title={t`Bài kiểm tra`} back={{ to: `/khoa-hoc/${course.slug}`, label: t`Về khóa học` }} lead={title}>
      <Rules course={course} />
      <Button large pending={start.isPending || start.isSuccess} onClick={begin}>
        {start.isPending || start.isSuccess ? <Trans>Đang mở đề…</Trans> : <Trans>Bắt đầu làm bài</Trans>}
      </Button>
      {start.isError && <Trouble error={start.error} />}
    </Page>
  );
}

function Rules({ course }: { course: CourseDetail }) {
  const { questionsPerAttempt, passPercent, timeLimitMinutes, attemptLimit, attemptsUsed } = course.quiz;
  const attemptsLeft = attemptLimit - attemptsUsed;
  return (
    <ul className={styles.rules}>
      <li>
        <Trans>
          Có {questionsPerAttempt} câu hỏi, mỗi màn hình một câu. Đúng từ {passPercent}% trở lên là đạt.
        </Trans>
      </li>
      <li>
        <Trans>Có {timeLimitMinutes} phút, tính từ lúc bấm nút bên dưới. Cứ thong thả đọc kỹ.</Trans>
      </li>
      <li>
        <Trans>Mỗi lần chọn, câu trả lời được lưu ngay. Lỡ tắt máy thì mở lại làm tiếp.</Trans>
      </li>
      <li>
        <Trans>Được sửa câu trả lời cho đến khi nộp bài.</Trans>
      </li>
      <li>
        <Trans>
          Còn {attemptsLeft} trên {attemptLimit} lượt làm.
        </Trans>
      </li>
    </ul>
  );
}
