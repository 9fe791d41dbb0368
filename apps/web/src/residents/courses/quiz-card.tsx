import { Trans } from '@lingui/react/macro';
import type { CourseDetail } from '../../api/types.js';
import { ButtonLink, Buttons } from '../../ui/button.js';
import { Mark } from '../../ui/mark.js';

/** Where the learner stands with the quiz of a course, and the way to it when it is open. */
export function QuizCard({ course }: { course: CourseDetail }) {
  const { quiz, enrolment } = course;
  const { bestScorePercent } = quiz;
  const attemptsLeft = quiz.attemptLimit - quiz.attemptsUsed;
  if (quiz.passed) {
    return (
      <>
        <div>
          <Mark tone="good">
            <Trans>Đã đạt bài kiểm tra</Trans>
          </Mark>
        </div>
        {bestScorePercent !== null && (
          <p>
            <Trans>Kết quả tốt nhất: {bestScorePercent}%.</Trans>
          </p>
        )}
        <Buttons>
          {enrolment?.certificateNumber && (
            <ButtonLink to={`/giay-chung-nhan/${enrolment.certificateNumber}`}>
              <Trans>Xem giấy chứng nhận</Trans>
            </ButtonLink>
          )}
          <ButtonLink look="quiet" to={`/khoa-hoc/${course.slug}/kiem-tra`}>
            <Trans>Làm thêm bài có giám sát</Trans>
          </ButtonLink>
        </Buttons>
      </>
    );
  }
  return (
    <>
      <QuizSummary course={course} />
      {bestScorePercent !== null && (
        <p>
          <Trans>
            Lần trước được {bestScorePercent}%. Còn {attemptsLeft} lượt làm.
          </Trans>
        </p>
      )}
      {!enrolment || quiz.ready ? null : (
        <p>
          <Trans>Học xong tất cả các bài thì bài kiểm tra mở ra.</Trans>
        </p>
      )}
      {enrolment && (quiz.ready || quiz.openAttemptId) && (
        <Buttons>
          <ButtonLink to={quiz.openAttemptId ? `/kiem-tra/${quiz.openAttemptId}` : `/khoa-hoc/${course.slug}/kiem-tra`}>
            {quiz.openAttemptId ? <Trans>Làm tiếp bài đang dở</Trans> : <Trans>Đến bài kiểm tra</Trans>}
          </ButtonLink>
        </Buttons>
      )}
    </>
  );
}

/** How many questions there are and what is a pass. */
export function QuizSummary({ course }: { course: CourseDetail }) {
  const { questionsPerAttempt, passPercent } = course.quiz;
  return (
    <p>
      <Trans>
        {questionsPerAttempt} câu hỏi. Đúng từ {passPercent}% trở lên là đạt và nhận giấy chứng nhận.
      </Trans>
    </p>
  );
}
