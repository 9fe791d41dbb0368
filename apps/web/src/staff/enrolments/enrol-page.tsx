import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type BatchTarget, useStudyClasses } from '../../api/enrolment-desk.js';
import { SelectField } from '../../ui/field.js';
import { Page, Section } from '../../ui/page.js';
import { CourseField } from './course-field.js';
import { EnrolByList } from './enrol-by-list.js';
import { EnrolByName } from './enrol-by-name.js';
import { EnrolmentTabs } from './enrolment-tabs.js';
import { UnitField } from './unit-field.js';

/** Enrols people one by one or by a list. */
export function EnrolPage() {
  const { t } = useLingui();
  const [target, setTarget] = useState<BatchTarget>({ unitId: '', courseId: '', classId: null });
  const isReady = target.unitId !== '' && target.courseId !== '';
  return (
    <Page
      wide
      title={t`Ghi danh thêm`}
      lead={<Trans>Chọn khóa học trước, sau đó chọn người theo tên hoặc gửi cả danh sách.</Trans>}
    >
      <EnrolmentTabs />
      <CourseField value={target.courseId} onChoose={(courseId) => setTarget({ ...target, courseId, classId: null })} />
      <UnitField value={target.unitId} onChoose={(unitId) => setTarget({ ...target, unitId })} />
      {target.courseId !== '' && (
        <ClassField
          courseId={target.courseId}
          value={target.classId}
          onChoose={(classId) => setTarget({ ...target, classId })}
        />
      )}
      {isReady ? (
        <>
          <Section title={<Trans>Chọn theo tên</Trans>}>
            <EnrolByName target={target} />
          </Section>
          <Section title={<Trans>Gửi danh sách</Trans>}>
            <EnrolByList target={target} />
          </Section>
        </>
      ) : (
        <p>
          <Trans>Hãy chọn khóa học và nơi để bắt đầu.</Trans>
        </p>
      )}
    </Page>
  );
}

interface ClassFieldProps {
  courseId: string;
  value: string | null;
  onChoose: (classId: string | null) => void;
}

function ClassField({ courseId, value, onChoose }: ClassFieldProps) {
  const { t } = useLingui();
  const classes = useStudyClasses();
  const open = classes.data?.pages.flatMap((page) => page.classes.filter((one) => one.courseId === courseId));
  return (
    <SelectField
      name="classId"
      label={t`Lớp (nếu có)`}
      value={value ?? ''}
      onChange={({ target }) => onChoose(target.value || null)}
    >
      <option value="">{t`Không vào lớp nào`}</option>
      {open
        ?.filter(({ closed }) => !closed)
        .map(({ classId, name, taken, capacity }) => (
          <option key={classId} value={classId}>
            {capacity === null ? name : t`${name} (${taken}/${capacity} người)`}
          </option>
        ))}
    </SelectField>
  );
}
