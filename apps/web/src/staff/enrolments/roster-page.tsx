import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { RosterState } from '../../api/enrolment-desk.js';
import { SelectField } from '../../ui/field.js';
import { Page } from '../../ui/page.js';
import { CourseField } from './course-field.js';
import { EnrolmentTabs } from './enrolment-tabs.js';
import { RosterList } from './roster-list.js';

const isState = (value: string): value is RosterState => ['studying', 'completed', 'withdrawn'].includes(value);

/** Who takes which course within reach. */
export function RosterPage() {
  const { t } = useLingui();
  const [courseId, setCourseId] = useState('');
  const [state, setState] = useState<RosterState>('studying');
  return (
    <Page
      wide
      title={t`Ghi danh`}
      lead={<Trans>Xem ai đang học, học đến đâu, và ghi danh giúp những người chưa tự làm được.</Trans>}
    >
      <EnrolmentTabs />
      <CourseField value={courseId} onChoose={setCourseId} />
      <SelectField
        name="state"
        label={t`Tình trạng`}
        value={state}
        onChange={({ target }) => isState(target.value) && setState(target.value)}
      >
        <option value="studying">{t`Đang học`}</option>
        <option value="completed">{t`Đã hoàn thành`}</option>
        <option value="withdrawn">{t`Đã rời khóa`}</option>
      </SelectField>
      {courseId === '' ? (
        <p>
          <Trans>Hãy chọn một khóa học để xem danh sách.</Trans>
        </p>
      ) : (
        <RosterList courseId={courseId} state={state} />
      )}
    </Page>
  );
}
