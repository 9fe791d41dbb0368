/** Every way in which the two sides can differ about one submission. */
export const DIFFERENCE_SORTS = [
  'theirs-confirmed',
  'ours-confirmed',
  'theirs-returned',
  'ours-returned',
  'date-differs',
  'reason-differs',
  'unknown-to-us',
  'unknown-to-them',
] as const;
export type DifferenceSort = (typeof DIFFERENCE_SORTS)[number];

/** What one side says of a submission. */
export interface SideView {
  state: 'waiting' | 'sent' | 'received' | 'confirmed' | 'returned' | 'withdrawn' | 'cancelled';
  confirmedOn: string | null;
  reason: string | null;
}

export interface DifferenceView {
  position: number;
  sort: DifferenceSort;
  key: string;
  caseId: string | null;
  personId: string | null;
  fullName: string | null;
  ours: SideView | null;
  theirs: SideView | null;
  /** True for a difference that an officer can apply here. */
  mayApply: boolean;
  appliedAt: Date | null;
}

export interface ReconciliationView {
  id: string;
  source: 'gateway' | 'file';
  state: 'waiting' | 'running' | 'done' | 'failed';
  /** For the operator, when it failed. */
  fault: string | null;
  requestedAt: Date;
  finishedAt: Date | null;
  /** Entries of the other side's list; `agreed` submissions say the same on both sides. */
  counts: { entries: number; agreed: number } & Record<DifferenceSort, number>;
}
