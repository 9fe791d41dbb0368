import { Trans } from '@lingui/react/macro';
import type { AttemptQuestion } from '../../api/types.js';
import { Mark } from '../../ui/mark.js';
import styles from './quiz.module.css';

/** One question afterwards: right or not, what was chosen, what is right, and why. */
export function ResultQuestion({ question, position }: { question: AttemptQuestion; position: number }) {
  const textsOf = (keys: readonly string[]): string =>
    question.options
      .filter(({ key }) => keys.includes(key))
      .map(({ text }) => text)
      .join('; ');
  const chosen = textsOf(question.chosen);
  return (
    <>
      <h3 lang="vi">
        {position}. {question.text}
      </h3>
      <div>
        {question.right ? (
          <Mark tone="good">
            <Trans>Đúng</Trans>
          </Mark>
        ) : (
          <Mark tone="bad">
            <Trans>Chưa đúng</Trans>
          </Mark>
        )}
      </div>
      <p>
        <span className={styles.what}>
          <Trans>Đã chọn:</Trans>
        </span>{' '}
        {chosen === '' ? <Trans>bỏ trống</Trans> : <span lang="vi">{chosen}</span>}
      </p>
      {!question.right && (
        <p>
          <span className={styles.what}>
            <Trans>Ý đúng:</Trans>
          </span>{' '}
          <strong lang="vi">{textsOf(question.correctKeys ?? [])}</strong>
        </p>
      )}
      {question.explanation && <p lang="vi">{question.explanation}</p>}
    </>
  );
}
