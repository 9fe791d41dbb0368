import { Trans } from '@lingui/react/macro';
import type { CourseDetail, LessonRow } from '../../api/types.js';
import { ButtonLink } from '../../ui/button.js';
import { LessonsDone } from '../courses/course-list.js';
import { SignInToKeep } from './sign-in-to-keep.js';

/** A guest's way into a course: the next lesson at once, and what signing in would add. */
export function GuestStart({ course, next }: { course: CourseDetail; next: LessonRow | undefined }) {
  const read = course.lessons.filter(({ done }) => done).length;
  return (
    <>
      {read > 0 && <LessonsDone done={read} total={course.lessonCount} />}
      {next && (
        <ButtonLink large to={`/khoa-hoc/${course.slug}/bai/${next.key}`}>
          {read === 0 ? <Trans>Học thử ngay, chưa cần đăng nhập</Trans> : <Trans>Học thử tiếp</Trans>}
        </ButtonLink>
      )}
      {read > 0 && <SignInToKeep returnTo={`/khoa-hoc/${course.slug}`} />}
    </>
  );
}
