/** What the rule of effect needs to know of a row. */
export interface LinkedEvidence {
  id: string;
  /** Place in the chain of the person. */
  position: number;
  /** The earlier row that this one supersedes or withdraws. */
  correctsId: string | null;
  correction: 'superseded' | 'withdrawn' | null;
}

/**
 * The rows of one person that count: no withdrawals, and nothing that a row supersedes or withdraws. The order of the
 * rows does not matter, and a further row takes nothing away unless it is a correction.
 */
export function effective<Row extends LinkedEvidence>(rows: readonly Row[]): Row[] {
  const corrected = new Set(rows.map(({ correctsId }) => correctsId));
  return rows.filter(({ id, correction }) => correction !== 'withdrawn' && !corrected.has(id));
}

/** The rows that were there when the chain of the person was `position` long: for replaying a decision. */
export function upTo<Row extends LinkedEvidence>(rows: readonly Row[], position: number): Row[] {
  return rows.filter((row) => row.position <= position);
}
