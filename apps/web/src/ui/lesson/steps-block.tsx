import type { Block } from '@hvs/contracts';
import { drawInlines } from './inlines.js';
import styles from './lesson-blocks.module.css';
import { useLessonPlace } from './lesson-place.js';

/** A procedure step by step, each with the picture of the screen it happens on. */
export function StepsBlock({ block }: { block: Extract<Block, { type: 'steps' }> }) {
  const { mediaUrl } = useLessonPlace();
  return (
    <ol className={styles.steps}>
      {block.items.map(({ text, picture }, index) => (
        <li key={index}>
          <p>{drawInlines(text)}</p>
          {picture && <img src={mediaUrl(picture.src)} alt={picture.description} loading="lazy" />}
        </li>
      ))}
    </ol>
  );
}
