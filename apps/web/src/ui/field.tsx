import { type ComponentProps, type ReactNode, useId } from 'react';
import styles from './field.module.css';

interface FieldProps {
  label: string;
  hint?: ReactNode;
  /** The same words as in the error summary. */
  error?: string;
  name: string;
}

/** The id of a field's control, so the error summary can lead to it. */
export const controlId = (name: string): string => `o-${name}`;

function useFieldParts({ label, hint, error, name }: FieldProps) {
  const hintId = useId();
  const id = controlId(name);
  const errorId = `${id}-loi`;
  const describedBy = [hint ? hintId : '', error ? errorId : ''].filter(Boolean).join(' ');
  return {
    control: { id, name, 'aria-invalid': error ? true : undefined, 'aria-describedby': describedBy || undefined },
    head: (
      <>
        <label className={styles.label} htmlFor={id}>
          {label}
        </label>
        {hint && (
          <div className={styles.hint} id={hintId}>
            {hint}
          </div>
        )}
        {error && (
          <p className={styles.error} id={errorId}>
            {error}
          </p>
        )}
      </>
    ),
  };
}

/** A labelled input: label above, hint under it, the error between them and the box. */
export function TextField({ label, hint, error, name, ...rest }: FieldProps & ComponentProps<'input'>) {
  const { control, head } = useFieldParts({ label, hint, error, name });
  return (
    <div className={error ? styles.wrong : styles.field}>
      {head}
      <input className={styles.input} {...rest} {...control} />
    </div>
  );
}

export function SelectField({ label, hint, error, name, ...rest }: FieldProps & ComponentProps<'select'>) {
  const { control, head } = useFieldParts({ label, hint, error, name });
  return (
    <div className={error ? styles.wrong : styles.field}>
      {head}
      <select className={styles.input} {...rest} {...control} />
    </div>
  );
}

/** Room for some sentences. */
export function TextAreaField({ label, hint, error, name, ...rest }: FieldProps & ComponentProps<'textarea'>) {
  const { control, head } = useFieldParts({ label, hint, error, name });
  return (
    <div className={error ? styles.wrong : styles.field}>
      {head}
      <textarea className={styles.input} rows={4} {...rest} {...control} />
    </div>
  );
}
