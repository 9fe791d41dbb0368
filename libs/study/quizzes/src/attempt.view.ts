import {
  type AttemptKind,
  faceOfQuestion,
  type Question,
  type QuestionFace,
  solutionOfQuestion,
  verdictOnAnswer,
  wordsOfAnswer,
} from '@hvs/contracts';
import type { CourseVersion } from '@hvs/study/courses';
import { retryFrom } from './attempt-timing.js';
import type { AttemptRow } from './attempts.js';
import type { PaperQuestion } from './draw-paper.js';
import { type Grade, gradePaper } from './grade-paper.js';
import { type LessonToRepeat, lessonsToRepeat } from './lessons-to-repeat.rule.js';
import { type AttemptMark, rulingsOf } from './rulings.js';

/** A question as the learner sees it. What follows `chosen` is there after submission only, as the quiz's rules say. */
export interface AttemptQuestion extends QuestionFace {
  chosen: string[];
  right?: boolean;
  /** Left out of the result after it turned out to be faulty. */
  dropped?: boolean;
  /** The answer as a reader understands it, in Vietnamese. */
  chosenWords?: string;
  /** One right answer in the encoding of `Answer`, and in words. */
  correctKeys?: string[];
  correctWords?: string;
  feedback?: string[];
  explanation?: string;
  /** What the trainer gave an open answer. */
  mark?: { points: number; most: number; comment: string | null };
}

export interface AttemptResult {
  correctCount: number;
  questionCount: number;
  /** Whole percent, rounded down. */
  scorePercent: number;
  passPercent: number;
  passed: boolean;
  attemptsLeft: number;
  /** From when on the next attempt may begin; null when it may at once. */
  retryFrom: Date | null;
  /** The result was changed by a regrade. */
  regraded: boolean;
  lessonsToRepeat: LessonToRepeat[];
}

/** `ready`: its moment has not come; `waiting`: handed in, and an answer waits for its mark. */
export type AttemptState = 'ready' | 'open' | 'waiting' | 'graded';

/** One attempt as its learner sees it. */
export interface AttemptView {
  attemptId: string;
  courseSlug: string;
  courseTitle: string;
  /** From 1, over all enrolments of the person in the course. */
  number: number;
  attemptLimit: number;
  kind: AttemptKind;
  state: AttemptState;
  /** Where it is supervised. */
  place: string | null;
  startedAt: Date;
  deadlineAt: Date;
  extraMinutes: number;
  submittedAt: Date | null;
  /** None while its moment has not come. */
  questions: AttemptQuestion[];
  result: AttemptResult | null;
  /** The certificate is issued shortly after the quiz is passed. */
  certificateNumber: string | null;
}

export interface ViewContext {
  course: CourseVersion;
  bank: readonly Question[];
  now: Date;
}

/** Shows an attempt; the answer key is read only on the branch of a submitted one. */
export function attemptViewOf(attempt: AttemptRow, { course, bank, now }: ViewContext): AttemptView {
  const grade = attempt.submittedAt ? gradeOf(attempt, bank, course) : null;
  const state = stateOf(attempt, grade, now);
  return {
    attemptId: attempt.attemptId,
    courseSlug: course.slug,
    courseTitle: course.title.vi,
    number: attempt.number,
    attemptLimit: course.quiz.attemptLimit,
    kind: attempt.kind,
    state,
    place: attempt.place,
    startedAt: attempt.startedAt,
    deadlineAt: attempt.deadlineAt,
    extraMinutes: attempt.extraMinutes,
    submittedAt: attempt.submittedAt,
    questions: state === 'ready' ? [] : questionsOf(attempt, bank, state === 'graded' ? grade : null, course),
    result: grade && state === 'graded' ? resultOf(attempt, grade, { course, bank, now }) : null,
    certificateNumber: attempt.certificateNumber,
  };
}

/** Grades what was kept, with what people decided about marks and faulty questions. */
export function gradeOf(attempt: AttemptRow, bank: readonly Question[], { quiz }: CourseVersion): Grade {
  return gradePaper(
    attempt.paper,
    bank,
    new Map(Object.entries(attempt.answers)),
    quiz.passPercent,
    rulingsOf(attempt),
  );
}

function stateOf(attempt: AttemptRow, grade: Grade | null, now: Date): AttemptState {
  if (grade) return grade.pendingKeys.size > 0 ? 'waiting' : 'graded';
  return attempt.startedAt > now ? 'ready' : 'open';
}

function questionsOf(
  attempt: AttemptRow,
  bank: readonly Question[],
  grade: Grade | null,
  { quiz }: CourseVersion,
): AttemptQuestion[] {
  const byKey = new Map(bank.map((question) => [question.key, question]));
  const moment = quiz.solutions ?? 'after-submission';
  return attempt.paper.map((onPaper) => {
    const question = byKey.get(onPaper.key) as Question;
    const chosen = attempt.answers[onPaper.key] ?? [];
    const shown = questionViewOf(onPaper, question, chosen);
    if (!grade) return attempt.submittedAt ? { ...shown, chosenWords: wordsOfAnswer(question, chosen) } : shown;
    const verdict = verdictViewOf(question, chosen, grade, attempt);
    if (moment === 'never') return { ...shown, chosenWords: verdict.chosenWords };
    const isShown = moment === 'after-submission' || grade.passed;
    return isShown ? { ...shown, ...verdict, ...solutionOf(question, chosen) } : { ...shown, ...verdict };
  });
}

function questionViewOf(onPaper: PaperQuestion, question: Question, chosen: string[]): AttemptQuestion {
  return { ...faceOfQuestion(question, onPaper), chosen };
}

function verdictViewOf(
  question: Question,
  chosen: string[],
  grade: Grade,
  { marks, remedies }: AttemptRow,
): Pick<AttemptQuestion, 'right' | 'dropped' | 'chosenWords' | 'mark'> {
  const mark = marks[question.key];
  return {
    right: grade.rightKeys.has(question.key),
    ...(remedies[question.key]?.kind === 'dropped' ? { dropped: true } : {}),
    chosenWords: wordsOfAnswer(question, chosen),
    ...(mark && question.kind === 'open' ? { mark: markViewOf(mark, question) } : {}),
  };
}

function markViewOf(
  { points, comment }: AttemptMark,
  { rubric }: Extract<Question, { kind: 'open' }>,
): NonNullable<AttemptQuestion['mark']> {
  const sum = (list: number[]): number => list.reduce((total, each) => total + each, 0);
  return { points: sum(Object.values(points)), most: sum(rubric.map((line) => line.points)), comment };
}

function solutionOf(
  question: Question,
  chosen: string[],
): Pick<AttemptQuestion, 'correctKeys' | 'correctWords' | 'feedback' | 'explanation'> {
  const { answer, words, explanation } = solutionOfQuestion(question);
  return {
    correctKeys: answer,
    correctWords: words,
    explanation,
    feedback: verdictOnAnswer(question, chosen).feedback,
  };
}

function resultOf(attempt: AttemptRow, grade: Grade, { course, bank, now }: ViewContext): AttemptResult {
  const { correctCount, questionCount, scorePercent, passed, rightKeys } = grade;
  const { attemptLimit, passPercent, waitMinutes = 0 } = course.quiz;
  const onPaper = new Set(attempt.paper.map(({ key }) => key));
  const wrong = bank.filter(
    ({ key }) => onPaper.has(key) && !rightKeys.has(key) && attempt.remedies[key]?.kind !== 'dropped',
  );
  return {
    correctCount,
    questionCount,
    scorePercent,
    passPercent,
    passed,
    attemptsLeft: Math.max(0, attemptLimit - attempt.attemptsUsed),
    retryFrom: passed ? null : retryFrom(attempt.submittedAt, waitMinutes, now),
    regraded: attempt.paper.some(({ key }) => attempt.remedies[key] !== undefined),
    lessonsToRepeat: passed ? [] : lessonsToRepeat(course.lessons, wrong),
  };
}
