import { Trans } from '@lingui/react/macro';
import type { LessonSource } from '@hvs/contracts';
import { Day } from '../moment.js';
import styles from './lesson-blocks.module.css';
import { safeHref } from './safe-href.js';

/** What the facts of a lesson rest on, and until when they were looked at. */
export function LessonSources({ sources }: { sources: readonly LessonSource[] }) {
  if (sources.length === 0) return null;
  return (
    <details className={styles.more}>
      <summary>
        <Trans>Nguồn của bài học</Trans>
      </summary>
      <ul>
        {sources.map(({ text, href, reviewBy }) => (
          <li key={text}>
            <span lang="vi">
              {href !== undefined ? (
                <a href={safeHref(href)} target="_blank" rel="noreferrer noopener">
                  {text}
                </a>
              ) : (
                text
              )}
            </span>{' '}
            <Trans>
              (xem lại trước ngày <Day value={reviewBy} />)
            </Trans>
          </li>
        ))}
      </ul>
    </details>
  );
}
