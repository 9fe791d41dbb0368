import { Trans, useLingui } from '@lingui/react/macro';
import type { FieldProblem } from '../../api/problem.js';
import { type SupervisionChoices, useOpenSession, useSessionChoices } from '../../api/supervision.js';
import { useNavigate } from '../../router.js';
import { Button, Buttons } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { SelectField, TextField } from '../../ui/field.js';
import { Form, type FormValues, useForm } from '../../ui/form.js';
import { Loaded } from '../../ui/loaded.js';

const HOURS = [1, 2, 3, 4, 6, 8];

/** Which course, where, and for how long the code lets people in. */
export function OpenSessionForm() {
  const choices = useSessionChoices();
  return <Loaded answer={choices}>{(offered) => <Fields choices={offered} />}</Loaded>;
}

function Fields({ choices: { courses, places } }: { choices: SupervisionChoices }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const opening = useOpenSession();
  const check = ({ courseId, hamletId, place = '' }: FormValues): FieldProblem[] => [
    ...(courseId ? [] : [{ field: 'courseId', message: t`Hãy chọn khóa học.` }]),
    ...(hamletId ? [] : [{ field: 'hamletId', message: t`Hãy chọn thôn.` }]),
    ...(place.length >= 2 ? [] : [{ field: 'place', message: t`Hãy ghi nơi ngồi làm bài, ví dụ nhà văn hóa thôn.` }]),
  ];
  const form = useForm(
    check,
    ({ courseId = '', hamletId = '', place = '', hours }) =>
      opening.mutate(
        { courseId, hamletId, place, hours: Number(hours) },
        { onSuccess: ({ sessionId }) => void navigate(`/ho-tro/giam-sat/${sessionId}`) },
      ),
    { failure: opening.error, pending: opening.isPending },
  );
  return (
    <Form onSubmit={form.onSubmit}>
      <ErrorSummary fields={form.fields} error={opening.error} />
      <SelectField name="courseId" label={t`Khóa học`} error={form.errorOf('courseId')} defaultValue="">
        <option value="">{t`Chọn khóa học`}</option>
        {courses.map(({ courseId, title }) => (
          <option key={courseId} value={courseId} lang="vi">
            {title}
          </option>
        ))}
      </SelectField>
      <SelectField name="hamletId" label={t`Thôn`} error={form.errorOf('hamletId')} defaultValue="">
        <option value="">{t`Chọn thôn`}</option>
        {places.map(({ hamletId, name }) => (
          <option key={hamletId} value={hamletId} lang="vi">
            {name}
          </option>
        ))}
      </SelectField>
      <TextField
        name="place"
        label={t`Nơi ngồi làm bài`}
        hint={<Trans>Ghi vào minh chứng của người học, ví dụ «Nhà văn hóa thôn».</Trans>}
        error={form.errorOf('place')}
        maxLength={120}
      />
      <SelectField name="hours" label={t`Mã dùng được trong`} defaultValue="2">
        {HOURS.map((hours) => (
          <option key={hours} value={hours}>
            {t`${hours} giờ`}
          </option>
        ))}
      </SelectField>
      <Buttons>
        <Button type="submit" pending={opening.isPending}>
          <Trans>Mở buổi và lấy mã</Trans>
        </Button>
      </Buttons>
    </Form>
  );
}
