import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type CourseWish, useAuthoredCourses } from '../../../api/authoring.js';
import { type AuthoredCourse, COURSE_STATES } from '../../../api/authoring-types.js';
import { useSession } from '../../../api/session.js';
import { Link } from '../../../router.js';
import { Button, Buttons } from '../../../ui/button.js';
import { SelectField, TextField } from '../../../ui/field.js';
import { Form, useForm } from '../../../ui/form.js';
import { Loaded, More } from '../../../ui/loaded.js';
import { Moment } from '../../../ui/moment.js';
import { Page, Section } from '../../../ui/page.js';
import { type Column, StackingTable } from '../../../ui/stacking-table.js';
import { coursePage } from './course-addresses.js';
import { CourseStateMark, useCourseStateName } from './course-state.js';
import { NewCourse } from './new-course.js';

/** The courses of the unit, and the way to a new one. */
export function AuthoredCoursesPage() {
  const { t } = useLingui();
  const session = useSession().data;
  const mayWrite = session?.signedIn === true && session.permissions.includes('course:write');
  const [wish, setWish] = useState<CourseWish>({ state: '', search: '' });
  const courses = useAuthoredCourses(wish);
  return (
    <Page wide title={t`Biên soạn khóa học`} lead={t`Viết, xem thử, nhờ người thứ hai duyệt rồi phát hành.`}>
      {mayWrite && <NewCourse />}
      <Section title={<Trans>Các khóa học</Trans>}>
        <CourseSearch search={setWish} pending={courses.isFetching} />
        <Loaded answer={courses}>
          {({ pages }) => <CourseTable courses={pages.flatMap((page) => page.courses)} />}
        </Loaded>
        <More of={courses} />
      </Section>
    </Page>
  );
}

function CourseSearch({ search, pending }: { search: (wish: CourseWish) => void; pending: boolean }) {
  const { t } = useLingui();
  const stateName = useCourseStateName();
  const form = useForm(
    () => [],
    ({ search: words = '', state = '' }) =>
      search({ search: words, state: COURSE_STATES.find((each) => each === state) ?? '' }),
    { failure: null, pending },
  );
  return (
    <Form onSubmit={form.onSubmit}>
      <TextField name="search" label={t`Tên khóa học`} hint={t`Có dấu hay không dấu đều được`} autoComplete="off" />
      <SelectField name="state" label={t`Tình trạng`}>
        <option value="">{t`Tất cả`}</option>
        {COURSE_STATES.map((state) => (
          <option key={state} value={state}>
            {stateName(state)}
          </option>
        ))}
      </SelectField>
      <Buttons>
        <Button type="submit" look="secondary" pending={pending}>
          <Trans>Tìm</Trans>
        </Button>
      </Buttons>
    </Form>
  );
}

function CourseTable({ courses }: { courses: readonly AuthoredCourse[] }) {
  const { t } = useLingui();
  const columns: [Column<AuthoredCourse>, ...Column<AuthoredCourse>[]] = [
    {
      head: t`Khóa học`,
      render: ({ courseId, title }) => (
        <Link to={coursePage(courseId)} lang="vi">
          {title}
        </Link>
      ),
    },
    { head: t`Tình trạng`, render: (course) => <CourseStateMark course={course} /> },
    { head: t`Bản đang học`, render: ({ publishedVersion }) => publishedVersion ?? '–', numeric: true },
    { head: t`Sửa lần cuối`, render: ({ updatedAt }) => <Moment value={updatedAt} /> },
    { head: t`Người sửa`, render: ({ updatedByName, shipped }) => updatedByName ?? (shipped ? t`Có sẵn` : '–') },
  ];
  if (courses.length === 0) {
    return (
      <p>
        <Trans>Không có khóa học nào như vậy.</Trans>
      </p>
    );
  }
  return <StackingTable label={t`Các khóa học`} columns={columns} rows={courses} keyOf={({ courseId }) => courseId} />;
}
