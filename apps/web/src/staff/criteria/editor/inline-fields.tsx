import type { ReactNode } from 'react';
import { controlId } from '../../../ui/field.js';
import styles from './editor.module.css';
import type { Path } from './document-edits.js';
import { useFieldAt } from './editing.js';

/** Words and fields that are read as one sentence. */
export function Sentence({ children }: { children: ReactNode }) {
  return <div className={styles.sentence}>{children}</div>;
}

interface InlineProps {
  path: Path;
  /** What the field holds, for those who do not see the words around it. */
  label: string;
}

function useInline({ path, label }: InlineProps) {
  const field = useFieldAt(path);
  const control = {
    id: controlId(field.name),
    'aria-label': label,
    'aria-invalid': field.isWrong || undefined,
  };
  return { ...field, control };
}

interface NumberProps extends InlineProps {
  min: number;
  max: number;
  /** Left out of the document when empty. */
  optional?: boolean;
}

export function InlineNumber({ min, max, optional = false, ...props }: NumberProps) {
  const { value, set, control } = useInline(props);
  return (
    <input
      {...control}
      type="number"
      inputMode="numeric"
      className={styles.number}
      min={min}
      max={max}
      value={typeof value === 'number' ? value : ''}
      onChange={({ target }) => {
        const typed = target.valueAsNumber;
        set(Number.isNaN(typed) ? (optional ? undefined : null) : typed);
      }}
    />
  );
}

interface SelectProps extends InlineProps {
  options: readonly (readonly [value: string, label: string])[];
  /** The words of an empty choice; without them there is none. */
  none?: string;
  onChoose?: (value: string) => void;
}

export function InlineSelect({ options, none, onChoose, ...props }: SelectProps) {
  const { value, set, control } = useInline(props);
  const chosen = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const isOffered = chosen === '' || options.some(([one]) => one === chosen);
  return (
    <select
      {...control}
      className={styles.select}
      value={chosen}
      onChange={({ target }) => {
        if (onChoose) onChoose(target.value);
        else set(target.value === '' ? undefined : target.value);
      }}
    >
      {(none !== undefined || chosen === '') && <option value="">{none ?? '–'}</option>}
      {!isOffered && <option value={chosen}>{chosen}</option>}
      {options.map(([one, label]) => (
        <option key={one} value={one}>
          {label}
        </option>
      ))}
    </select>
  );
}

export function InlineText({ optional = false, ...props }: InlineProps & { optional?: boolean }) {
  const { value, set, control } = useInline(props);
  return (
    <input
      {...control}
      type="text"
      autoComplete="off"
      className={styles.text}
      value={typeof value === 'string' ? value : ''}
      onChange={({ target }) => set(target.value === '' && optional ? undefined : target.value)}
    />
  );
}

/** True, or not in the document at all. */
export function InlineCheck({ path, children }: { path: Path; children: ReactNode }) {
  const { value, set, name } = useFieldAt(path);
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        id={controlId(name)}
        checked={value === true}
        onChange={({ target }) => set(target.checked ? true : undefined)}
      />
      <span>{children}</span>
    </label>
  );
}
