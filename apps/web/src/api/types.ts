import type {
  BilingualText,
  Block,
  DecisionOutcome,
  Permission,
  Provenance,
  QuestionKind,
  Role,
  TargetGroup,
} from '@hvs/contracts';

/** The bodies of the HTTP contract, by the names of its page. Instants are ISO strings, days `YYYY-MM-DD`. */

export interface SignedIn {
  signedIn: true;
  person: { id: string; fullName: string; hamletName: string };
  roles: { role: Role; unitName: string }[];
  permissions: Permission[];
  method: 'vneid' | 'pin' | 'password';
  vneidAccountLevel: number | null;
}

/** `ended`: the session was open a moment ago and is over without the person having left. */
export type Session = { signedIn: false; ended?: true } | SignedIn;

export interface CourseCard {
  id: string;
  slug: string;
  title: BilingualText;
  summary: BilingualText;
  targetGroups: TargetGroup[];
  estimatedMinutes: number;
  lessonCount: number;
}

export interface EnrolmentCard {
  enrolmentId: string;
  courseId: string;
  courseSlug: string;
  courseTitle: string;
  lessonsDone: number;
  lessonCount: number;
  quizPassed: boolean;
  completedAt: string | null;
  certificateNumber: string | null;
}

export interface NextStep {
  kind: 'enrol' | 'lesson' | 'quiz' | 'vneid' | 'done';
  courseSlug?: string;
  courseTitle?: string;
  lessonKey?: string;
  lessonTitle?: string;
}

export interface LearnerHome {
  person: { fullName: string; hamletName: string };
  nextStep: NextStep;
  enrolments: EnrolmentCard[];
  universalization: { outcome: DecisionOutcome; metCount: number; totalCount: number; missing: string[] } | null;
}

export type LearnerCourse = CourseCard & { enrolment: EnrolmentCard | null };

export interface LessonRow {
  key: string;
  title: string;
  minutes: number;
  done: boolean;
}

export interface QuizState {
  questionsPerAttempt: number;
  passPercent: number;
  attemptLimit: number;
  timeLimitMinutes: number;
  attemptsUsed: number;
  openAttemptId: string | null;
  bestScorePercent: number | null;
  passed: boolean;
  ready: boolean;
}

export type CourseDetail = LearnerCourse & { lessons: LessonRow[]; quiz: QuizState };

export interface LessonPage {
  courseSlug: string;
  courseTitle: string;
  key: string;
  title: string;
  minutes: number;
  blocks: Block[];
  done: boolean;
  previousKey: string | null;
  nextKey: string | null;
  position: number;
  lessonCount: number;
}

export interface LessonCompletion {
  lessonKey: string;
  completedAt: string;
  lessonsDone: number;
  lessonCount: number;
}

export interface AttemptQuestion {
  key: string;
  kind: QuestionKind;
  text: string;
  options: { key: string; text: string }[];
  chosen: string[];
  /** After submission only. */
  correctKeys?: string[];
  right?: boolean;
  explanation?: string;
}

export interface AttemptResult {
  correctCount: number;
  questionCount: number;
  scorePercent: number;
  passPercent: number;
  passed: boolean;
  attemptsLeft: number;
}

export interface AttemptView {
  attemptId: string;
  courseSlug: string;
  courseTitle: string;
  number: number;
  attemptLimit: number;
  startedAt: string;
  deadlineAt: string;
  submittedAt: string | null;
  questions: AttemptQuestion[];
  result: AttemptResult | null;
  certificateNumber: string | null;
}

export interface CertificateRow {
  number: string;
  courseTitle: string;
  issuedAt: string;
  status: 'valid' | 'revoked';
}

export interface CertificateCheck extends CertificateRow {
  revocationReason?: string;
  holderName: string;
  courseVersion: number;
  scorePercent: number;
  issuer: string;
  howEarned: string;
}

export interface EvidenceRow {
  id: string;
  kind: string;
  label: string;
  occurredAt: string;
  provenance: Provenance;
}

export interface Finding {
  key: string;
  outcome: DecisionOutcome;
  label: string;
  missing: string | null;
  evidence: EvidenceRow[];
}

export interface GroupDecision {
  targetGroup: TargetGroup;
  criteriaSet: { title: string; version: number };
  outcome: DecisionOutcome;
  decidedAt: string;
  findings: Finding[];
}

export interface Universalization {
  groups: GroupDecision[];
  confirmation: { confirmedOn: string } | null;
}

export interface RecordViews {
  views: { at: string; officerUnit: string; purpose: string }[];
  nextCursor: string | null;
}

export interface Profile {
  fullName: string;
  birthDate: string | null;
  hamletName: string;
  citizenIdMasked: string;
  phone: string | null;
  targetGroups: TargetGroup[];
  signInMethods: string[];
}

export interface RecordView {
  person: {
    id: string;
    fullName: string;
    birthDate: string | null;
    birthPrecision: string;
    sex: string;
    hamletName: string;
    citizenIdMasked: string;
    targetGroups: TargetGroup[];
    vneidAccountLevel: number | null;
  };
  universalization: Universalization | null;
  confirmation: { confirmedOn: string } | null;
  evidence: (EvidenceRow & { recordedAt: string; source: string })[];
  certificates: CertificateRow[];
  enrolments: EnrolmentCard[];
}

export interface RateCell {
  targetGroup: TargetGroup | 'everyone';
  population: number;
  enrolled: number;
  universalized: number;
  confirmed: number;
}

export interface HamletRates {
  hamletId: string;
  name: string;
  cells: RateCell[];
}

export interface Rates {
  countedAt: string | null;
  groups: string[];
  hamlets: HamletRates[];
  total: RateCell[];
}

export type ImportState = 'waiting' | 'running' | 'done' | 'refused';

export interface RegisterImport {
  id: string;
  fileName: string;
  state: ImportState;
  refusal: string | null;
  counts: { rows: number; created: number; updated: number; unchanged: number; duplicate: number; error: number };
  createdAt: string;
  finishedAt: string | null;
}

export type RowResult = 'created' | 'updated' | 'unchanged' | 'duplicate' | 'error';

export interface ImportRows {
  rows: { rowNumber: number; result: RowResult; remarks: { column: string; message: string }[] }[];
  nextAfter: number | null;
}

export interface PersonRow {
  id: string;
  fullName: string;
  birthYear: number | null;
  hamletName: string;
  citizenIdMasked: string;
  hasAccount: boolean;
}

export interface People {
  people: PersonRow[];
  nextAfter: string | null;
}

export interface LearnerCard {
  cardCode: string;
  pin: string;
  fullName: string;
}
