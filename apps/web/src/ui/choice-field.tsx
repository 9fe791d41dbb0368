import type { ReactNode } from 'react';
import styles from './choice-field.module.css';
import { controlId } from './field.js';

interface Choice {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
}

interface ChoiceFieldProps {
  legend: string;
  name: string;
  choices: readonly Choice[];
  error?: string;
  value?: string;
  onChoose?: (value: string) => void;
}

/** One of a few: radio buttons large enough for a thumb. The error summary leads to the first of them. */
export function ChoiceField({ legend, name, choices, error, value, onChoose }: ChoiceFieldProps) {
  const errorId = `${controlId(name)}-loi`;
  return (
    <fieldset className={error ? styles.wrong : styles.field} aria-describedby={error ? errorId : undefined}>
      <legend>{legend}</legend>
      {error && (
        <p className={styles.error} id={errorId}>
          {error}
        </p>
      )}
      {choices.map((choice, index) => (
        <label key={choice.value} className={styles.choice}>
          <input
            type="radio"
            name={name}
            id={index === 0 ? controlId(name) : undefined}
            value={choice.value}
            checked={onChoose ? value === choice.value : undefined}
            onChange={onChoose && (() => onChoose(choice.value))}
          />
          <span>
            {choice.label}
            {choice.hint && <small>{choice.hint}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
