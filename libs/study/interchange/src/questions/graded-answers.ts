import type { Question } from '@hvs/contracts';
import { type Note, note } from '../ledger.js';
import { letterKey } from './question-keys.js';

/** An answer with its share of the points in percent, as Moodle's formats hold them. */
export interface GradedAnswer {
  text: string;
  percent: number;
  feedback: string;
}

interface Common {
  key: string;
  text: string;
  explanation: string;
  tags?: string[];
}

const PARTLY = note(
  'Điểm một phần không giữ: mỗi câu chỉ đúng hoặc sai.',
  'Partial credit is not kept: a question is right or wrong.',
);

/**
 * A choice of one or of several. In a choice of one only the answer worth everything is right; where none is, and in a
 * choice of several, each answer that brings points is.
 */
export function choiceQuestion(
  common: Common,
  answers: readonly GradedAnswer[],
  single: boolean,
): { question: Question; notes: Note[] } {
  const best = answers.filter(({ percent }) => percent >= 100);
  const isSingle = single && best.length === 1;
  const options = answers.map(({ text, percent, feedback }, index) => ({
    key: letterKey(index),
    text,
    correct: isSingle ? percent >= 100 : percent > 0,
    ...(feedback === '' ? {} : { feedback }),
  }));
  const right = options.filter(({ correct }) => correct).length;
  const partly = answers.some(({ percent }) => percent > 0 && percent < 100) && (isSingle || unevenShares(answers));
  return {
    question: { ...common, kind: isSingle || right === 1 ? 'single' : 'multiple', options },
    notes: partly || (single && !isSingle) ? [PARTLY] : [],
  };
}

/** Shares that are not simply the whole divided by the right answers said something that is lost. */
function unevenShares(answers: readonly GradedAnswer[]): boolean {
  const right = answers.filter(({ percent }) => percent > 0);
  return right.some(({ percent }) => Math.abs(percent - 100 / right.length) > 1);
}

/** Typed words. Answers worth only a part, and patterns with `*`, are not kept. */
export function shortTextQuestion(
  common: Common,
  answers: readonly GradedAnswer[],
): { question: Question; notes: Note[] } {
  const { accepted, notes } = acceptedWords(answers);
  return { question: { ...common, kind: 'short-text', accepted }, notes };
}

/** The words that count as right, and what of the others is lost. */
export function acceptedWords(answers: readonly GradedAnswer[]): { accepted: string[]; notes: Note[] } {
  const whole = answers.filter(({ percent }) => percent >= 100);
  const accepted = whole.map(({ text }) => text).filter((text) => !/(^|[^\\])\*/.test(text));
  const notes: Note[] = [];
  if (answers.some(({ percent }) => percent > 0 && percent < 100)) notes.push(PARTLY);
  if (accepted.length < whole.length)
    notes.push(note('Bỏ đáp án có dấu * thay cho chữ bất kỳ.', 'Answers with the wildcard * were left out.'));
  if (answers.some(({ feedback }) => feedback !== ''))
    notes.push(note('Lời nhận xét cho từng đáp án gõ không giữ.', 'Feedback on typed answers is not kept.'));
  return { accepted: accepted.map((text) => text.replaceAll(String.raw`\*`, '*')), notes };
}

/** A number; of several right ones the first is kept. */
export function numberQuestion(
  common: Common,
  answers: readonly { value: number; tolerance: number; percent: number; feedback?: string }[],
  unit?: string,
): { question?: Question; notes: Note[] } {
  const [best, ...others] = [...answers].sort((left, right) => right.percent - left.percent);
  if (!best || !Number.isFinite(best.value) || best.percent <= 0) return { notes: [] };
  const notes: Note[] = [];
  if (others.some(({ percent }) => percent > 0))
    notes.push(note('Chỉ giữ số đúng nhất; các số khác bị bỏ.', 'Only the best number was kept.'));
  if (answers.some(({ feedback }) => feedback))
    notes.push(note('Lời nhận xét cho từng số không giữ.', 'Feedback on single numbers is not kept.'));
  const { value, tolerance } = best;
  return { question: { ...common, kind: 'number', value, tolerance, ...(unit ? { unit } : {}) }, notes };
}

/** Pairs; a right side without a left one is a distractor. */
export function matchingQuestion(common: Common, pairs: readonly { left: string; right: string }[]): Question {
  const whole = pairs.filter(({ left }) => left !== '');
  const rights = new Set(whole.map(({ right }) => right));
  const loose = pairs.filter(({ left, right }) => left === '' && !rights.has(right));
  return {
    ...common,
    kind: 'matching',
    pairs: whole.map(({ left, right }, index) => ({ key: letterKey(index), left, right })),
    ...(loose.length > 0
      ? { distractors: loose.map(({ right }, index) => ({ key: `thua-${letterKey(index)}`, text: right })) }
      : {}),
  };
}

/** Own words, marked by the notes for the marker, or else by one line of a rubric. */
export function openQuestion(common: Common, graderNotes: string): { question: Question; notes: Note[] } {
  const text = graderNotes === '' ? 'Trả lời đúng ý câu hỏi' : graderNotes;
  return {
    question: { ...common, kind: 'open', rubric: [{ key: 'a', text, points: 1 }], passPoints: 1 },
    notes:
      graderNotes === ''
        ? [note('Đã thêm thang chấm một dòng; hãy sửa lại.', 'A rubric of one line was added; please revise it.')]
        : [],
  };
}
