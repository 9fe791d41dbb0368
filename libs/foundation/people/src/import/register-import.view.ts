import type { ErrorArguments } from '@hvs/kernel';
import type { Remark } from './reading.js';

export type ImportState = 'waiting' | 'running' | 'done' | 'refused';

export type RowResult = 'created' | 'updated' | 'unchanged' | 'duplicate' | 'error';

/** One import of a register file with how far it has come. */
export interface RegisterImportView {
  id: string;
  fileName: string;
  state: ImportState;
  /** Why the whole file was refused: a code of the error catalogue with its arguments. */
  refusal: { code: string; args: ErrorArguments } | null;
  counts: Record<RowResult | 'rows', number>;
  createdAt: Date;
  finishedAt: Date | null;
}

/** One row of the ledger: what came of a row of the file. It holds no value of the file. */
export interface ImportRowView {
  /** As Excel shows it at the left. */
  rowNumber: number;
  result: RowResult;
  remarks: Remark[];
}
