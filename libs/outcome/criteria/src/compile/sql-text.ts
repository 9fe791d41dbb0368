/** A text as SQL literal. Documents hold checked slugs and codes; quoted all the same. */
export function textLiteral(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** One value, or one of several. */
export function isOneOf(column: string, values: readonly string[]): string {
  const literals = values.map(textLiteral);
  return literals.length === 1 ? `${column} = ${literals[0]}` : `${column} in (${literals.join(', ')})`;
}

/** Outcomes as numbers, so that Kleene's `and` and `or` are the least and the greatest. */
export const MET = 2;
export const CANNOT_TELL = 1;
export const NOT_MET = 0;
