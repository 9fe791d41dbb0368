import type { AudioForm, Block, SignLanguageForm } from '@hvs/contracts';
import type { components } from './schema.js';

/**
 * The bodies of the HTTP contract under the names the pages use. The shapes come from `schema.ts`, which is generated
 * from docs/openapi.json. Instants are ISO strings, days `YYYY-MM-DD`.
 */
export type Schemas = components['schemas'];

type SignedInBody = Required<Omit<Schemas['SessionDto'], 'signedIn' | 'assistedBy'>> &
  Pick<Schemas['SessionDto'], 'assistedBy'>;

export type SignedIn = SignedInBody & { signedIn: true };
/**
 * One schema on the wire; here the two cases are kept apart, so nobody reads a person who is not there.
 * `ended`: the session was open a moment ago and is over without the person having left.
 */
export type Session = { signedIn: false; ended?: true } | SignedIn;

export type CourseCard = Schemas['CourseCardDto'];
export type LearnerCourse = Schemas['ListedCourseDto'];
export type CourseDetail = Schemas['CourseDetailDto'];
export type LessonRow = Schemas['LessonRowDto'];
/** Its content has the shapes of the contracts, which say more than a schema can. */
export type LessonPage = Omit<Schemas['LessonPageDto'], 'blocks' | 'easyRead' | 'audio' | 'signLanguage'> & {
  blocks: Block[];
  easyRead?: Block[];
  audio?: AudioForm;
  signLanguage?: SignLanguageForm;
};
export type LessonCompletion = Schemas['LessonCompletionDto'];
export type EnrolmentCard = Schemas['EnrolmentCardDto'];
export type LearnerHome = Schemas['LearnerHomeDto'];
export type NextStep = Schemas['NextStepDto'];

export type PracticePage = Schemas['PracticePageDto'];
export type PracticeStanding = Schemas['PracticeStandingDto'];
export type PracticeCard = Schemas['PracticeCardDto'];
export type Practices = Schemas['PracticesDto'];
export type PracticeCounts = Schemas['PracticeCountsDto'];
export type PracticeCount = Schemas['PracticeCountDto'];

export type AttemptView = Schemas['AttemptViewDto'];
export type AttemptQuestion = Schemas['AttemptQuestionDto'];
export type AttemptResult = Schemas['AttemptResultDto'];
export type QuizStanding = Schemas['QuizStandingDto'];
export type CertificateRow = Schemas['CertificateRowDto'];
export type CertificateCheck = Schemas['CertificateCheckDto'];

export type Universalization = Schemas['OwnUniversalizationDto'];
export type GroupDecision = Schemas['GroupDecisionDto'];
export type Finding = Schemas['FindingDto'];
export type EvidenceRow = Schemas['EvidenceDto'];
export type Objection = Schemas['ObjectionDto'];
export type ObjectionAbout = Objection['about'];
export type Objections = Schemas['ObjectionsDto'];
export type Notices = Schemas['NoticesDto'];
export type RecordViews = Schemas['RecordViewsDto'];
export type Profile = Schemas['ProfileDto'];
export type RecordView = Schemas['PersonRecordDto'];

export type Rates = Schemas['RatesDto'];
export type HamletRates = Schemas['HamletRatesDto'];
export type RateCell = Schemas['RateCellDto'];
export type LibraryFile = Schemas['FileDto'];
export type LibraryFiles = Schemas['FilesDto'];
export type FileUse = Schemas['FileUseDto'];
export type LearningPackage = Schemas['PackageDto'];
export type PackageResult = Schemas['PackageResultDto'];
export type RegisterImport = Schemas['RegisterImportDto'];
export type ImportRows = Schemas['ImportRowsDto'];
export type ContentImport = Schemas['ContentImportDto'];
export type ContentImports = Schemas['ContentImportsDto'];
export type ContentImportItems = Schemas['ImportItemsDto'];
export type ContentImportItem = Schemas['ImportItemDto'];
export type ImportSource = ContentImport['source'];
export type ItemOutcome = ContentImportItem['outcome'];
export type RowResult = Schemas['ImportRowDto']['result'];
export type PersonRow = Schemas['RegisteredPersonDto'];
export type People = Schemas['PeoplePageDto'];
export type LearnerCard = Schemas['LearnerCardDto'];
