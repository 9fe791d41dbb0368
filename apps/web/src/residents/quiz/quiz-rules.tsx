import { Trans } from '@lingui/react/macro';
import type { CourseDetail, QuizStanding } from '../../api/types.js';
import styles from './quiz.module.css';

/** The rules as this learner meets them: with the time they were given besides, and the attempts that are left. */
export function QuizRules({ course, standing }: { course: CourseDetail; standing: QuizStanding }) {
  const { questionsPerAttempt, passPercent, timeLimitMinutes, attemptLimit } = course.quiz;
  const { attemptsLeft, extraMinutes, extensionReason } = standing;
  const minutes = timeLimitMinutes + extraMinutes;
  return (
    <ul className={styles.rules}>
      <li>
        <Trans>
          Có {questionsPerAttempt} câu hỏi, mỗi màn hình một câu. Đúng từ {passPercent}% trở lên là đạt.
        </Trans>
      </li>
      <li>
        <Trans>Có {minutes} phút, tính từ lúc bấm nút bên dưới. Cứ thong thả đọc kỹ.</Trans>
        {extraMinutes > 0 && (
          <strong className={styles.extra}>
            <Trans>
              Ông bà được thêm {extraMinutes} phút: {extensionReason}.
            </Trans>
          </strong>
        )}
      </li>
      <li>
        <Trans>Mỗi câu trả lời được lưu ngay. Lỡ tắt máy thì mở lại, trên máy này hay máy khác, rồi làm tiếp.</Trans>
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
