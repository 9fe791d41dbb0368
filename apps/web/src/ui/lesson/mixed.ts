/** The members in another order, the same each time: an order that told the answer would be no question. */
export function mixed(keys: string[]): string[] {
  const order = [...keys].sort((left, right) => weightOf(left) - weightOf(right) || (left < right ? -1 : 1));
  const isUnmixed = order.every((key, index) => key === keys[index]);
  return isUnmixed ? order.reverse() : order;
}

function weightOf(key: string): number {
  let weight = 7;
  for (const letter of key) weight = (weight * 31 + letter.charCodeAt(0) * 17) % 1_009;
  return weight;
}
