import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { AnswerProps } from './question-parts.js';
import { useTyped } from './use-typed.js';
import styles from './question.module.css';

/** As the rules of the kinds have it. */
const LONGEST = { open: 5_000, short: 300 };

/** A number with its unit, some words, or an answer in own words. */
export function TypedAnswer({ face, answer, onAnswer, disabled, name }: AnswerProps) {
  const typed = useTyped(answer[0] ?? '', (text) => onAnswer(text.trim() === '' ? [] : [text.normalize('NFC')]));
  const howId = `${name}-cach-lam`;
  const control = {
    id: `${name}-tra-loi`,
    'aria-describedby': howId,
    disabled,
    lang: 'vi',
    value: typed.text,
    onChange: typed.onChange,
    onBlur: typed.onBlur,
  };
  return (
    <div className={styles.question}>
      <label className={styles.asked} htmlFor={control.id} lang="vi">
        {face.text}
      </label>
      <p id={howId} className={styles.how}>
        <How face={face} />
      </p>
      <WithUnit unit={face.unit}>
        {face.kind === 'open' ? (
          <textarea className={styles.typed} rows={6} maxLength={LONGEST.open} {...control} />
        ) : (
          <input
            className={styles.typed}
            type="text"
            inputMode={face.kind === 'number' ? 'decimal' : 'text'}
            autoComplete="off"
            maxLength={LONGEST.short}
            {...control}
          />
        )}
      </WithUnit>
    </div>
  );
}

function WithUnit({ unit, children }: { unit?: string; children: ReactNode }) {
  if (!unit) return children;
  return (
    <div className={styles.withUnit}>
      {children}
      <span lang="vi">{unit}</span>
    </div>
  );
}

function How({ face: { kind, unit } }: Pick<AnswerProps, 'face'>) {
  if (kind === 'open') return <Trans>Viết bằng lời của mình. Giảng viên sẽ đọc và chấm.</Trans>;
  if (kind === 'short-text') return <Trans>Gõ vài chữ. Không cần đúng dấu hay chữ hoa.</Trans>;
  return unit ? <Trans>Gõ một số, tính bằng {unit}.</Trans> : <Trans>Gõ một số.</Trans>;
}
