import { Trans } from '@lingui/react/macro';
import type { Block } from '@hvs/contracts';
import { Button, Buttons } from '../button.js';
import styles from './lesson-blocks.module.css';
import { LessonBlocks } from './lesson-blocks.js';
import type { LessonPlace } from './lesson-place.js';

interface EasyReadReadingProps {
  place: LessonPlace;
  pages: readonly Block[][];
  /** From 1. */
  page: number;
  goTo: (page: number) => void;
}

/** One idea at a time, in large words. On paper all pages stand one after the other. */
export function EasyReadReading({ place, pages, page, goTo }: EasyReadReadingProps) {
  const count = pages.length;
  return (
    <>
      {pages.map((blocks, index) => (
        <div key={index} className={index + 1 === page ? styles.easyPage : styles.easyPageAway}>
          <LessonBlocks place={place} blocks={blocks} />
        </div>
      ))}
      <p className={`${styles.pageNumber} no-print`} role="status">
        <Trans>
          Trang {page} trên {count}
        </Trans>
      </p>
      <Buttons>
        {page < count && (
          <Button large onClick={() => goTo(page + 1)}>
            <Trans>Trang tiếp</Trans>
          </Button>
        )}
        {page > 1 && (
          <Button look="secondary" onClick={() => goTo(page - 1)}>
            <Trans>Trang trước</Trans>
          </Button>
        )}
      </Buttons>
    </>
  );
}
