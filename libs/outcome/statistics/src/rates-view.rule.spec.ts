import { describe, expect, it } from '@jest/globals';
import { ratesViewOf, type StoredCell } from './rates-view.rule.js';

const HAMLETS = [
  { id: 'h1', name: 'Hồ Liễn' },
  { id: 'h2', name: 'Quán Gỏi' },
  { id: 'h3', name: 'Vĩnh Lại' },
];

function cell(
  hamletId: string,
  targetGroup: StoredCell['targetGroup'],
  population: number,
  at = '2026-11-20',
): StoredCell {
  const countedAt = new Date(`${at}T00:00:00Z`);
  return { hamletId, targetGroup, population, enrolled: 3, universalized: 2, confirmed: 1, countedAt };
}

describe('the rates of a commune', () => {
  const stored = [
    cell('h2', 'resident', 20, '2026-11-21'),
    cell('h1', 'resident', 10),
    cell('h1', 'everyone', 12),
    cell('h2', 'everyone', 25),
  ];
  const view = ratesViewOf(HAMLETS, ['everyone', 'resident'], stored);

  it('keeps the order of the hamlets and of the groups', () => {
    expect(view.hamlets.map(({ name, cells }) => [name, cells.map(({ population }) => population)])).toEqual([
      ['Hồ Liễn', [12, 10]],
      ['Quán Gỏi', [25, 20]],
      ['Vĩnh Lại', []],
    ]);
  });

  it('adds up each group over the hamlets', () => {
    expect(view.total).toEqual([
      { targetGroup: 'everyone', population: 37, enrolled: 6, universalized: 4, confirmed: 2 },
      { targetGroup: 'resident', population: 30, enrolled: 6, universalized: 4, confirmed: 2 },
    ]);
  });

  it('says when the newest cell was counted, or that nothing was counted yet', () => {
    expect(view.countedAt).toEqual(new Date('2026-11-21T00:00:00Z'));
    expect(ratesViewOf(HAMLETS, ['everyone'], []).countedAt).toBeNull();
  });
});
