import { Trans } from '@lingui/react/macro';
import type { DecisionOutcome } from '@hvs/contracts';
import type { ReactNode } from 'react';
import styles from './mark.module.css';

type Tone = 'good' | 'open' | 'unclear' | 'bad';

const SIGNS: Record<Tone, string> = { good: '✓', open: '○', unclear: '?', bad: '✕' };

/** A short state with a sign and words, e.g. «✓ Đạt». */
export function Mark({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span className={`${styles.mark} ${styles[tone]}`}>
      <span aria-hidden="true">{SIGNS[tone]}</span> {children}
    </span>
  );
}

export function OutcomeMark({ outcome }: { outcome: DecisionOutcome }) {
  if (outcome === 'met') {
    return (
      <Mark tone="good">
        <Trans>Đạt</Trans>
      </Mark>
    );
  }
  return outcome === 'not-met' ? (
    <Mark tone="open">
      <Trans>Chưa đạt</Trans>
    </Mark>
  ) : (
    <Mark tone="unclear">
      <Trans>Chưa rõ</Trans>
    </Mark>
  );
}
