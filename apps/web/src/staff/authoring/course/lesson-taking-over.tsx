import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useAuthoredCourses, useCopyLesson, useLessonsToCopy } from '../../../api/authoring.js';
import { Button } from '../../../ui/button.js';
import { SelectField } from '../../../ui/field.js';
import { Trouble } from '../../../ui/notice.js';
import styles from './course.module.css';

/** Takes a lesson of another course over, with the practices it plays; the copy owes its original nothing afterwards. */
export function LessonTakingOver({ courseId }: { courseId: string }) {
  const { t } = useLingui();
  const [from, setFrom] = useState('');
  const courses = useAuthoredCourses({ state: '', search: '' });
  const others = (courses.data?.pages.flatMap((page) => page.courses) ?? []).filter(
    (course) => course.courseId !== courseId,
  );
  const chosen = others.find((course) => course.courseId === from);
  return (
    <details>
      <summary>
        <Trans>Lấy bài của khóa khác</Trans>
      </summary>
      <div className={styles.lines}>
        {courses.isError && <Trouble error={courses.error} retry={() => void courses.refetch()} />}
        <SelectField
          name="lay-tu-khoa"
          label={t`Lấy từ khóa nào`}
          value={from}
          onChange={({ target }) => setFrom(target.value)}
        >
          <option value="">{t`Chọn khóa học`}</option>
          {others.map((course) => (
            <option key={course.courseId} value={course.courseId}>
              {course.title}
            </option>
          ))}
        </SelectField>
        {chosen && <LessonChoice key={chosen.courseId} courseId={courseId} from={chosen.courseId} />}
      </div>
    </details>
  );
}

function LessonChoice({ courseId, from }: { courseId: string; from: string }) {
  const { t } = useLingui();
  const [lessonKey, setLessonKey] = useState('');
  const lessons = useLessonsToCopy(from);
  const copy = useCopyLesson(courseId);
  return (
    <>
      {lessons.isError && <Trouble error={lessons.error} retry={() => void lessons.refetch()} />}
      <SelectField
        name="lay-bai"
        label={t`Bài nào`}
        value={lessonKey}
        onChange={({ target }) => setLessonKey(target.value)}
      >
        <option value="">{t`Chọn bài học`}</option>
        {(lessons.data?.lessons ?? []).map(({ key, title }) => (
          <option key={key} value={key}>
            {title}
          </option>
        ))}
      </SelectField>
      {copy.isError && <Trouble error={copy.error} />}
      <Button
        look="secondary"
        pending={copy.isPending}
        onClick={() =>
          lessonKey !== '' && copy.mutate({ fromCourseId: from, lessonKey }, { onSuccess: () => setLessonKey('') })
        }
      >
        <Trans>Chép bài này vào khóa</Trans>
      </Button>
    </>
  );
}
