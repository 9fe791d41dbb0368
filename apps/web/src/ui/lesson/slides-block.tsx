import { Trans, useLingui } from '@lingui/react/macro';
import type { Block } from '@hvs/contracts';
import { useState } from 'react';
import { Button } from '../button.js';
import styles from './lesson-blocks.module.css';
import { LessonPicture } from './lesson-picture.js';

/** Pages of a presentation, one at a time; what all of them show can be read in one go as well. */
export function SlidesBlock({ block }: { block: Extract<Block, { type: 'slides' }> }) {
  const { t } = useLingui();
  const [at, setAt] = useState(0);
  const count = block.pages.length;
  const place = Math.min(at, count - 1);
  const page = block.pages[place];
  if (!page) return null;
  const number = place + 1;
  return (
    <figure className={styles.media}>
      <figcaption lang="vi">{block.title}</figcaption>
      <LessonPicture key={page.src} {...page} />
      <div className={styles.slideTools}>
        <Button look="secondary" aria-label={t`Trang trước`} pending={place === 0} onClick={() => setAt(place - 1)}>
          <span aria-hidden="true">‹</span> <Trans>Trước</Trans>
        </Button>
        <span role="status">
          <Trans>
            Trang {number} trên {count}
          </Trans>
        </span>
        <Button look="secondary" aria-label={t`Trang sau`} pending={number === count} onClick={() => setAt(number)}>
          <Trans>Sau</Trans> <span aria-hidden="true">›</span>
        </Button>
      </div>
      <details className={styles.more}>
        <summary>
          <Trans>Đọc nội dung các trang</Trans>
        </summary>
        <ol>
          {block.pages.map(({ description }, index) => (
            <li key={index}>{description}</li>
          ))}
        </ol>
      </details>
    </figure>
  );
}
