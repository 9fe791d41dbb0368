import type { HamletRates, RateCell, Rates } from '../../api/types.js';

export interface RateRow extends Omit<RateCell, 'targetGroup'> {
  hamletId: string;
  name: string;
}

export type RateColumn = 'name' | 'population' | 'enrolled' | 'universalized' | 'confirmed' | 'rate';

/** `up` is from small to large, or from A to Z. */
export interface RateOrder {
  column: RateColumn;
  direction: 'up' | 'down';
}

const NOBODY = { population: 0, enrolled: 0, universalized: 0, confirmed: 0 };

/** The rows of one target group; a hamlet without anybody in the group counts as zero. */
export function rowsOf(rates: Rates, targetGroup: string): RateRow[] {
  return rates.hamlets.map(({ hamletId, name, cells }: HamletRates) => ({
    hamletId,
    name,
    ...cellOf(cells, targetGroup),
  }));
}

export const totalOf = (rates: Rates, targetGroup: string): RateRow => ({
  hamletId: 'total',
  name: '',
  ...cellOf(rates.total, targetGroup),
});

function cellOf(cells: readonly RateCell[], targetGroup: string): Omit<RateCell, 'targetGroup'> {
  return cells.find((cell) => cell.targetGroup === targetGroup) ?? NOBODY;
}

/** Universalized over the population of the group; null where nobody is counted. */
export const rateOf = ({ universalized, population }: RateRow): number | null =>
  population === 0 ? null : universalized / population;

/** Sorted copy. Rows without a rate always come last. */
export function sorted(rows: readonly RateRow[], { column, direction }: RateOrder): RateRow[] {
  const sign = direction === 'up' ? 1 : -1;
  return [...rows].sort((a, b) => {
    if (column === 'name') return sign * a.name.localeCompare(b.name, 'vi');
    const [left, right] = column === 'rate' ? [rateOf(a), rateOf(b)] : [a[column], b[column]];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return sign * (left - right) || a.name.localeCompare(b.name, 'vi');
  });
}

/** The hamlets with the highest and the lowest rate; undefined unless two hamlets differ. */
export function extremes(rows: readonly RateRow[]): { highest: RateRow; lowest: RateRow } | undefined {
  const counted = sorted(rows, { column: 'rate', direction: 'down' }).filter((row) => rateOf(row) !== null);
  const [highest, lowest] = [counted.at(0), counted.at(-1)];
  return highest && lowest && rateOf(highest) !== rateOf(lowest) ? { highest, lowest } : undefined;
}
