import { Trans } from '@lingui/react/macro';
import type { CourseCard, EnrolmentCard } from '../../api/types.js';
import { inLanguage } from '../../i18n/format.js';
import { Link } from '../../router.js';
import { CardItem, CardList, Small } from '../../ui/card.js';
import { Mark } from '../../ui/mark.js';
import { ProgressBar } from '../../ui/progress-bar.js';
import styles from './course-list.module.css';
import { CourseSize } from './course-size.js';

interface CourseListProps {
  courses: readonly (CourseCard & { enrolment?: EnrolmentCard | null; suggested?: boolean })[];
}

/** Courses as cards; the learner's own state is shown where it is known. */
export function CourseList({ courses }: CourseListProps) {
  if (courses.length === 0) {
    return (
      <p>
        <Trans>Chưa có khóa học nào được mở. Hãy quay lại sau.</Trans>
      </p>
    );
  }
  return (
    <CardList>
      {courses.map((course) => (
        <CardItem key={course.id}>
          <h2>
            <Link className={styles.title} to={`/khoa-hoc/${course.slug}`}>
              {inLanguage(course.title)}
            </Link>
          </h2>
          {course.suggested && (
            <div>
              <Mark tone="open">
                <Trans>Dành cho ông bà</Trans>
              </Mark>
            </div>
          )}
          <p>{inLanguage(course.summary)}</p>
          <Small>
            <CourseSize lessons={course.lessonCount} minutes={course.estimatedMinutes} />
          </Small>
          {course.enrolment && <EnrolmentState enrolment={course.enrolment} />}
        </CardItem>
      ))}
    </CardList>
  );
}

/** Finished, or how many lessons are done. */
export function EnrolmentState({ enrolment }: { enrolment: EnrolmentCard }) {
  const { lessonsDone, lessonCount } = enrolment;
  if (enrolment.completedAt) {
    return (
      <div>
        <Mark tone="good">
          <Trans>Đã hoàn thành</Trans>
        </Mark>
      </div>
    );
  }
  return <LessonsDone done={lessonsDone} total={lessonCount} />;
}

export function LessonsDone({ done, total }: { done: number; total: number }) {
  return (
    <ProgressBar
      done={done}
      total={total}
      label={
        <Trans>
          Đã học {done} trên {total} bài
        </Trans>
      }
    />
  );
}
