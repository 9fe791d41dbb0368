export { CaseworkModule } from './casework.module.js';
export type { PersonRecordView, RecordedEvidence, RecordedPerson } from './person-record.view.js';
export { PersonRecords, type RecordLook } from './person-records.js';
