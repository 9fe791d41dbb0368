import { Trans } from '@lingui/react/macro';
import type { ListCounts } from '../../api/list-types.js';
import { formatNumber } from '../../i18n/format.js';
import { Facts } from '../../ui/card.js';
import { LINE_STATUSES, useLineStatusName } from './line-status.js';

/** How many lines came to what; what does not occur is left out. */
export function ListSummary({ counts }: { counts: ListCounts }) {
  const nameOf = useLineStatusName();
  const found = LINE_STATUSES.filter((status) => counts[status] > 0);
  return (
    <Facts
      rows={[
        [<Trans>Số dòng đã đọc</Trans>, formatNumber(counts.lines)],
        ...found.map((status) => [nameOf(status), formatNumber(counts[status])] as const),
      ]}
    />
  );
}
