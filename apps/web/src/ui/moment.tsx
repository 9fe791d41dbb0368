import { formatDate, formatDateTime } from '../i18n/format.js';

/** A day or an instant in a table or a line of facts; it never breaks over two lines. */
export function Day({ value }: { value: string }) {
  return (
    <time dateTime={value} style={{ whiteSpace: 'var(--whole)' }}>
      {formatDate(value)}
    </time>
  );
}

export function Moment({ value }: { value: string }) {
  return (
    <time dateTime={value} style={{ whiteSpace: 'var(--whole)' }}>
      {formatDateTime(value)}
    </time>
  );
}
