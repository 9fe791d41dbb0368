// oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- see StackingTable
import type { ReactNode } from 'react';
import styles from './stacking-table.module.css';

export interface Column<Row> {
  head: string;
  render: (row: Row) => ReactNode;
  /** Numbers stand right, digit under digit. */
  numeric?: boolean;
}

interface StackingTableProps<Row> {
  /** What the table is about, for those who do not see it. */
  label: string;
  columns: readonly [Column<Row>, ...Column<Row>[]];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  /** A last row that sums up. */
  total?: Row;
}

/**
 * A table where there is room; on a phone each row is a card with the heading beside each value. The first column
 * names the row. The roles are written out, because a table that is drawn as blocks is otherwise no table any more.
 */
export function StackingTable<Row>({ label, columns, rows, keyOf, total }: StackingTableProps<Row>) {
  return (
    <table role="table" aria-label={label} className={styles.table}>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ head, numeric }) => (
            <th key={head} role="columnheader" scope="col" className={numeric ? styles.numeric : undefined}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <BodyRow key={keyOf(row)} row={row} columns={columns} />
        ))}
      </tbody>
      {total !== undefined && (
        <tfoot role="rowgroup">
          <BodyRow row={total} columns={columns} />
        </tfoot>
      )}
    </table>
  );
}

function BodyRow<Row>({ row, columns }: { row: Row; columns: readonly [Column<Row>, ...Column<Row>[]] }) {
  const [first, ...others] = columns;
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {first.render(row)}
      </th>
      {others.map(({ head, render, numeric }) => (
        <td key={head} role="cell" className={numeric ? styles.numeric : undefined}>
          <span aria-hidden="true" className={styles.head}>
            {head}
          </span>
          <span>{render(row)}</span>
        </td>
      ))}
    </tr>
  );
}
