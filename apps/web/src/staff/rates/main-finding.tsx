import { Trans } from '@lingui/react/macro';
import { formatNumber, formatShare } from '../../i18n/format.js';
import { extremes, type RateRow } from './rate-rows.js';
import styles from './rates.module.css';

/** What the table says, in one or two sentences. */
export function MainFinding({ rows, total }: { rows: readonly RateRow[]; total: RateRow }) {
  if (total.population === 0) {
    return (
      <p role="status" className={styles.finding}>
        <Trans>Sổ dân cư chưa có ai thuộc nhóm này.</Trans>
      </p>
    );
  }
  const universalized = formatNumber(total.universalized);
  const population = formatNumber(total.population);
  const share = formatShare(total.universalized, total.population);
  const ends = extremes(rows);
  return (
    <p role="status" className={styles.finding}>
      <Trans>
        {universalized} trên {population} người đạt phổ cập ({share}).
      </Trans>{' '}
      {ends && <Extremes {...ends} />}
    </p>
  );
}

function Extremes({ highest, lowest }: { highest: RateRow; lowest: RateRow }) {
  const highestName = highest.name;
  const highestShare = formatShare(highest.universalized, highest.population);
  const lowestName = lowest.name;
  const lowestShare = formatShare(lowest.universalized, lowest.population);
  return (
    <Trans>
      Cao nhất: thôn {highestName} ({highestShare}); thấp nhất: thôn {lowestName} ({lowestShare}).
    </Trans>
  );
}
