import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import type { LearnerCard } from '../../api/types.js';
import { Button, Buttons } from '../../ui/button.js';
import { Seal } from '../../ui/seal.js';
import { CardQr } from './card-qr.js';
import styles from './learner-card.module.css';

/** Eight fit a page of A4. */
const CARDS_ON_A_PAGE = 8;

/** New cards with their codes and PINs, shown this once, made to be printed and cut out, eight to a page of A4. */
export function LearnerCardSheet({ cards }: { cards: readonly LearnerCard[] }) {
  const { t } = useLingui();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const pages = Array.from({ length: Math.ceil(cards.length / CARDS_ON_A_PAGE) }, (_, page) =>
    cards.slice(page * CARDS_ON_A_PAGE, (page + 1) * CARDS_ON_A_PAGE),
  );
  return (
    <>
      <div ref={box} tabIndex={-1} role="group" aria-label={t`Thẻ học viên mới`} data-print-alone>
        {pages.map((page, index) => (
          <div key={index} className={styles.page}>
            {page.map((card) => (
              <Card key={card.cardCode} card={card} />
            ))}
          </div>
        ))}
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

/** The PIN stands on a strip of its own: cut off, the card alone opens nothing to whoever finds it. */
function Card({ card: { cardCode, fullName, pin } }: { card: LearnerCard }) {
  const address = `${location.origin}/dang-nhap#the=${cardCode.replaceAll('-', '')}`;
  return (
    <div className={styles.card}>
      <CardQr address={address} className={styles.qr} />
      <div className={styles.words}>
        <p className={styles.head}>
          <Seal size="1.4rem" /> <strong>Học Vụ Số</strong>
        </p>
        <p className={styles.name} lang="vi">
          {fullName}
        </p>
        <dl>
          <dt>
            <Trans>Mã thẻ</Trans>
          </dt>
          <dd>{cardCode}</dd>
        </dl>
        <p className={styles.small}>
          <Trans>Quét mã, hoặc vào</Trans> {location.host}/dang-nhap
        </p>
      </div>
      <dl className={styles.strip}>
        <dt>
          <Trans>Mã PIN (cắt rời, giữ riêng)</Trans>
        </dt>
        <dd>{pin}</dd>
      </dl>
    </div>
  );
}
