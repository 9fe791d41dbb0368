import { Trans } from '@lingui/react/macro';
import { useCourse } from '../../api/courses.js';
import { useEnrol } from '../../api/enrolments.js';
import { useCompleteLesson } from '../../api/lessons.js';
import type { LessonPage } from '../../api/types.js';
import { useDeeds } from '../../offline/use-deeds.js';
import { isHeldLesson } from '../offline/held-lessons.js';
import { Button } from '../../ui/button.js';
import { Announcement, Notice, Trouble } from '../../ui/notice.js';
import styles from './lesson-foot.module.css';
import { Neighbours, NextLink } from './lesson-ways.js';

/** The end of a lesson: say that it is done, then go on. «Tiếp» stands in the same place in every lesson. */
export function LessonFoot({ lesson }: { lesson: LessonPage }) {
  const course = useCourse(lesson.courseSlug);
  const enrolment = course.data?.enrolment ?? undefined;
  const { complete, waits, done } = useFinishing(lesson, enrolment?.enrolmentId);
  return (
    <div className={styles.foot}>
      <Announcement>{done && <Kept onDevice={waits} />}</Announcement>
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

function useFinishing(lesson: LessonPage, enrolmentId: string | undefined) {
  const complete = useCompleteLesson(enrolmentId, lesson);
  const { held } = useDeeds();
  const waits = isHeldLesson(held, enrolmentId, lesson.key);
  return { complete, waits, done: lesson.done || waits || complete.isSuccess };
}

function Kept({ onDevice }: { onDevice: boolean }) {
  return (
    <Notice tone={onDevice ? 'plain' : 'good'}>
      <p>
        {onDevice ? (
          <Trans>Đã lưu trên máy: ông bà đã học xong bài này. Có mạng, máy sẽ tự gửi.</Trans>
        ) : (
          <Trans>Đã lưu: ông bà đã học xong bài này.</Trans>
        )}
      </p>
    </Notice>
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
