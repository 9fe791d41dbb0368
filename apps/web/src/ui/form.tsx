import { type FormEvent, type ReactNode, useState } from 'react';
import { type FieldProblem, Problem } from '../api/problem.js';
import styles from './form.module.css';

/** The text of each named field, trimmed and in NFC, as the server wants it. */
export type FormValues = Record<string, string>;

type Check = (values: FormValues) => FieldProblem[];

interface FormState {
  fields: readonly FieldProblem[];
  errorOf: (name: string) => string | undefined;
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
}

/**
 * Checks a native form when it is sent, never while a person is typing. `failure` is what the server said about the
 * last sending; the fields it names are marked like our own. Nothing is sent while `pending`.
 */
export function useForm(
  check: Check,
  send: (values: FormValues) => void,
  { failure, pending }: { failure: Error | null; pending: boolean },
): FormState {
  const [found, setFound] = useState<readonly FieldProblem[]>([]);
  const fromServer = failure instanceof Problem ? failure.fields : NONE;
  const fields = found.length > 0 ? found : fromServer;
  return {
    fields,
    errorOf: (name) => fields.find(({ field }) => field === name)?.message,
    onSubmit: (event) => {
      event.preventDefault();
      if (pending) return;
      const values = readValues(event.currentTarget);
      const problems = check(values);
      setFound(problems);
      if (problems.length === 0) send(values);
    },
  };
}

const NONE: readonly FieldProblem[] = [];

function readValues(form: HTMLFormElement): FormValues {
  const values: FormValues = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') values[name] = value.trim().normalize('NFC');
  }
  return values;
}

export function Form({ onSubmit, children }: { onSubmit: FormState['onSubmit']; children: ReactNode }) {
  return (
    <form className={styles.form} noValidate onSubmit={onSubmit}>
      {children}
    </form>
  );
}
