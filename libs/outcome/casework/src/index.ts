export { CaseworkModule } from './casework.module.js';
export { DigitalIdentityCounts } from './digital-identity/digital-identity-counts.js';
export { DigitalIdentityCountsModule } from './digital-identity/digital-identity-counts.module.js';
export { DigitalIdentity } from './digital-identity/digital-identity.service.js';
export {
  type DigitalIdentityOverview,
  type DigitalIdentityView,
  type HamletIdentity,
  IDENTITY_LEVELS,
  type IdentityLevel,
  type PersonIdentity,
} from './digital-identity/digital-identity.view.js';
export {
  LINE_STATUSES,
  type LineStatus,
  type ListCounts,
  type ListLine,
  type ListPage,
  type ListSummary,
} from './lists/citizen-id-list.view.js';
export { CitizenIdLists } from './lists/citizen-id-lists.service.js';
export { LARGEST_LIST_FILE } from './lists/list-reader.js';
export { remarkOn } from './lists/list-words.js';
export type {
  PersonRecordView,
  RecordedDecision,
  RecordedEvidence,
  RecordedPerson,
  RecordedSubmission,
} from './record/person-record.view.js';
export { PersonRecords } from './record/person-records.js';
export type { FoundPersonView, PersonQuery } from './search/found-person.view.js';
export { PersonSearches } from './search/person-searches.js';
