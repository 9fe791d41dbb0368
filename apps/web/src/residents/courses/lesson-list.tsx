import { Trans } from '@lingui/react/macro';
import type { LessonRow } from '../../api/types.js';
import { Link } from '../../router.js';
import { Sign } from '../../ui/sign.js';
import styles from './lesson-list.module.css';

/** Lessons in order, each with a done mark that is read aloud too. */
export function LessonList({ slug, lessons }: { slug: string; lessons: readonly LessonRow[] }) {
  return (
    <ol role="list" className={styles.lessons}>
      {lessons.map((lesson, index) => (
        <li key={lesson.key}>
          <Link className={styles.lesson} to={`/khoa-hoc/${slug}/bai/${lesson.key}`}>
            <span aria-hidden="true" className={lesson.done ? styles.done : styles.number}>
              {lesson.done ? <Sign name="check" /> : index + 1}
            </span>
            <span className={styles.title}>{lesson.title}</span>
            <span className={styles.state}>
              <Minutes minutes={lesson.minutes} />
              {lesson.done && (
                <>
                  {' '}
                  · <Trans>đã học xong</Trans>
                </>
              )}
            </span>
          </Link>
        </li>
      ))}
    </ol>
  );
}

function Minutes({ minutes }: { minutes: number }) {
  return <Trans>{minutes} phút</Trans>;
}
