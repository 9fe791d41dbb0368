import { Trans, useLingui } from '@lingui/react/macro';
import type { AuthoredCourse, CourseState } from '../../../api/authoring-types.js';
import { Mark } from '../../../ui/mark.js';

export function useCourseStateName(): (state: CourseState) => string {
  const { t } = useLingui();
  const names: Record<CourseState, string> = {
    draft: t`Đang viết`,
    'in-review': t`Chờ duyệt`,
    published: t`Đã phát hành`,
    retired: t`Ngừng nhận học viên`,
  };
  return (state) => names[state];
}

const TONES = { draft: 'open', 'in-review': 'unclear', published: 'good', retired: 'bad' } as const;

/** Where a course stands; one that learners take may have a further draft besides. */
export function CourseStateMark({ course }: { course: Pick<AuthoredCourse, 'state' | 'hasDraft'> }) {
  const stateName = useCourseStateName();
  return (
    <>
      <Mark tone={TONES[course.state]}>{stateName(course.state)}</Mark>
      {course.state === 'published' && course.hasDraft && (
        <>
          {' '}
          <small>
            <Trans>(có bản nháp mới)</Trans>
          </small>
        </>
      )}
    </>
  );
}
