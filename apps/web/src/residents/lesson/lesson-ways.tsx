import { Trans } from '@lingui/react/macro';
import type { LessonPage } from '../../api/types.js';
import { Link } from '../../router.js';
import { ButtonLink } from '../../ui/button.js';
import styles from './lesson-foot.module.css';

/** Onwards, once a lesson is done: the next one, the quiz, or back to the course. */
export function NextLink({ lesson, quizReady }: { lesson: LessonPage; quizReady: boolean }) {
  const coursePath = `/khoa-hoc/${lesson.courseSlug}`;
  if (lesson.nextKey) {
    return (
      <ButtonLink large to={`${coursePath}/bai/${lesson.nextKey}`}>
        <Trans>Sang bài tiếp theo</Trans>
      </ButtonLink>
    );
  }
  return quizReady ? (
    <ButtonLink large to={`${coursePath}/kiem-tra`}>
      <Trans>Đến bài kiểm tra</Trans>
    </ButtonLink>
  ) : (
    <ButtonLink large to={coursePath}>
      <Trans>Về trang khóa học</Trans>
    </ButtonLink>
  );
}

/** The lessons on either side, done or not. */
export function Neighbours({ lesson }: { lesson: LessonPage }) {
  const lessonPath = (key: string): string => `/khoa-hoc/${lesson.courseSlug}/bai/${key}`;
  return (
    <div className={`${styles.neighbours} no-print`}>
      {lesson.previousKey ? (
        <Link to={lessonPath(lesson.previousKey)}>
          <span aria-hidden="true">‹</span> <Trans>Bài trước</Trans>
        </Link>
      ) : (
        <span />
      )}
      {lesson.nextKey && (
        <Link to={lessonPath(lesson.nextKey)}>
          <Trans>Bài sau</Trans> <span aria-hidden="true">›</span>
        </Link>
      )}
    </div>
  );
}
