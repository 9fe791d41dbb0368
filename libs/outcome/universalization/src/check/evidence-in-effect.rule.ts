import type { KnownEvidence } from '@hvs/outcome/criteria';

/** A row of the ledger with its place in the chain, and the row it corrects, if it is a correction. */
export type LedgerRow = KnownEvidence & {
  position: number;
  correctsId: string | null;
  correction: 'superseded' | 'withdrawn' | null;
};

/**
 * The evidence that counted when the chain of the person ended at `position`: rows up to there that are no withdrawal
 * and that no row up to there corrects. Without `position`, what counts now.
 */
export function evidenceInEffect(
  rows: readonly LedgerRow[],
  position: number = Number.POSITIVE_INFINITY,
): KnownEvidence[] {
  const seen = rows.filter((row) => row.position <= position);
  const corrected = new Set(seen.map((row) => row.correctsId));
  return seen.filter((row) => row.correction !== 'withdrawn' && !corrected.has(row.id));
}

/** The highest place in the chain among these rows; 0 without any. */
export function chainEnd(rows: readonly LedgerRow[]): number {
  return rows.reduce((end, row) => Math.max(end, row.position), 0);
}
