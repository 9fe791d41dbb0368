/** The first of a, b, c … that is not taken; then k27 and so on. */
export function freshKey(taken: readonly { key: string }[]): string {
  const used = new Set(taken.map(({ key }) => key));
  for (let place = 0; ; place += 1) {
    const key = place < 26 ? String.fromCodePoint(97 + place) : `k${place + 1}`;
    if (!used.has(key)) return key;
  }
}

export const replaced = <Item>(list: readonly Item[], index: number, item: Item): Item[] =>
  list.map((each, place) => (place === index ? item : each));

export const without = <Item>(list: readonly Item[], index: number): Item[] =>
  list.filter((_, place) => place !== index);
