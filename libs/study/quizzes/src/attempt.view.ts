import { faceOfQuestion, type Question, type QuestionFace, solutionOfQuestion } from '@hvs/contracts';
import type { CourseVersion } from '@hvs/study/courses';
import type { AttemptRow } from './attempts.js';
import { type Grade, gradePaper } from './grade-paper.js';
import type { PaperQuestion } from './draw-paper.js';

/** A question as the learner sees it. The last three fields are there after submission only. */
export interface AttemptQuestion extends QuestionFace {
  chosen: string[];
  correctKeys?: string[];
  right?: boolean;
  explanation?: string;
}

export interface AttemptResult {
  correctCount: number;
  questionCount: number;
  /** Whole percent, rounded down. */
  scorePercent: number;
  passPercent: number;
  passed: boolean;
  attemptsLeft: number;
}

/** One attempt as its learner sees it. */
export interface AttemptView {
  attemptId: string;
  courseSlug: string;
  courseTitle: string;
  /** From 1, over all enrolments of the person in the course. */
  number: number;
  attemptLimit: number;
  startedAt: Date;
  deadlineAt: Date;
  submittedAt: Date | null;
  questions: AttemptQuestion[];
  result: AttemptResult | null;
  /** The certificate is issued shortly after the quiz is passed. */
  certificateNumber: string | null;
}

/** Shows an attempt; the answer key is read only on the branch of a submitted one. */
export function attemptViewOf(attempt: AttemptRow, course: CourseVersion, bank: readonly Question[]): AttemptView {
  const answers = new Map(Object.entries(attempt.answers));
  const grade = attempt.submittedAt ? gradePaper(attempt.paper, bank, answers, course.quiz.passPercent) : null;
  const byKey = new Map(bank.map((question) => [question.key, question]));
  return {
    attemptId: attempt.attemptId,
    courseSlug: course.slug,
    courseTitle: course.title.vi,
    number: attempt.number,
    attemptLimit: course.quiz.attemptLimit,
    startedAt: attempt.startedAt,
    deadlineAt: attempt.deadlineAt,
    submittedAt: attempt.submittedAt,
    questions: attempt.paper.map((onPaper) => {
      const question = byKey.get(onPaper.key) as Question;
      const shown = questionViewOf(onPaper, question, attempt.answers[onPaper.key] ?? []);
      return grade ? { ...shown, ...solutionOf(question, grade) } : shown;
    }),
    result: grade ? resultOf(grade, attempt.number, course) : null,
    certificateNumber: attempt.certificateNumber,
  };
}

function questionViewOf(onPaper: PaperQuestion, question: Question, chosen: string[]): AttemptQuestion {
  return { ...faceOfQuestion(question, onPaper), chosen };
}

function solutionOf(question: Question, grade: Grade): Pick<AttemptQuestion, 'correctKeys' | 'right' | 'explanation'> {
  return {
    correctKeys: solutionOfQuestion(question).answer,
    right: grade.rightKeys.has(question.key),
    explanation: question.explanation,
  };
}

function resultOf(grade: Grade, number: number, { quiz }: CourseVersion): AttemptResult {
  const { correctCount, questionCount, scorePercent, passed } = grade;
  const attemptsLeft = Math.max(0, quiz.attemptLimit - number);
  return { correctCount, questionCount, scorePercent, passPercent: quiz.passPercent, passed, attemptsLeft };
}
