/** The national confirmation on VNeID. `confirmedOn` is `YYYY-MM-DD`. */
export interface ConfirmationView {
  confirmedOn: string;
}

/** How a confirmation is known. None of them is a decision of ours. */
export type ConfirmationSource = 'entered-by-officer' | 'imported' | 'gateway' | 'batch-file';
