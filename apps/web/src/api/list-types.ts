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
  number: number;
  createdAt: string;
  createdBy: string;
  caseCount: number;
  answeredCount: number;
}

export interface AnswerFile {
  id: string;
  fileName: string;
  state: 'waiting' | 'running' | 'done' | 'refused';
  refusal: string | null;
  createdAt: string;
  counts: Record<string, number>;
  rows?: { row: number; result: string; remark: string | null }[];
}

export interface Reconciliation {
  id: string;
  state: 'waiting' | 'running' | 'done' | 'failed';
  startedAt: string;
  finishedAt: string | null;
  counts: Record<string, number>;
  differences: { personId: string; fullName: string; kind: string; ours: string; theirs: string }[];
}
