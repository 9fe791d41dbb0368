/** What is wrong or doubtful about a cell: the column's heading and a reason in Vietnamese. Never the value itself. */
export interface Remark {
  column: string;
  message: string;
}

/** A cell that was understood, perhaps with a doubt to tell; or why it was not. */
export type Reading<T> = { ok: true; value: T; doubt?: string } | { ok: false; reason: string };

export const read = <T>(value: T, doubt?: string): Reading<T> =>
  doubt ? { ok: true, value, doubt } : { ok: true, value };
export const refuse = (reason: string): { ok: false; reason: string } => ({ ok: false, reason });
