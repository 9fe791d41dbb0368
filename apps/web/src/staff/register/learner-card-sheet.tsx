import { Trans } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import type { LearnerCard } from '../../api/types.js';
import { Button, Buttons } from '../../ui/button.js';
import { Seal } from '../../ui/seal.js';
import styles from './learner-card.module.css';

/** The new card with code and PIN, shown this once, made to be printed and cut out. */
export function LearnerCardSheet({ card }: { card: LearnerCard }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <>
      <div ref={box} tabIndex={-1} role="group" aria-label={card.fullName} className={styles.card} data-print-alone>
        <p className={styles.head}>
          <Seal size="1.8rem" /> <strong>Học Vụ Số</strong> · <Trans>Thẻ học viên</Trans>
        </p>
        <p className={styles.name}>{card.fullName}</p>
        <dl>
          <dt>
            <Trans>Mã thẻ</Trans>
          </dt>
          <dd>{card.cardCode}</dd>
          <dt>
            <Trans>Mã PIN</Trans>
          </dt>
          <dd>{card.pin}</dd>
        </dl>
        <p className={styles.small}>{location.host}/dang-nhap</p>
      </div>
      <p className="no-print">
        <Trans>Hãy in hoặc chép lại ngay. Rời trang này thì không xem lại được mã PIN.</Trans>
      </p>
      <Buttons>
        <Button onClick={() => window.print()}>
          <Trans>In thẻ</Trans>
        </Button>
      </Buttons>
    </>
  );
}
