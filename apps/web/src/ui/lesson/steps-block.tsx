import type { Block } from '@hvs/contracts';
import { drawInlines } from './inlines.js';
import styles from './lesson-blocks.module.css';
import { LessonPicture } from './lesson-picture.js';

/** A procedure step by step, each with the picture of the screen it happens on. */
export function StepsBlock({ block }: { block: Extract<Block, { type: 'steps' }> }) {
  return (
    <ol className={styles.steps}>
      {block.items.map(({ text, picture }, index) => (
        <li key={index}>
          <p>{drawInlines(text)}</p>
          {picture && <LessonPicture {...picture} />}
        </li>
      ))}
    </ol>
  );
}
