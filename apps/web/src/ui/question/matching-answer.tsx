import { Trans, useLingui } from '@lingui/react/macro';
import { QuestionGroup } from './question-group.js';
import { type AnswerProps, splitAnswer } from './question-parts.js';
import styles from './question.module.css';

/** A closed list of choices shows so many letters on a narrow phone; longer ones are written out below. */
const FITS = 26;

/** Each left side has a list of the right sides; a native list works on every phone and by keyboard. */
export function MatchingAnswer({ face, answer, onAnswer, disabled, name }: AnswerProps) {
  const { t } = useLingui();
  const said = new Map(answer.map(splitAnswer));
  const choose = (left: string, right: string): void => {
    const next = new Map(said);
    if (right === '') next.delete(left);
    else next.set(left, right);
    onAnswer(face.options.flatMap(({ key }) => (next.has(key) ? [`${key}=${next.get(key)}`] : [])));
  };
  return (
    <QuestionGroup text={face.text} how={<Trans>Chọn ý hợp với từng dòng.</Trans>} disabled={disabled}>
      {face.options.map(({ key, text }) => {
        const chosen = face.rightSides?.find((right) => right.key === said.get(key))?.text ?? '';
        return (
          <div key={key} className={styles.pair}>
            <label htmlFor={`${name}-${key}`} lang="vi">
              {text}
            </label>
            <select
              id={`${name}-${key}`}
              lang="vi"
              value={said.get(key) ?? ''}
              onChange={(event) => choose(key, event.target.value)}
            >
              <option value="">{t`Hãy chọn…`}</option>
              {face.rightSides?.map((right) => (
                <option key={right.key} value={right.key}>
                  {right.text}
                </option>
              ))}
            </select>
            {chosen.length > FITS && (
              <p aria-hidden="true" className={styles.inFull}>
                {chosen}
              </p>
            )}
          </div>
        );
      })}
    </QuestionGroup>
  );
}
