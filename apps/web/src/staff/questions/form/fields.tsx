import { readTypedNumber } from '@hvs/contracts';
import { type ReactNode, useState } from 'react';
import { TextAreaField, TextField } from '../../../ui/field.js';
import { useFieldAt } from './form-tools.js';

interface FieldAt {
  /** Path inside the question, as problems name it. */
  path: string;
  label: string;
  hint?: ReactNode;
}

export function TextAt({ path, value, set, ...rest }: FieldAt & { value: string; set: (value: string) => void }) {
  const { name, error } = useFieldAt(path);
  return <TextField {...rest} name={name} error={error} value={value} onChange={(event) => set(event.target.value)} />;
}

export function WordsAt({
  path,
  value,
  set,
  rows = 3,
  ...rest
}: FieldAt & { value: string; set: (value: string) => void; rows?: number }) {
  const { name, error } = useFieldAt(path);
  return (
    <TextAreaField
      {...rest}
      name={name}
      error={error}
      rows={rows}
      value={value}
      onChange={(event) => set(event.target.value)}
    />
  );
}

/** A number as people type it; while it is none, what was typed stays. An empty field is not a number. */
export function NumberAt({ path, value, set, ...rest }: FieldAt & { value: number; set: (value: number) => void }) {
  const { name, error } = useFieldAt(path);
  const [typed, setTyped] = useState(shownNumber(value));
  const shown = Object.is(readTypedNumber(typed) ?? Number.NaN, value) ? typed : shownNumber(value);
  return (
    <TextField
      {...rest}
      name={name}
      error={error}
      inputMode="decimal"
      value={shown}
      onChange={({ target }) => {
        setTyped(target.value);
        set(readTypedNumber(target.value) ?? Number.NaN);
      }}
    />
  );
}

const shownNumber = (value: number): string =>
  Number.isFinite(value) ? value.toLocaleString('vi-VN', { maximumFractionDigits: 10 }) : '';

/** Several answers, one a line. */
export function LinesAt({
  path,
  value,
  set,
  ...rest
}: FieldAt & { value: readonly string[]; set: (value: string[]) => void }) {
  const { name, error } = useFieldAt(path);
  const [typed, setTyped] = useState(value.join('\n'));
  const shown = linesOf(typed).join('\n') === value.join('\n') ? typed : value.join('\n');
  return (
    <TextAreaField
      {...rest}
      name={name}
      error={error}
      rows={3}
      value={shown}
      onChange={({ target }) => {
        setTyped(target.value);
        set(linesOf(target.value));
      }}
    />
  );
}

const linesOf = (typed: string): string[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

interface CheckAtProps {
  path: string;
  label: string;
  checked: boolean;
  set: (checked: boolean) => void;
  /** One of a group of which only one holds. */
  radioOf?: string;
}

export function CheckAt({ path, label, checked, set, radioOf }: CheckAtProps) {
  const { name } = useFieldAt(path);
  return (
    <label style={{ display: 'flex', gap: 'var(--space-2)', alignItems: 'center', minHeight: 'var(--target)' }}>
      <input
        type={radioOf ? 'radio' : 'checkbox'}
        name={radioOf ?? name}
        style={{ width: '1.5rem', height: '1.5rem', margin: 0, accentColor: 'var(--action)' }}
        checked={checked}
        onChange={(event) => set(event.target.checked)}
      />
      {label}
    </label>
  );
}
