/** The list with the member at `from` standing at `to`; unchanged when either is outside it. */
export function moved<Member>(list: readonly Member[], from: number, to: number): readonly Member[] {
  const member = list[from];
  if (member === undefined || to < 0 || to >= list.length || from === to) return list;
  const rest = list.filter((_, index) => index !== from);
  return [...rest.slice(0, to), member, ...rest.slice(to)];
}
