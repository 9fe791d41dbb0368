import type { PracticePart } from '@hvs/contracts';
import { useId } from 'react';
import styles from './phone.module.css';

interface ScreenFieldProps {
  part: Extract<PracticePart, { kind: 'field' }>;
  typed: string;
  wrong: boolean;
  onType: (value: string) => void;
  onEnter: () => void;
}

/** A field of the look-alike. Without a name and outside of any form, no browser offers to keep what is typed. */
export function ScreenField({ part, typed, wrong, onType, onEnter }: ScreenFieldProps) {
  const id = useId();
  const errorId = `${id}-loi`;
  if (part.input === 'choice') return <ScreenChoice part={part} typed={typed} wrong={wrong} onType={onType} />;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{part.label}</label>
      <input
        id={id}
        type="text"
        className={part.input === 'secret' ? styles.secret : undefined}
        inputMode={part.input === 'digits' ? 'numeric' : 'text'}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        value={typed}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? errorId : undefined}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && !event.nativeEvent.isComposing && onEnter()}
      />
      {wrong && (
        <p className={styles.wrong} id={errorId}>
          {part.whenWrong}
        </p>
      )}
    </div>
  );
}

function ScreenChoice({ part, typed, wrong, onType }: Omit<ScreenFieldProps, 'onEnter'>) {
  const name = useId();
  return (
    <fieldset className={styles.field} aria-describedby={wrong ? `${name}-loi` : undefined}>
      <legend>{part.label}</legend>
      {(part.choices ?? []).map((choice) => (
        <label key={choice} className={styles.choice}>
          <input type="radio" name={name} checked={typed === choice} onChange={() => onType(choice)} />
          {choice}
        </label>
      ))}
      {wrong && (
        <p className={styles.wrong} id={`${name}-loi`}>
          {part.whenWrong}
        </p>
      )}
    </fieldset>
  );
}
