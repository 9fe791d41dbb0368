export type { Block, BlockBody, BlockType, CalloutKind, Inline, ProcedureStep } from './lesson-blocks.js';
export {
  extensionOf,
  FILE_KINDS,
  type FileKind,
  kindByName,
  LARGEST_OF_ALL,
  LARGEST_OF_KIND,
  MEGABYTE,
} from './file-kinds.js';
export { type MediaSource, type Picture, uploadedAddressOf, uploadedFileIdOf, uploadedSource } from './media.js';
export {
  type Answer,
  type AnswerOption,
  type Difficulty,
  type PictureArea,
  type Question,
  QUESTION_KINDS,
  type QuestionKind,
  type QuestionOf,
  type ScenarioNode,
} from './questions/question.js';
export type { AnswerVerdict, QuestionFace, QuestionSolution, ScenarioFaceNode } from './questions/question-face.js';
export type { Choice, QuestionProblem, ShownOrder } from './questions/question-kind.js';
export {
  acceptsAnswer,
  faceOfQuestion,
  problemsOfQuestion,
  questionKindName,
  shownOrderOf,
  solutionOfQuestion,
  verdictOnAnswer,
  wordsOfAnswer,
} from './questions/question-kinds.js';
export { numbered } from './questions/numbered.js';
export { foldedAnswer, readTypedNumber } from './questions/folded-answer.js';
export {
  ATTEMPT_KINDS,
  type AttemptKind,
  CODE_ALPHABET,
  type QuestionRemedy,
  readTypedCode,
  REMEDY_KINDS,
  SESSION_CODE_LENGTH,
} from './quiz.js';
export { type AdviceRule, type LanguageAdvice } from './plain-language/advice.js';
export { adviceOnLesson } from './plain-language/lesson-advice.js';
export { piecesOfBlock, textOfInlines } from './plain-language/readable-text.js';
export { sentencesOf, wordCount } from './plain-language/sentences.js';
export { readQuestion } from './questions/read-question.js';
export type { Practice, PracticeMove, PracticePart, PracticeScreen } from './practice.js';
export {
  beginPractice,
  playPractice,
  type PracticeComment,
  type PracticeEvent,
  type PracticePlay,
  typedKey,
} from './practice/play-practice.js';
export type { PracticeProblem } from './practice/practice-problem.js';
export { problemsOfPractice } from './practice/practice-problems.js';
export { structureProblemsOfPractice } from './practice/practice-structure.js';
export { reachedScreens, wayToDone } from './practice/practice-ways.js';
export {
  type AudioForm,
  type BilingualText,
  type BlueprintLine,
  type CourseDocument,
  LESSON_FORMS,
  type LessonDocument,
  type LessonSource,
  type LessonForm,
  type Prerequisite,
  type QuizRules,
  type SignLanguageForm,
  SOLUTION_MOMENTS,
  type SolutionMoment,
  TARGET_GROUPS,
  type TargetGroup,
} from './course-document.js';
export {
  type CourseHead,
  type CourseParts,
  coursePartsOf,
  lessonPart,
  listedIn,
  type PartKind,
  type PartName,
  partsOfDocument,
  practicePart,
  readPartName,
} from './drafting/course-parts.js';
export { faultsInPart, inNfc, isDeeperThan, PART_DEPTH_LIMIT, PART_SIZE_LIMIT } from './drafting/check-part.js';
export type { Competence, CompetenceDomain, CompetenceFramework } from './competences/framework.js';
export { ALL_COMPETENCES, COMPETENCE_FRAMEWORKS, competenceOf } from './competences/frameworks.js';
export { filledPlaces, fitsLine, placesOf, shortfallOf } from './publishing/blueprint.js';
export type { CourseProblem, ProblemSeverity } from './publishing/course-problem.js';
export {
  mediaOfBlock,
  mediaOfLesson,
  mediaOfPractice,
  mediaOfQuestion,
  type MediaUse,
  uploadedFileIn,
} from './publishing/media-used.js';
export { problemsOfCourse, type PublishingFacts } from './publishing/problems-of-course.js';
export {
  CONFIRMATION_CASE_STATES,
  type ConfirmationCaseState,
  type DecisionOutcome,
  type DomainEvents,
  ENROLMENT_SOURCES,
  type CertificateFact,
  type EnrolmentFact,
  type EnrolmentSource,
  type EventName,
  type PersonFact,
} from './events.js';
export {
  type CourseNames,
  EVIDENCE_KINDS,
  type EvidenceKind,
  type EvidenceKindView,
  type EvidenceValues,
  faultIn,
  isEvidenceKind,
  measureOfEvidence,
  type Provenance,
  PROVENANCES,
  subjectOfEvidence,
  type ValueFault,
} from './evidence.js';
export { type JobName, type JobPayloads, type Lane, LANE_OF_JOB } from './jobs.js';
export {
  type Permission,
  PERMISSIONS,
  type Reach,
  RIGHTS,
  RIGHTS_WHILE_ASSISTING,
  type Role,
  ROLES,
} from './permissions.js';
export {
  ASSISTING_HOURS,
  CONSENT_CHANNELS,
  CONSENT_MONTHS,
  CONSENT_TEXT,
  type ConsentChannel,
  consentParagraphs,
  UNDO_MINUTES,
} from './care-consent.js';
export { type ErrorCode, ERRORS } from './errors/catalogue.js';
export type { ErrorCategory, ErrorEntry } from './errors/error-entry.js';
export {
  bytesOfCertificateCode,
  type CertificateCode,
  fragmentOf,
  type ReadCertificateCode,
  readCertificateCode,
  signedMessage,
} from './certificate-code.js';
export { DEVICE_PICTURES, type DevicePicture } from './device-pictures.js';
export {
  DISPLAY_LANGUAGES,
  type DisplayLanguage,
  type DisplaySettings,
  readSettings,
  TEXT_SIZES,
  type TextSize,
  type Theme,
  THEMES,
  USUAL_SETTINGS,
} from './display-settings.js';
export { RENEWAL_DAYS, renewableFrom } from './certificate-renewal.js';
