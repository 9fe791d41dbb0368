import { Trans } from '@lingui/react/macro';
import { useCourse } from '../../api/courses.js';
import { useEnrol } from '../../api/enrolments.js';
import { useCompleteLesson } from '../../api/lessons.js';
import type { LessonPage } from '../../api/types.js';
import { Link } from '../../router.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { Announcement, Notice, Trouble } from '../../ui/notice.js';
import styles from './lesson-foot.module.css';

/** The end of a lesson: say that it is done, then go on. «Tiếp» stands in the same place in every lesson. */
export function LessonFoot({ lesson }: { lesson: LessonPage }) {
  const course = useCourse(lesson.courseSlug);
  const enrolment = course.data?.enrolment ?? undefined;
  const complete = useCompleteLesson(enrolment?.enrolmentId, lesson.key);
  const done = lesson.done || complete.isSuccess;
  return (
    <div className={styles.foot}>
      <Announcement>
        {done && (
          <Notice tone="good">
            <p>
              <Trans>Đã lưu: ông bà đã học xong bài này.</Trans>
            </p>
          </Notice>
        )}
      </Announcement>
      {!done && enrolment && (
        <Button large pending={complete.isPending} onClick={() => complete.mutate()}>
          {complete.isPending ? <Trans>Đang lưu…</Trans> : <Trans>Tôi đã học xong bài này</Trans>}
        </Button>
      )}
      {course.data && !enrolment && <EnrolFirst courseId={course.data.id} />}
      {complete.isError && <Trouble error={complete.error} />}
      {done && <NextLink lesson={lesson} quizReady={course.data?.quiz.ready === true && !course.data.quiz.passed} />}
      <Neighbours lesson={lesson} />
    </div>
  );
}

/** Anyone signed in may read; to have a lesson counted one must be enrolled. */
function EnrolFirst({ courseId }: { courseId: string }) {
  const enrol = useEnrol();
  return (
    <>
      <p>
        <Trans>Ghi danh khóa học này thì bài đã học mới được ghi lại.</Trans>
      </p>
      <Button large pending={enrol.isPending} onClick={() => enrol.mutate(courseId)}>
        <Trans>Ghi danh khóa học này</Trans>
      </Button>
      {enrol.isError && <Trouble error={enrol.error} />}
    </>
  );
}

function NextLink({ lesson, quizReady }: { lesson: LessonPage; quizReady: boolean }) {
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

function Neighbours({ lesson }: { lesson: LessonPage }) {
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
