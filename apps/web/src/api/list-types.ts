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

export type Oddity = Schemas['OddityDto'];
export type OdditySort = Oddity['sort'];
export type Oddities = Schemas['OdditiesDto'];

export type Batch = Schemas['ConfirmationBatchDto'];
export type Batches = Schemas['ConfirmationBatchesDto'];
export type AnswerFile = Schemas['AnswerFileDto'];
export type AnswerFiles = Schemas['AnswerFilesDto'];
export type AnswerRow = Schemas['AnswerRowDto'];
export type AnswerRowResult = AnswerRow['result'];
export type AnswerRows = Schemas['AnswerRowsDto'];
export type Reconciliation = Schemas['ReconciliationDto'];
export type Reconciliations = Schemas['ReconciliationsDto'];
export type Difference = Schemas['DifferenceDto'];
export type DifferenceSort = Difference['sort'];
export type Differences = Schemas['DifferencesDto'];
export type Side = Schemas['SideDto'];
