import type { ReactNode } from 'react';
import styles from './question.module.css';

interface QuestionGroupProps {
  text: string;
  /** What to do, in a few words. */
  how: ReactNode;
  disabled: boolean;
  children: ReactNode;
}

/** Question, what to do, and the controls that answer it, as one group. */
export function QuestionGroup({ text, how, disabled, children }: QuestionGroupProps) {
  return (
    <fieldset className={styles.question} disabled={disabled}>
      <legend>
        <span lang="vi">{text}</span>
        <span className={styles.how}>{how}</span>
      </legend>
      {children}
    </fieldset>
  );
}
