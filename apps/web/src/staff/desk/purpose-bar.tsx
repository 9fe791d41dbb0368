import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { PurposeForm } from './purpose-form.js';
import { usePurposeName } from './purposes.js';
import styles from './desk.module.css';

/** The purpose that goes with every look, always in sight, and the way to another one. */
export function PurposeBar({ purpose }: { purpose: string }) {
  const { t } = useLingui();
  const nameOf = usePurposeName();
  const [changing, setChanging] = useState(false);
  const [told, setTold] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (changing) form.current?.querySelector('input')?.focus();
  }, [changing]);
  const close = (): void => {
    setChanging(false);
    button.current?.focus();
  };
  const name = nameOf(purpose);
  return (
    <section aria-label={t`Mục đích xem hồ sơ`} className={`${styles.purposeBar} no-print`}>
      <p>
        <span>
          <Trans>Mục đích:</Trans>
        </span>{' '}
        <strong>{name}</strong>
      </p>
      <button ref={button} type="button" aria-expanded={changing} onClick={() => setChanging(!changing)}>
        <Trans>Đổi mục đích</Trans>
      </button>
      <p role="status" className="visually-hidden">
        {told && <Trans>Đã đổi mục đích: {name}</Trans>}
      </p>
      {changing && (
        <div ref={form} className={styles.purposeForm}>
          <PurposeForm
            cancel={close}
            onStated={() => {
              setTold(true);
              close();
            }}
          />
        </div>
      )}
    </section>
  );
}
