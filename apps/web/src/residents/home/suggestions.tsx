import type { CourseCard } from '../../api/types.js';
import { inLanguage } from '../../i18n/format.js';
import { Link } from '../../router.js';
import { CardItem, CardList, Small } from '../../ui/card.js';
import styles from '../courses/course-list.module.css';
import { CourseSize } from '../courses/course-size.js';
import { threeToTry } from './three-to-try.js';

/** What can be learnt, by three examples. Lighter than the list of courses, which knows of progress: strangers have none. */
export function Suggestions({ courses }: { courses: readonly CourseCard[] }) {
  return (
    <CardList>
      {threeToTry(courses).map(({ id, slug, title, summary, lessonCount, estimatedMinutes }) => (
        <CardItem key={id}>
          <h3>
            <Link className={styles.title} to={`/khoa-hoc/${slug}`}>
              {inLanguage(title)}
            </Link>
          </h3>
          <p>{inLanguage(summary)}</p>
          <Small>
            <CourseSize lessons={lessonCount} minutes={estimatedMinutes} />
          </Small>
        </CardItem>
      ))}
    </CardList>
  );
}
