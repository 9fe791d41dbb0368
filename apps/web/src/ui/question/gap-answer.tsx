import { Trans, useLingui } from '@lingui/react/macro';
import { Fragment } from 'react';
import { type AnswerProps, partsOfGapText, splitAnswer } from './question-parts.js';
import { useTyped } from './use-typed.js';
import styles from './question.module.css';

/** The gaps stand where they belong in the sentence: a field to type in, or a list to pick from. */
export function GapAnswer({ face, answer, onAnswer, disabled }: AnswerProps) {
  const said = new Map(answer.map(splitAnswer));
  const gaps = face.gaps ?? [];
  const fill = (key: string, text: string): void => {
    const next = new Map(said).set(key, text.normalize('NFC'));
    onAnswer(
      gaps.flatMap((gap) => ((next.get(gap.key) ?? '').trim() === '' ? [] : [`${gap.key}=${next.get(gap.key)}`])),
    );
  };
  return (
    <fieldset className={styles.question} disabled={disabled}>
      <legend>
        <Trans>Điền vào chỗ trống</Trans>
      </legend>
      <p className={styles.gapText} lang="vi">
        {partsOfGapText(face.text).map((part, index) => {
          if ('text' in part) return <Fragment key={index}>{part.text}</Fragment>;
          const place = gaps.findIndex(({ key }) => key === part.gap);
          const gap = gaps[place];
          return (
            <Gap
              key={part.gap}
              place={place + 1}
              choices={gap?.choices}
              filled={said.get(part.gap) ?? ''}
              fill={(text) => fill(part.gap, text)}
            />
          );
        })}
      </p>
    </fieldset>
  );
}

interface GapProps {
  place: number;
  choices?: readonly string[];
  filled: string;
  fill: (text: string) => void;
}

function Gap({ place, choices, filled, fill }: GapProps) {
  const { t } = useLingui();
  const typed = useTyped(filled, fill);
  const label = t`Chỗ trống ${place}`;
  if (choices) {
    return (
      <select className={styles.gap} aria-label={label} value={filled} onChange={(event) => fill(event.target.value)}>
        <option value="">({place}) …</option>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </select>
    );
  }
  return (
    <input
      className={styles.gap}
      type="text"
      autoComplete="off"
      maxLength={300}
      aria-label={label}
      placeholder={`(${place})`}
      value={typed.text}
      onChange={typed.onChange}
      onBlur={typed.onBlur}
    />
  );
}
