import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button } from '../../../ui/button.js';
import styles from './blocks.module.css';

interface ItemFrameProps {
  label: string;
  index: number;
  count: number;
  move: (by: -1 | 1) => void;
  remove: () => void;
  children: ReactNode;
}

/** One member of a list inside a block, with the ways to move and to take it out. */
export function ItemFrame({ label, index, count, move, remove, children }: ItemFrameProps) {
  const { t } = useLingui();
  return (
    <fieldset className={styles.item}>
      <legend>{label}</legend>
      {children}
      <div className={styles.itemTools}>
        <Button look="quiet" pending={index === 0} aria-label={t`Đưa lên: ${label}`} onClick={() => move(-1)}>
          <Trans>Đưa lên</Trans>
        </Button>
        <Button look="quiet" pending={index === count - 1} aria-label={t`Đưa xuống: ${label}`} onClick={() => move(1)}>
          <Trans>Đưa xuống</Trans>
        </Button>
        <Button look="quiet" aria-label={t`Bỏ: ${label}`} onClick={remove}>
          <Trans>Bỏ</Trans>
        </Button>
      </div>
    </fieldset>
  );
}
