import { useLingui } from '@lingui/react/macro';
import { usePublicCourses } from '../../api/courses.js';
import { inLanguage } from '../../i18n/format.js';
import { SelectField } from '../../ui/field.js';

interface CourseFieldProps {
  value: string;
  onChoose: (courseId: string) => void;
  error?: string;
}

/** Which course people are enrolled in. */
export function CourseField({ value, onChoose, error }: CourseFieldProps) {
  const { t } = useLingui();
  const courses = usePublicCourses();
  return (
    <SelectField
      name="courseId"
      label={t`Khóa học`}
      value={value}
      error={error}
      onChange={({ target }) => onChoose(target.value)}
    >
      <option value="">{t`Chọn khóa học`}</option>
      {courses.data?.courses.map(({ id, title }) => (
        <option key={id} value={id}>
          {inLanguage(title)}
        </option>
      ))}
    </SelectField>
  );
}
