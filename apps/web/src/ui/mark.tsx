import { Trans } from '@lingui/react/macro';
import type { DecisionOutcome } from '@hvs/contracts';
import type { ReactNode } from 'react';
import styles from './mark.module.css';
import { Sign, type SignName } from './sign.js';

type Tone = 'good' | 'open' | 'unclear' | 'bad';

const SIGNS: Record<Tone, SignName> = { good: 'check', open: 'circle', unclear: 'question', bad: 'cross' };

/** A short state with a sign and words, e.g. «✓ Đạt». */
export function Mark({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span className={`${styles.mark} ${styles[tone]}`}>
      <Sign name={SIGNS[tone]} /> {children}
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
