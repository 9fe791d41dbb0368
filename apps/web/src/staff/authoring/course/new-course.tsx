import { Trans, useLingui } from '@lingui/react/macro';
import type { TargetGroup } from '@hvs/contracts';
import { useState } from 'react';
import { useNewCourse } from '../../../api/authoring.js';
import { useNavigate } from '../../../router.js';
import { Button, Buttons } from '../../../ui/button.js';
import { ErrorSummary } from '../../../ui/error-summary.js';
import { TextField } from '../../../ui/field.js';
import { Form, useForm } from '../../../ui/form.js';
import { Section } from '../../../ui/page.js';
import { coursePage } from './course-addresses.js';
import { GroupChoice } from './group-choice.js';

/** A course begins with a name and with whom it is for. */
export function NewCourse() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const begin = useNewCourse();
  const [groups, setGroups] = useState<TargetGroup[]>([]);
  const form = useForm(
    ({ title = '' }) => [
      ...(title === '' ? [{ field: 'title', message: t`Hãy ghi tên khóa học` }] : []),
      ...(groups.length === 0 ? [{ field: 'targetGroups', message: t`Hãy chọn ít nhất một nhóm` }] : []),
    ],
    ({ title = '' }) =>
      begin.mutate(
        { title, targetGroups: groups },
        { onSuccess: ({ courseId }) => void navigate(coursePage(courseId)) },
      ),
    { failure: begin.error, pending: begin.isPending },
  );
  const [isOpen, setOpen] = useState(false);
  if (!isOpen) {
    return (
      <Buttons>
        <Button onClick={() => setOpen(true)}>
          <Trans>Tạo khóa học mới</Trans>
        </Button>
      </Buttons>
    );
  }
  return (
    <Section title={<Trans>Khóa học mới</Trans>}>
      <Form onSubmit={form.onSubmit}>
        <ErrorSummary fields={form.fields} error={begin.error} />
        <TextField
          name="title"
          label={t`Tên khóa học`}
          hint={t`Ví dụ: Dùng điện thoại an toàn cho người cao tuổi`}
          error={form.errorOf('title')}
          autoComplete="off"
          maxLength={200}
        />
        <GroupChoice groups={groups} choose={setGroups} error={form.errorOf('targetGroups')} />
        <Buttons>
          <Button type="submit" pending={begin.isPending}>
            <Trans>Tạo và bắt đầu viết</Trans>
          </Button>
          <Button look="quiet" onClick={() => setOpen(false)}>
            <Trans>Thôi</Trans>
          </Button>
        </Buttons>
      </Form>
    </Section>
  );
}
