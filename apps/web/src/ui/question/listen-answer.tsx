import { Trans, useLingui } from '@lingui/react/macro';
import { ChoiceAnswer } from './choice-answer.js';
import type { AnswerProps } from './question-parts.js';
import styles from './question.module.css';

/** Hear, then choose. Whoever does not hear reads the words instead. */
export function ListenAnswer(props: AnswerProps) {
  const { t } = useLingui();
  const { audio } = props.face;
  return (
    <>
      {audio && (
        <div className={styles.listen}>
          <audio controls preload="none" src={props.mediaUrl(audio.src)} aria-label={t`Đoạn tiếng của câu hỏi`}>
            <track kind="captions" />
          </audio>
          <details className={styles.transcript}>
            <summary>
              <Trans>Đọc lời của đoạn tiếng</Trans>
            </summary>
            <p lang="vi">{audio.transcript}</p>
          </details>
        </div>
      )}
      <ChoiceAnswer {...props} />
    </>
  );
}
