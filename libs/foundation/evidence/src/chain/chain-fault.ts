/** What the check of a chain can find. */
export type ChainFaultSort =
  /** The row says something else than when it was written. */
  | 'changed'
  /** One or more rows before this one are gone. */
  | 'missing'
  /** The row was put in afterwards, or stands where another one stood. */
  | 'inserted'
  /** Rows at the end are gone. */
  | 'tail-cut'
  /** The head names another end than the chain has. */
  | 'head-differs'
  /** The chain is whole in itself but is not the one that was sealed. */
  | 'seal-broken';

/** One fault; it names ids only. */
export interface ChainFault {
  sort: ChainFaultSort;
  personId: string;
  /** The row at which it shows, or null when no row is left. */
  evidenceId: string | null;
  position: number;
}

/** What a check has looked at, and found. */
export interface ChainReport {
  people: number;
  rows: number;
  seals: number;
  faultCount: number;
  /** The first thousand. */
  faults: ChainFault[];
}
