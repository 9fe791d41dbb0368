/** Changes of a list that leave the old one as it was. Places beyond its ends mean its ends. */
export function withInserted<Item>(list: readonly Item[], index: number, item: Item): Item[] {
  return [...list.slice(0, index), item, ...list.slice(index)];
}

export function withoutIndex<Item>(list: readonly Item[], index: number): Item[] {
  return list.filter((_, place) => place !== index);
}

export function withReplaced<Item>(list: readonly Item[], index: number, item: Item): Item[] {
  return list.map((old, place) => (place === index ? item : old));
}

/** The item of `from` stands before what now stands at `gap`; `gap` counts from 0 to the length of the list. */
export function withMovedTo<Item>(list: readonly Item[], from: number, gap: number): Item[] {
  const item = list[from];
  if (item === undefined || gap === from || gap === from + 1) return [...list];
  const without = withoutIndex(list, from);
  const index = Math.max(0, Math.min(without.length, gap > from ? gap - 1 : gap));
  return withInserted(without, index, item);
}

/** One place up (-1) or down (1). */
export const withMovedBy = <Item>(list: readonly Item[], from: number, by: -1 | 1): Item[] =>
  from + by < 0 || from + by >= list.length ? [...list] : withMovedTo(list, from, by === 1 ? from + 2 : from - 1);
