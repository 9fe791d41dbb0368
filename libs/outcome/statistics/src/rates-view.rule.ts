import type { HamletRates, RateCell, RateGroup, RatesView } from './rate.view.js';

/** One stored cell with the moment of its count. */
export interface StoredCell extends RateCell {
  hamletId: string;
  countedAt: Date;
}

/** Puts stored cells in the order of hamlets and groups and adds them up. */
export function ratesViewOf(
  hamlets: readonly { id: string; name: string }[],
  groups: readonly RateGroup[],
  stored: readonly StoredCell[],
): RatesView {
  const cellAt = new Map(stored.map((cell) => [`${cell.hamletId} ${cell.targetGroup}`, bare(cell)]));
  const rows = hamlets.map(({ id, name }): HamletRates => {
    return { hamletId: id, name, cells: groups.flatMap((group) => cellAt.get(`${id} ${group}`) ?? []) };
  });
  const moments = stored.map((cell) => cell.countedAt.getTime());
  return {
    countedAt: moments.length > 0 ? new Date(Math.max(...moments)) : null,
    groups: [...groups],
    hamlets: rows,
    total: groups.map((group) => sumOf(group, rows)),
  };
}

function bare({ targetGroup, population, enrolled, universalized, confirmed }: StoredCell): RateCell {
  return { targetGroup, population, enrolled, universalized, confirmed };
}

function sumOf(targetGroup: RateGroup, hamlets: readonly HamletRates[]): RateCell {
  const total: RateCell = { targetGroup, population: 0, enrolled: 0, universalized: 0, confirmed: 0 };
  for (const cell of hamlets.flatMap((hamlet) => hamlet.cells)) {
    if (cell.targetGroup !== targetGroup) continue;
    total.population += cell.population;
    total.enrolled += cell.enrolled;
    total.universalized += cell.universalized;
    total.confirmed += cell.confirmed;
  }
  return total;
}
