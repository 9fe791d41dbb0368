import type { components } from './schema.js';

/** Bodies about many people at once: lists of citizen ids, digital identity, looks, and the exchange with VNeID. */
type Schemas = components['schemas'];

export type ListLine = Schemas['ListLineDto'];
export type LineStatus = ListLine['status'];
export type ListCounts = Schemas['ListCountsDto'];
export type CitizenIdList = Schemas['CitizenIdListDto'];
export type CitizenIdListPage = Schemas['CitizenIdListPageDto'];
export type ListSubmissionAnswer = Schemas['ListSubmissionDto'];

export type IdentityCounts = Schemas['IdentityCountsDto'];
export type IdentityOverview = Schemas['DigitalIdentityOverviewDto'];
export type IdentityPeople = Schemas['IdentityPeopleDto'];

export type Look = Schemas['AuditedLookDto'];
export type Looks = Schemas['LooksDto'];

export type GatewayState = Schemas['GatewayDto'];

export interface Batch {
  id: string;
  madeAt: string;
  madeBy: string | null;
  rows: number;
  sha256: string;
  downloadedAt: string | null;
  answered: number;
}

export interface Batches {
  batches: Batch[];
  nextAfter: string | null;
}

export type AnswerRowResult = 'applied' | 'duplicate' | 'unknown' | 'contradictory' | 'malformed';

export interface AnswerFile {
  id: string;
  fileName: string;
  state: 'waiting' | 'running' | 'done' | 'refused';
  refusal: string | null;
  signed: boolean;
  uploadedAt: string;
  finishedAt: string | null;
  counts: Record<AnswerRowResult | 'rows', number>;
}

export interface AnswerFiles {
  files: AnswerFile[];
  nextAfter: string | null;
}

export interface AnswerRow {
  rowNumber: number;
  key: string;
  result: AnswerRowResult;
  reason: string | null;
  caseId: string | null;
}

export interface AnswerRows {
  rows: AnswerRow[];
  nextAfter: number | null;
}

export type DifferenceSort =
  | 'theirs-confirmed'
  | 'ours-confirmed'
  | 'theirs-returned'
  | 'ours-returned'
  | 'date-differs'
  | 'reason-differs'
  | 'unknown-to-us'
  | 'unknown-to-them';

export interface Reconciliation {
  id: string;
  source: 'gateway' | 'file';
  state: 'waiting' | 'running' | 'done' | 'failed';
  fault: string | null;
  requestedAt: string;
  finishedAt: string | null;
  counts: Record<DifferenceSort | 'entries' | 'agreed', number>;
}

export interface Side {
  state: 'waiting' | 'sent' | 'received' | 'confirmed' | 'returned' | 'withdrawn' | 'cancelled';
  confirmedOn: string | null;
  reason: string | null;
}

export interface Difference {
  position: number;
  sort: DifferenceSort;
  key: string;
  caseId: string | null;
  personId: string | null;
  fullName: string | null;
  ours: Side | null;
  theirs: Side | null;
  mayApply: boolean;
  appliedAt: string | null;
}

export interface Differences {
  differences: Difference[];
  nextAfter: number | null;
}
