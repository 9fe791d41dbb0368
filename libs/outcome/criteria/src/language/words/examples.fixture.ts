import type { Provenance } from '@hvs/contracts';
import { evidenceOf } from '../../spec-support/index.js';
import type { Criterion, KnownEvidence, PersonFacts, Tone } from '../criterion.js';
import { evaluate } from '../evaluation/evaluate.js';
import { type ExplainedFinding, explainFindings } from '../explain-findings.js';

/** A situation whose sentences are shown as an example. */
export interface Example {
  criterion: Criterion & Record<string, unknown>;
  evidence?: KnownEvidence[];
  facts?: PersonFacts;
}

const SAFETY = { vi: 'An toàn trên mạng', en: 'Safety online' };
const PAYING = { vi: 'Thanh toán', en: 'Paying' };
const course = { key: 'k', kind: 'course-passed', course: 'an-toan', title: SAFETY };
const quiz = { key: 'k', kind: 'quiz-score', course: 'an-toan', title: SAFETY, percent: 80 };
const practices = {
  key: 'k',
  kind: 'practices',
  atLeast: 3,
  practices: [
    { key: 'a', title: { vi: 'Gọi video', en: 'Video call' } },
    { key: 'b', title: { vi: 'Trả tiền mã QR', en: 'Pay by QR' } },
    { key: 'c', title: { vi: 'Nộp hồ sơ', en: 'File a form' } },
    { key: 'd', title: { vi: 'Tìm thông tin', en: 'Find facts' } },
  ],
};
const attendance = { key: 'k', kind: 'attendance', topic: 'thanh-toan', title: PAYING, times: 3 };
const vneid = { key: 'k', kind: 'vneid-level', accountLevel: 2 };
const adult = { key: 'k', kind: 'age-between', from: 18 };
const certificate = {
  key: 'k',
  kind: 'certificate',
  certificateKind: 'tin-hoc',
  title: { vi: 'Tin học cơ bản', en: 'Basic IT' },
};
const workList = { key: 'k', kind: 'organisation-list', list: 'work' };
const competence = {
  key: 'k',
  kind: 'competence-shown',
  competence: 'tt02-4.2',
  title: { vi: 'Bảo vệ dữ liệu', en: 'Data protection' },
};
const exemption = (reasons: string[]) => ({ key: 'k', kind: 'exemption', reasons, otherwise: { ...course, key: 'o' } });
const BY_YEAR: PersonFacts = { birthDate: '1946-01-01', birthPrecision: 'year' };
const practiceDone = (practice: string, provenance: Provenance = 'practice') =>
  evidenceOf('practice-done', { practice, title: practice, assisted: false }, { id: practice, provenance });
const attended = (day: string) =>
  evidenceOf('class-attended', { topic: 'thanh-toan', title: 'Thanh toán', heldOn: day }, { id: day, on: day });
const passed = (scorePercent: number) =>
  evidenceOf('quiz-passed', { course: 'an-toan', scorePercent, supervised: false });
const completed = (day: string) => evidenceOf('course-completed', { course: 'an-toan', courseVersion: 1 }, { on: day });

/** One example for each way in which each kind of criterion can be missing, on 22 November 2026. */
export const EXAMPLES = {
  'a course not begun': { criterion: course },
  'a course begun': {
    criterion: course,
    evidence: ['1', '2', '3'].map((lesson) =>
      evidenceOf('lesson-completed', { course: 'an-toan', lesson }, { id: lesson }),
    ),
  },
  'a course passed too long ago': { criterion: { ...course, withinMonths: 12 }, evidence: [completed('2025-05-12')] },
  'a course passed in a way that is not trusted enough': {
    criterion: { ...course, minimumProvenance: 'supervised-quiz' },
    evidence: [completed('2026-05-12')],
  },
  'a competence not shown': { criterion: competence },
  'a quiz not taken': { criterion: quiz },
  'a quiz with too low a score': { criterion: quiz, evidence: [passed(75)] },
  'a supervised quiz not taken': { criterion: { ...quiz, supervised: true } },
  'a supervised quiz taken without supervision': { criterion: { ...quiz, supervised: true }, evidence: [passed(90)] },
  'practices, none done': { criterion: practices },
  'practices, two of three done': { criterion: practices, evidence: [practiceDone('a'), practiceDone('b')] },
  'practices without help': { criterion: { ...practices, atLeast: 1, unassisted: true } },
  'practices declared but not seen': {
    criterion: { ...practices, atLeast: 1, minimumProvenance: 'observed' },
    evidence: [practiceDone('a')],
  },
  'classes, none attended': { criterion: attendance },
  'classes, two of three attended': {
    criterion: attendance,
    evidence: [attended('2026-09-01'), attended('2026-10-01')],
  },
  'classes of any topic, long ago': {
    criterion: { key: 'k', kind: 'attendance', times: 1, withinMonths: 6 },
    evidence: [attended('2026-03-01')],
  },
  'VNeID not known': { criterion: vneid },
  'VNeID without a level': {
    criterion: vneid,
    evidence: [evidenceOf('vneid-sign-in', { accountLevel: null, authenticationLevel: 2 })],
  },
  'VNeID of level 1': {
    criterion: vneid,
    evidence: [evidenceOf('vneid-sign-in', { accountLevel: 1, authenticationLevel: 2 })],
  },
  'too young': { criterion: adult, facts: { birthDate: '2010-03-09', birthPrecision: 'day' } },
  'too young, born on 29 February': { criterion: adult, facts: { birthDate: '2012-02-29', birthPrecision: 'day' } },
  'too young by the year': { criterion: adult, facts: { birthDate: '2010-01-01', birthPrecision: 'year' } },
  'of age perhaps': { criterion: adult, facts: { birthDate: '2008-01-01', birthPrecision: 'year' } },
  'too old': { criterion: { key: 'k', kind: 'age-between', to: 59 } },
  'a certificate not shown': { criterion: certificate },
  'not on a list': { criterion: workList },
  'a severe disability that may be shown': { criterion: exemption(['severe-disability', 'over-age']), facts: BY_YEAR },
  'eighty years old, perhaps': { criterion: exemption(['over-age']), facts: BY_YEAR },
} satisfies Record<string, Example>;

export type ExampleName = keyof typeof EXAMPLES;

const BORN_1960: PersonFacts = { birthDate: '1960-05-01', birthPrecision: 'day' };

/** The example in words. */
export function explained(name: ExampleName, tone: Tone): ExplainedFinding {
  const { criterion, evidence = [], facts = BORN_1960 }: Example = EXAMPLES[name];
  const day = '2026-11-22';
  const finding = evaluate(facts, evidence, criterion, day);
  const words = explainFindings(criterion, finding, { facts, evidence, day }, tone).find(
    ({ kind }) => kind === criterion.kind,
  );
  if (!words) throw new Error(`the example ${name} has no words`);
  return words;
}
