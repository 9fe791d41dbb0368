import { Trans } from '@lingui/react/macro';

/** How much a course is. */
export function CourseSize({ lessons, minutes }: { lessons: number; minutes: number }) {
  return (
    <Trans>
      {lessons} bài học · khoảng {minutes} phút
    </Trans>
  );
}
