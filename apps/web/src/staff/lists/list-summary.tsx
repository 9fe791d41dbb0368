import { formatNumber } from '../../i18n/format.js';
import { Facts } from '../../ui/card.js';
import { LIST_STATUSES, useListStatusName } from './list-status.js';

/** How many lines have which status; what does not occur is left out. */
export function ListSummary({ counts }: { counts: Readonly<Record<string, number>> }) {
  const nameOf = useListStatusName();
  const rows = LIST_STATUSES.filter((status) => (counts[status] ?? 0) > 0);
  return <Facts rows={rows.map((status) => [nameOf(status), formatNumber(counts[status] ?? 0)] as const)} />;
}
