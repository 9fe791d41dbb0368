import { type Question, readTypedNumber } from '@hvs/contracts';
import { type Note, note, type Place } from '../ledger.js';
import { matchingQuestion } from '../questions/graded-answers.js';
import { keyOfText, letterKey, type QuestionKeys } from '../questions/question-keys.js';
import type { FoundQuestion } from '../questions/read-question.js';
import { kindOf, plainWord, type SheetCells, type SheetKind } from './sheet-columns.js';

interface Common {
  key: string;
  text: string;
  explanation: string;
}

type Result = Question | Note;
type Reader = (cells: SheetCells, common: Common) => Result;

/** A row of the sheet as a question, or why it is none. */
export function rowToQuestion(cells: SheetCells, place: Place, keys: QuestionKeys): FoundQuestion {
  const title = cells.text ?? '';
  const kind = kindOf(cells.kind ?? '');
  if (!kind)
    return {
      place,
      title,
      notes: [],
      refusal: note(
        `Loại câu "${cells.kind ?? ''}" không có trong bảng mẫu.`,
        `The kind “${cells.kind ?? ''}” is not in the template.`,
      ),
    };
  const common = { key: keys.next(title), text: title, explanation: cells.explanation ?? '', ...described(cells) };
  const result = READERS[kind](cells, common);
  return 'vi' in result
    ? { place, title, notes: [], refusal: result }
    : { place, title, notes: unusedOptions(kind, cells), question: result };
}

function described({ tags, competence, difficulty }: SheetCells): Partial<Question> {
  const listed = (tags ?? '').split(/[,;]/).map(keyOfText).filter(Boolean);
  const level = Number(difficulty);
  return {
    ...(listed.length > 0 ? { tags: listed } : {}),
    ...(competence ? { competence } : {}),
    ...(level === 1 || level === 2 || level === 3 ? { difficulty: level } : {}),
  };
}

const optionsOf = (cells: SheetCells): string[] =>
  ([1, 2, 3, 4, 5, 6, 7, 8] as const).flatMap((number) => cells[`option${number}`] ?? []);

function choice(kind: 'single' | 'multiple'): Reader {
  return (cells, common) => {
    const texts = optionsOf(cells);
    const said = (cells.right ?? '').split(/[,; ]+/).filter(Boolean);
    const right = said.map((word) => Number(word));
    if (right.length === 0 || right.some((number) => !Number.isInteger(number) || number < 1 || number > texts.length))
      return note(
        'Cột "Đáp án đúng" phải ghi số của phương án, ví dụ 1 hoặc 1, 3.',
        'The column of right answers must hold numbers of options, such as 1 or 1, 3.',
      );
    const options = texts.map((text, index) => ({ key: letterKey(index), text, correct: right.includes(index + 1) }));
    return { ...common, kind, options };
  };
}

const READERS: Record<SheetKind, Reader> = {
  single: choice('single'),
  multiple: choice('multiple'),
  'true-false': ({ right = '' }, common) => {
    const word = plainWord(right);
    if (word === 'dung' || word === 'true') return { ...common, kind: 'true-false', correct: true };
    if (word === 'sai' || word === 'false') return { ...common, kind: 'true-false', correct: false };
    return note('Cột "Đáp án đúng" phải ghi Đúng hoặc Sai.', 'The right answer must be Đúng or Sai.');
  },
  number: ({ right = '', tolerance = '0', unit }, common) => {
    const value = readTypedNumber(right);
    const off = readTypedNumber(tolerance);
    if (value === undefined || off === undefined)
      return note('Cột "Đáp án đúng" và "Sai số" phải là số.', 'The right answer and the tolerance must be numbers.');
    return { ...common, kind: 'number', value, tolerance: off, ...(unit ? { unit } : {}) };
  },
  'short-text': ({ right = '' }, common) => ({
    ...common,
    kind: 'short-text',
    accepted: right
      .split('|')
      .map((word) => word.trim())
      .filter(Boolean),
  }),
  ordering: (cells, common) => ({
    ...common,
    kind: 'ordering',
    items: optionsOf(cells).map((text, index) => ({ key: letterKey(index), text })),
  }),
  matching: (cells, common) => {
    const pairs = optionsOf(cells).map((text) => text.split('='));
    if (pairs.some((pair) => pair.length !== 2))
      return note(
        'Mỗi phương án của câu ghép đôi ghi "vế trái = vế phải".',
        'Each option of a matching question reads “left = right”.',
      );
    return matchingQuestion(
      common,
      pairs.map(([left = '', right = '']) => ({ left: left.trim(), right: right.trim() })),
    );
  },
  open: ({ right = '' }, common) => ({
    ...common,
    kind: 'open',
    rubric: right
      .split('|')
      .map((text) => text.trim())
      .filter(Boolean)
      .map((text, index) => ({ key: letterKey(index), text, points: 1 })),
    passPoints: 1,
  }),
};

/** Options of a kind that has none would vanish without a word. */
function unusedOptions(kind: SheetKind, cells: SheetCells): Note[] {
  const hasNone = kind === 'true-false' || kind === 'number' || kind === 'short-text' || kind === 'open';
  return hasNone && optionsOf(cells).length > 0
    ? [note('Loại câu này không dùng phương án; đã bỏ các phương án.', 'This kind has no options; they were left out.')]
    : [];
}
