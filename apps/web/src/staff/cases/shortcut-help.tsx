import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import styles from './cases.module.css';

/** The keys of the work-through, and the switch that turns them off. */
export function ShortcutHelp({ on, choose }: { on: boolean; choose: (on: boolean) => void }) {
  const rows: [string[], ReactNode][] = [
    [['J', '→'], <Trans>hồ sơ tiếp theo</Trans>],
    [['K', '←'], <Trans>hồ sơ trước</Trans>],
    [['D'], <Trans>duyệt</Trans>],
    [['G'], <Trans>gửi sang VNeID</Trans>],
    [['T'], <Trans>trả lại kèm lý do</Trans>],
  ];
  return (
    <details className={`${styles.keys} no-print`}>
      <summary>
        <Trans>Phím tắt</Trans>
      </summary>
      <ul role="list">
        {rows.map(([keys, words]) => (
          <li key={keys[0]}>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}{' '}
            {words}
          </li>
        ))}
      </ul>
      <label className={styles.all}>
        <input type="checkbox" checked={on} onChange={({ target }) => choose(target.checked)} />
        <Trans>Dùng phím tắt</Trans>
      </label>
    </details>
  );
}
