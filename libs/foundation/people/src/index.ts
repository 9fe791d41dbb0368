export {
  birthYearIn,
  type CheckedCitizenId,
  checkCitizenId,
  type CitizenIdDoubt,
  type CitizenIdProblem,
  doubtsAbout,
  maskCitizenId,
  normaliseCitizenId,
  type Sex,
  sexIn,
} from './citizen-id.js';
export { LARGEST_FILE, RegisterImports } from './import/register-imports.service.js';
export type { ImportRowView, ImportState, RegisterImportView, RowResult } from './import/register-import.view.js';
export type { Remark } from './import/reading.js';
export { PeopleModule, PeopleWorkerModule } from './people.module.js';
export { People } from './people.service.js';
export type { PersonFacts, PersonPage, PersonSearch, PersonView, Presence } from './person.view.js';
export { Population, type PopulationRow } from './register/population.service.js';
export { type EntryContext, type EntryOutcome, Register } from './register/register.service.js';
export type { GivenGroup, RegisterEntry } from './register/register-entry.js';
