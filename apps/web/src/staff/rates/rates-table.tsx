import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { formatNumber, formatShare } from '../../i18n/format.js';
import { TableScroll } from '../../ui/table.js';
import { type RateColumn, rateOf, type RateOrder, type RateRow, sorted } from './rate-rows.js';
import styles from './rates.module.css';

interface RatesTableProps {
  rows: readonly RateRow[];
  total: RateRow;
  groupName: string;
}

/** One row a hamlet, the total last. Headings are buttons that sort; the bar repeats the number for the eye. */
export function RatesTable({ rows, total, groupName }: RatesTableProps) {
  const { t } = useLingui();
  const [order, setOrder] = useState<RateOrder>({ column: 'rate', direction: 'down' });
  const columns: [RateColumn, string][] = [
    ['name', t`Thôn`],
    ['rate', t`Tỷ lệ đạt phổ cập`],
    ['population', t`Số dân`],
    ['enrolled', t`Đã ghi danh`],
    ['universalized', t`Đạt phổ cập`],
    ['confirmed', t`Đã xác nhận trên VNeID`],
  ];
  return (
    <TableScroll label={t`Bảng tỷ lệ theo thôn`}>
      <table className={styles.rates}>
        <caption className="visually-hidden">
          <Trans>Nhóm: {groupName}</Trans>
        </caption>
        <thead>
          <tr>
            {columns.map(([column, label]) => (
              <SortHeading key={column} column={column} label={label} order={order} sort={setOrder} />
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted(rows, order).map((row) => (
            <RatesRow key={row.hamletId} row={row} name={row.name} />
          ))}
        </tbody>
        <tfoot>
          <RatesRow row={total} name={t`Cộng`} />
        </tfoot>
      </table>
    </TableScroll>
  );
}

interface SortHeadingProps {
  column: RateColumn;
  label: string;
  order: RateOrder;
  sort: (order: RateOrder) => void;
}

function SortHeading({ column, label, order, sort }: SortHeadingProps) {
  const isCurrent = order.column === column;
  const isUp = order.direction === 'up';
  const first = column === 'name' ? 'up' : 'down';
  const next = isCurrent ? (isUp ? 'down' : 'up') : first;
  return (
    <th scope="col" aria-sort={isCurrent ? (isUp ? 'ascending' : 'descending') : undefined}>
      <button type="button" onClick={() => sort({ column, direction: next })}>
        {label} <span aria-hidden="true">{isCurrent ? (isUp ? '▲' : '▼') : '↕'}</span>
      </button>
    </th>
  );
}

/** The bar is full at 100 %, which is what the plan asks for. */
function RatesRow({ row, name }: { row: RateRow; name: string }) {
  const width = `${100 * (rateOf(row) ?? 0)}%`;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className={styles.rate}>
        <span className={styles.track} aria-hidden="true">
          <span className={styles.bar} style={{ width }} />
        </span>
        {formatShare(row.universalized, row.population)}
      </td>
      <td className={styles.number}>{formatNumber(row.population)}</td>
      <td className={styles.number}>{formatNumber(row.enrolled)}</td>
      <td className={styles.number}>{formatNumber(row.universalized)}</td>
      <td className={styles.number}>{formatNumber(row.confirmed)}</td>
    </tr>
  );
}
