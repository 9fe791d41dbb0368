import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { openClass, type StudyClass, useDeskDeed, useStudyClasses } from '../../api/enrolment-desk.js';
import { Link } from '../../router.js';
import { Button, Buttons } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { Form, useForm } from '../../ui/form.js';
import { Loaded, More } from '../../ui/loaded.js';
import { Mark } from '../../ui/mark.js';
import { Page, Section } from '../../ui/page.js';
import { StackingTable } from '../../ui/stacking-table.js';
import { ClassFields, readClassFields, useClassCheck } from './class-fields.js';
import { CourseField } from './course-field.js';
import { EnrolmentTabs } from './enrolment-tabs.js';
import { UnitField } from './unit-field.js';

/** The classes within reach, and a form for a new one. */
export function ClassesPage() {
  const { t } = useLingui();
  const classes = useStudyClasses();
  return (
    <Page
      wide
      title={t`Lớp học`}
      lead={<Trans>Lớp là những người học chung một khóa. Lớp đủ chỗ thì người đến sau vào danh sách chờ.</Trans>}
    >
      <EnrolmentTabs />
      <Loaded answer={classes}>{({ pages }) => <Classes of={pages.flatMap((page) => page.classes)} />}</Loaded>
      <More of={classes} />
      <Section title={<Trans>Mở lớp mới</Trans>}>
        <NewClass />
      </Section>
    </Page>
  );
}

function Classes({ of: classes }: { of: readonly StudyClass[] }) {
  const { t } = useLingui();
  if (classes.length === 0) {
    return (
      <p>
        <Trans>Chưa có lớp nào.</Trans>
      </p>
    );
  }
  return (
    <StackingTable
      label={t`Lớp học`}
      rows={classes}
      keyOf={({ classId }) => classId}
      columns={[
        { head: t`Lớp`, render: ({ classId, name }) => <Link to={`/bien-soan/ghi-danh/lop/${classId}`}>{name}</Link> },
        { head: t`Nơi`, render: ({ unitName }) => unitName },
        { head: t`Khóa học`, render: ({ courseTitle }) => <span lang="vi">{courseTitle}</span> },
        {
          head: t`Số người`,
          numeric: true,
          render: ({ taken, capacity }) => (capacity === null ? taken : `${taken}/${capacity}`),
        },
        { head: t`Đang chờ`, numeric: true, render: ({ waiting }) => waiting },
        {
          head: t`Trạng thái`,
          render: ({ closed }) => <Mark tone={closed ? 'open' : 'good'}>{closed ? t`Đã đóng` : t`Đang nhận`}</Mark>,
        },
      ]}
    />
  );
}

function NewClass() {
  const { t } = useLingui();
  const [courseId, setCourseId] = useState('');
  const [unitId, setUnitId] = useState('');
  const deed = useDeskDeed(openClass);
  const checkFields = useClassCheck();
  const form = useForm(
    (values) => [
      ...(courseId ? [] : [{ field: 'courseId', message: t`Hãy chọn khóa học` }]),
      ...(unitId ? [] : [{ field: 'unitId', message: t`Hãy chọn nơi mở lớp` }]),
      ...checkFields(values),
    ],
    (values) => deed.mutate({ courseId, unitId, ...readClassFields(values) }),
    { failure: deed.error, pending: deed.isPending },
  );
  return (
    <Form onSubmit={form.onSubmit}>
      <ErrorSummary fields={form.fields} error={deed.error} />
      <CourseField value={courseId} onChoose={setCourseId} error={form.errorOf('courseId')} />
      <UnitField value={unitId} onChoose={setUnitId} error={form.errorOf('unitId')} />
      <ClassFields errorOf={form.errorOf} />
      <Buttons>
        <Button type="submit" pending={deed.isPending}>
          <Trans>Mở lớp</Trans>
        </Button>
      </Buttons>
      {deed.isSuccess && (
        <p role="status">
          <Trans>Đã mở lớp {deed.data.name}.</Trans>
        </p>
      )}
    </Form>
  );
}
