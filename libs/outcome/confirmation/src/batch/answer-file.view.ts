import type { AnswerRowResult } from './row-remark.rule.js';

export type AnswerFileState = 'waiting' | 'running' | 'done' | 'refused';

/** An answer file of the other side. `counts` are of the rows dealt with so far. */
export interface AnswerFileView {
  id: string;
  fileName: string;
  state: AnswerFileState;
  /** Why the whole file was refused, as a code of the catalogue. */
  refusal: { code: string; args: Record<string, string | number> } | null;
  /** True when the signature of the other side was checked. */
  signed: boolean;
  uploadedAt: Date;
  finishedAt: Date | null;
  counts: { rows: number } & Record<AnswerRowResult, number>;
}

export interface AnswerRowView {
  rowNumber: number;
  key: string;
  result: AnswerRowResult;
  reason: string | null;
  caseId: string | null;
}
