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
export { fieldOfHeading } from './import/columns.rule.js';
export { LARGEST_FILE, RegisterImports } from './import/register-imports.service.js';
export type { ImportRowView, ImportState, RegisterImportView, RowResult } from './import/register-import.view.js';
export type { Remark } from './import/reading.js';
export { type NewOrganisation, Organisations, type OrganisationView } from './organisations/organisations.service.js';
export { PeopleModule, PeopleWorkerModule } from './people.module.js';
export { People } from './people.service.js';
export type { PersonFacts, PersonPage, PersonSearch, PersonView, Presence } from './person.view.js';
export { Population, type PopulationRow } from './register/population.service.js';
export { type EntryContext, type EntryOutcome, Register } from './register/register.service.js';
export type { GivenGroup, RegisterEntry } from './register/register-entry.js';
export { readTypedCitizenId, type TypedCitizenId, type TypedCitizenIdProblem } from './typed-citizen-id.rule.js';
export { looksLikeWorkbook, readSheetTexts, type SheetTexts, type TextRow } from './workbook/index.js';
