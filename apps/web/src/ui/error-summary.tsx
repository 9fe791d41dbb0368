import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import type { FieldProblem } from '../api/problem.js';
import { controlId } from './field.js';
import { TroubleText } from './notice.js';
import styles from './error-summary.module.css';

interface ErrorSummaryProps {
  /** What the page itself found. */
  fields: readonly FieldProblem[];
  /** What the server, or the network, said. */
  error?: Error | null;
}

/** The list of what is wrong, at the top of a form. It takes the focus, each line leads to its
 * field, and the title of the tab begins with «Lỗi:». */
export function ErrorSummary({ fields, error }: ErrorSummaryProps) {
  const { t } = useLingui();
  const box = useRef<HTMLDivElement>(null);
  const shown = fields.length > 0 || Boolean(error);
  useEffect(() => {
    if (fields.length > 0 || error) box.current?.focus();
  }, [fields, error]);
  const prefix = t`Lỗi:`;
  useEffect(() => {
    if (!shown) return undefined;
    const before = document.title;
    document.title = `${prefix} ${before}`;
    return () => {
      document.title = before;
    };
  }, [shown, prefix]);
  if (!shown) return null;
  return (
    <div ref={box} tabIndex={-1} role="alert" aria-labelledby="co-loi" className={styles.summary}>
      <h2 id="co-loi">
        <Trans>Có lỗi cần sửa</Trans>
      </h2>
      {error && (
        <p>
          <TroubleText error={error} />
        </p>
      )}
      {fields.length > 0 && (
        <ul role="list">
          {fields.map(({ field, message }) => (
            <li key={field}>
              <a href={`#${controlId(field)}`} onClick={(event) => goTo(event, field)}>
                {message}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function goTo(event: { preventDefault(): void }, field: string): void {
  const control = document.getElementById(controlId(field));
  if (!control) return;
  event.preventDefault();
  control.focus();
}
