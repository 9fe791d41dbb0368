/** A, B, C … for the options of a paper. */
export const letterAt = (place: number): string => String.fromCodePoint('A'.codePointAt(0)! + place);
