import { useLingui } from '@lingui/react/macro';
import { useSessionChoices } from '../../api/supervision.js';
import { SelectField } from '../../ui/field.js';
import { Loaded } from '../../ui/loaded.js';

/** The course whose quiz it is about. */
export function QuizCourseChoice({ courseId, choose }: { courseId: string; choose: (courseId: string) => void }) {
  const { t } = useLingui();
  const choices = useSessionChoices();
  return (
    <Loaded answer={choices}>
      {({ courses }) => (
        <SelectField
          name="courseId"
          label={t`Khóa học`}
          value={courseId}
          onChange={({ target }) => choose(target.value)}
        >
          <option value="">{t`Chọn khóa học`}</option>
          {courses.map((course) => (
            <option key={course.courseId} value={course.courseId} lang="vi">
              {course.title}
            </option>
          ))}
        </SelectField>
      )}
    </Loaded>
  );
}
