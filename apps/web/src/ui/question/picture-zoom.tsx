import { Trans } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { Button, Buttons } from '../button.js';
import styles from './question.module.css';

const SCALES = [1, 1.5, 2, 3];

/** A picture that can be made larger inside its own box, which then scrolls by finger and by keyboard. */
export function PictureZoom({ children }: { children: ReactNode }) {
  const [step, setStep] = useState(0);
  const scale = SCALES[step] ?? 1;
  return (
    <div className={styles.zoom}>
      <div className={styles.zoomBox}>
        <div style={{ width: `${scale * 100}%` }}>{children}</div>
      </div>
      <Buttons>
        <Button look="quiet" disabled={step === SCALES.length - 1} onClick={() => setStep(step + 1)}>
          <Trans>Phóng to hình</Trans>
        </Button>
        {step > 0 && (
          <Button look="quiet" onClick={() => setStep(step - 1)}>
            <Trans>Thu nhỏ hình</Trans>
          </Button>
        )}
      </Buttons>
    </div>
  );
}
