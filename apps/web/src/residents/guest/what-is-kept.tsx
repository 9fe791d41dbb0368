import { Trans } from '@lingui/react/macro';
import type { GuestDeed } from './guest-deeds.js';
import styles from './guest-work-offer.module.css';

/** The lessons and practices by name, so that a person knows whether they are theirs. Each is named once. */
export function WhatIsKept({ deeds }: { deeds: readonly GuestDeed[] }) {
  const titles = [...new Set(deeds.map(({ title }) => title))];
  return (
    <details>
      <summary>
        <Trans>Xem đó là những bài nào</Trans>
      </summary>
      <ul className={styles.kept} lang="vi">
        {titles.map((title) => (
          <li key={title}>{title}</li>
        ))}
      </ul>
    </details>
  );
}
