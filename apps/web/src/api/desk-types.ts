import type { components } from './schema.js';

/** The bodies of the commune police's part of the HTTP contract under the names the pages use. */
type Schemas = components['schemas'];

export type LookPurpose = Schemas['LookPurposeDto'];
export type PersonSearch = Schemas['PersonSearchDto'];
export type FoundPerson = Schemas['FoundPersonDto'];
export type FoundPeople = Schemas['FoundPeopleDto'];

export type PersonRecord = Schemas['PersonRecordDto'];
export type RecordedPerson = Schemas['RecordedPersonDto'];
export type RecordEvidence = Schemas['RecordedEvidenceDto'];
export type WaitingSubmission = Schemas['WaitingSubmissionDto'];
export type PastDecision = Schemas['PastDecisionDto'];
export type KnownIdentity = Schemas['DigitalIdentityDto'];
export type IdentityLevel = KnownIdentity['level'];

export type CaseRow = Schemas['CaseRowDto'];
export type CaseFlag = CaseRow['flags'][number];
export type CaseView = Schemas['CaseDto'];
export type CaseStep = Schemas['CaseStepDto'];
export type CaseSubmission = Schemas['CaseSubmissionDto'];
export type CaseQueue = Schemas['CaseQueueDto'];
export type CaseResult = Schemas['CaseResultDto'];
export type CaseBatchResult = Schemas['CaseBatchResultDto'];
export type Channel = Schemas['SubmissionWayDto']['channel'];

export type Submission = Schemas['EvidenceSubmissionDto'];
export type SubmissionConflict = Schemas['SubmissionConflictDto'];
export type Submissions = Schemas['EvidenceSubmissionPageDto'];
export type SubmissionCounts = Schemas['EvidenceSubmissionCountsDto'];
export type NewSubmission = Omit<Schemas['NewEvidenceSubmissionDto'], 'id'>;

export type EvidenceNames = Schemas['EvidenceNamesDto'];

export type DeskObjection = Schemas['DeskObjectionDto'];
export type DeskObjections = Schemas['DeskObjectionsDto'];
export type ObjectionCounts = Schemas['ObjectionCountsDto'];
