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
export { PeopleModule } from './people.module.js';
export { People } from './people.service.js';
export type { PersonFacts, PersonPage, PersonSearch, PersonView, Presence } from './person.view.js';
