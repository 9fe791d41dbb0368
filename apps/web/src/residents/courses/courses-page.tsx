import { Trans, useLingui } from '@lingui/react/macro';
import { useLearnerCourses, usePublicCourses } from '../../api/courses.js';
import { useSession } from '../../api/session.js';
import { Page, SkeletonLines } from '../../ui/page.js';
import { Trouble } from '../../ui/notice.js';
import { ButtonLink } from '../../ui/button.js';
import { CourseList } from './course-list.js';

/** All courses; with one's own progress when signed in. */
export function CoursesPage() {
  const { t } = useLingui();
  const session = useSession();
  const signedIn = session.data?.signedIn === true;
  const own = useLearnerCourses(signedIn);
  const open = usePublicCourses(!session.isPending && !signedIn);
  const courses = signedIn ? own : open;
  return (
    <Page title={t`Khóa học`} lead={<Trans>Chọn một khóa để xem các bài học bên trong.</Trans>}>
      {courses.isPending && <SkeletonLines lines={3} />}
      {courses.isError && <Trouble error={courses.error} retry={() => void courses.refetch()} />}
      {courses.data && <CourseList courses={courses.data.courses} />}
      <ButtonLink look="secondary" to="/thuc-hanh">
        <Trans>Xem các bài thực hành</Trans>
      </ButtonLink>
    </Page>
  );
}
