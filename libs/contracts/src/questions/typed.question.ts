import { foldedAnswer, readTypedNumber } from './folded-answer.js';
import type { FillGapQuestion } from './question.js';
import { decided, defineQuestionKind, isPartKey, type QuestionProblem } from './question-kind.js';

const LONGEST_TYPED = 300;
const LONGEST_OPEN = 5_000;
const GAP = /\[\[([a-z0-9-]+)\]\]/g;

const matches = (accepted: readonly string[], typed: string): boolean =>
  accepted.some((each) => foldedAnswer(each) === foldedAnswer(typed));
/** What was typed without the unit behind it, however that was typed: with or without accents, blanks or a full stop. */
function withoutUnit(typed: string, unit: string | undefined): string {
  const folded = foldedAnswer(typed);
  const behind = unit ? foldedAnswer(unit) : '';
  // Folding takes signs from the ends too, so a number alone is read as it was typed.
  if (behind === '' || !folded.endsWith(behind)) return typed;
  const sign = /^\s*[-−]/.test(typed) ? '-' : '';
  return sign + folded.slice(0, -behind.length);
}

const oneTyped = (answer: readonly string[], longest: number): boolean =>
  answer.length === 1 && (answer[0] ?? '').length <= longest;

export const shortText = defineQuestionKind({
  kind: 'short-text',
  name: { vi: 'Trả lời ngắn', en: 'Short answer' },
  problems: ({ accepted }) =>
    accepted.some((each) => foldedAnswer(each) !== '')
      ? []
      : [{ field: 'accepted', vi: 'Chưa có câu trả lời đúng nào.', en: 'No right answer is given.' }],
  choices: () => [],
  accepts: (_question, answer) => oneTyped(answer, LONGEST_TYPED),
  verdict: ({ accepted }, [typed = '']) => decided(foldedAnswer(typed) !== '' && matches(accepted, typed)),
  solution: ({ accepted }) => ({ answer: accepted.slice(0, 1), words: accepted[0] ?? '' }),
  words: (_question, [typed = '']) => typed,
});

export const number = defineQuestionKind({
  kind: 'number',
  name: { vi: 'Điền số', en: 'A number' },
  problems: ({ value, tolerance }) => [
    ...(Number.isFinite(value) ? [] : [{ field: 'value', vi: 'Chưa có số đúng.', en: 'The right number is missing.' }]),
    ...(tolerance >= 0
      ? []
      : [{ field: 'tolerance', vi: 'Sai số không được âm.', en: 'The tolerance cannot be negative.' }]),
  ],
  choices: () => [],
  face: ({ unit }) => (unit ? { unit } : {}),
  accepts: (_question, answer) => oneTyped(answer, LONGEST_TYPED),
  verdict: ({ value, tolerance, unit }, [typed = '']) => {
    const said = readTypedNumber(withoutUnit(typed, unit));
    // A hair more than the tolerance, as 0.1 + 0.2 is not 0.3.
    return decided(said !== undefined && Math.abs(said - value) <= tolerance + 1e-9 * Math.max(1, Math.abs(value)));
  },
  solution: ({ value, unit }) => {
    const words = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 10 }).format(value);
    return { answer: [words], words: unit ? `${words} ${unit}` : words };
  },
  words: ({ unit }, [typed = '']) => (unit && typed ? `${typed} ${unit}` : typed),
});

export const fillGap = defineQuestionKind({
  kind: 'fill-gap',
  name: { vi: 'Điền vào chỗ trống', en: 'Fill the gaps' },
  problems: (question) => gapProblems(question),
  choices: () => [],
  face: (question) => ({
    gaps: gapKeysIn(question.text).flatMap((key) => {
      const gap = question.gaps.find((each) => each.key === key);
      return gap ? [{ key, ...(gap.choices ? { choices: gap.choices } : {}) }] : [];
    }),
  }),
  accepts: ({ gaps }, answer) => {
    const said = answer.map(splitGap);
    return (
      new Set(said.map(([key]) => key)).size === said.length &&
      said.every(([key, typed]) => gaps.some((gap) => gap.key === key) && typed.length <= LONGEST_TYPED)
    );
  },
  verdict: ({ gaps }, answer) => {
    const said = new Map(answer.map(splitGap));
    return decided(gaps.length > 0 && gaps.every(({ key, accepted }) => matches(accepted, said.get(key) ?? '')));
  },
  solution: ({ text, gaps }) => ({
    answer: gaps.map(({ key, accepted }) => `${key}=${accepted[0] ?? ''}`),
    words: filled(text, new Map(gaps.map(({ key, accepted }) => [key, accepted[0] ?? '']))),
  }),
  words: ({ text }, answer) => filled(text, new Map(answer.map(splitGap))),
});

/** Marked by a trainer: until then nobody knows. An empty answer is wrong at once. */
export const open = defineQuestionKind({
  kind: 'open',
  name: { vi: 'Viết câu trả lời, giảng viên chấm', en: 'Own words, marked by a trainer' },
  problems: ({ rubric, passPoints }) => {
    const most = rubric.reduce((sum, { points }) => sum + points, 0);
    const problems: QuestionProblem[] = rubric.flatMap(({ text, points }, index) =>
      text.trim() !== '' && points > 0
        ? []
        : [{ field: `rubric[${index}]`, vi: 'Cần lời mô tả và số điểm dương.', en: 'Needs words and points above 0.' }],
    );
    if (rubric.length === 0) problems.push({ field: 'rubric', vi: 'Chưa có thang chấm.', en: 'The rubric is empty.' });
    if (passPoints < 1 || passPoints > most)
      problems.push({ field: 'passPoints', vi: `Điểm đạt từ 1 đến ${most}.`, en: `From 1 to ${most} points pass.` });
    return problems;
  },
  choices: () => [],
  accepts: (_question, answer) => oneTyped(answer, LONGEST_OPEN),
  verdict: (_question, [typed = '']) => ({ right: false, pending: typed.trim() !== '', feedback: [] }),
  solution: ({ rubric }) => ({ answer: [], words: rubric.map(({ text }) => text).join('; ') }),
  words: (_question, [typed = '']) => typed,
});

/** Keys of the gaps in the order of the text. */
export function gapKeysIn(text: string): string[] {
  return [...text.matchAll(GAP)].map(([, key = '']) => key);
}

function gapProblems({ text, gaps }: FillGapQuestion): QuestionProblem[] {
  const inText = gapKeysIn(text);
  const problems: QuestionProblem[] = [];
  if (inText.length === 0)
    problems.push({ field: 'text', vi: 'Câu chưa có chỗ trống [[…]] nào.', en: 'The text has no [[gap]].' });
  if (new Set(inText).size !== inText.length)
    problems.push({ field: 'text', vi: 'Một chỗ trống đứng hai lần.', en: 'A gap stands twice in the text.' });
  for (const key of inText) {
    if (!gaps.some((gap) => gap.key === key))
      problems.push({ field: 'gaps', vi: `Chưa có đáp án cho [[${key}]].`, en: `[[${key}]] has no answer.` });
  }
  gaps.forEach(({ key, accepted, choices }, index) => {
    const field = `gaps[${index}]`;
    if (!isPartKey(key) || !inText.includes(key))
      problems.push({ field, vi: `[[${key}]] không có trong câu.`, en: `[[${key}]] is not in the text.` });
    if (!accepted.some((each) => foldedAnswer(each) !== ''))
      problems.push({ field: `${field}.accepted`, vi: 'Chưa có đáp án.', en: 'The answer is missing.' });
    if (choices && !choices.some((choice) => matches(accepted, choice)))
      problems.push({
        field: `${field}.choices`,
        vi: 'Không có lựa chọn nào đúng.',
        en: 'None of the choices is right.',
      });
  });
  return problems;
}

function splitGap(said: string): [string, string] {
  const at = said.indexOf('=');
  return at < 0 ? [said, ''] : [said.slice(0, at), said.slice(at + 1)];
}

const filled = (text: string, words: ReadonlyMap<string, string>): string =>
  text.replaceAll(GAP, (_gap, key: string) => `«${words.get(key) ?? ''}»`);
