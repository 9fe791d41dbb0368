import type { PracticeMove, PracticePart, PracticeScreen } from '../practice.js';
import type { PictureArea } from '../questions/question.js';
import { isPartKey } from '../questions/question-kind.js';
import { foldedAnswer } from '../questions/folded-answer.js';
import type { PracticeProblem } from './practice-problem.js';
import { type FieldPart, isMoving } from './practice-ways.js';

/** Pictures are measured in thousandths of their width and height. */
const WHOLE = 1_000;
/** Smaller than this a hotspot cannot be hit with a thumb at 360 px. */
const LEAST_SIDE = 40;
const MOST_PARTS = 30;

/** What is wrong with one screen by itself. `place` is its path, `keys` are all screens that a move may lead to. */
export function screenProblems(screen: PracticeScreen, place: string, keys: ReadonlySet<string>): PracticeProblem[] {
  const parts = screen.parts.flatMap((part, index) => {
    const at = `${place}.parts[${index}]`;
    const twice = screen.parts.findIndex(({ key }) => key === part.key) !== index;
    return [
      ...when(!isPartKey(part.key) || twice, `${at}.key`, 'Mã phần bị trùng hoặc không hợp lệ.', 'A key is not valid.'),
      ...partProblems(part, at, keys),
    ];
  });
  return [...textProblems(screen, place), ...shapeProblems(screen, place), ...parts];
}

const when = (wrong: boolean, field: string, vi: string, en: string): PracticeProblem[] =>
  wrong ? [{ field, vi, en }] : [];

const empty = (text: string | undefined): boolean => (text ?? '').trim() === '';

function textProblems({ key, title, spokenHelp, hint, picture }: PracticeScreen, place: string): PracticeProblem[] {
  return [
    ...when(!isPartKey(key), `${place}.key`, 'Mã màn hình không hợp lệ.', 'The screen key is not valid.'),
    ...when(empty(title), `${place}.title`, 'Màn hình chưa có tên.', 'The screen has no title.'),
    ...when(empty(spokenHelp), `${place}.spokenHelp`, 'Chưa có lời đọc trợ giúp.', 'The spoken help is missing.'),
    ...when(empty(hint), `${place}.hint`, 'Chưa có gợi ý.', 'The hint is missing.'),
    ...when(
      picture !== undefined && (picture.src === '' || empty(picture.description)),
      `${place}.picture`,
      'Hình chưa có lời mô tả.',
      'The picture has no description.',
    ),
  ];
}

function shapeProblems({ parts, picture, ending }: PracticeScreen, place: string): PracticeProblem[] {
  return [
    ...when(parts.length > MOST_PARTS, `${place}.parts`, 'Một màn hình có tối đa 30 phần.', 'A screen has 30 parts.'),
    ...when(
      !picture && parts.some(({ kind }) => kind === 'hotspot'),
      `${place}.picture`,
      'Có vùng bấm nhưng chưa có hình.',
      'There are hotspots but no picture.',
    ),
    ...when(
      !ending && !parts.some(isMoving),
      `${place}.parts`,
      'Màn hình chưa có nút hay vùng bấm để đi tiếp.',
      'The screen has no button or hotspot to go on.',
    ),
    ...when(
      ending !== undefined && !parts.some((part) => part.kind === 'text' && !empty(part.text)),
      `${place}.parts`,
      'Màn hình kết thúc cần lời giải thích.',
      'An ending needs words that explain it.',
    ),
  ];
}

function partProblems(part: PracticePart, at: string, keys: ReadonlySet<string>): PracticeProblem[] {
  if (part.kind === 'text') return when(empty(part.text), `${at}.text`, 'Chưa có chữ.', 'The text is missing.');
  const label = when(empty(part.label), `${at}.label`, 'Chưa có tên gọi.', 'The label is missing.');
  if (part.kind === 'field') return [...label, ...fieldProblems(part, at)];
  const area =
    part.kind === 'hotspot'
      ? when(
          !liesInside(part.area),
          `${at}.area`,
          'Vùng bấm nằm ngoài hình hoặc quá nhỏ.',
          'The area lies outside the picture or is too small.',
        )
      : [];
  return [...label, ...area, ...moveProblems(part.move, `${at}.move`, keys)];
}

function fieldProblems({ input, choices, expected, whenWrong }: FieldPart, at: string): PracticeProblem[] {
  const offered = (choices ?? []).map(foldedAnswer);
  const isChoice = input === 'choice';
  return [
    ...when(
      empty(whenWrong),
      `${at}.whenWrong`,
      'Chưa có lời nhắc khi nhập sai.',
      'The words for a wrong entry are missing.',
    ),
    ...when(isChoice && offered.length < 2, `${at}.choices`, 'Cần ít nhất hai lựa chọn.', 'Two choices are needed.'),
    ...when(
      expected.some((each) => empty(foldedAnswer(each))),
      `${at}.expected`,
      'Có đáp án để trống.',
      'An expected entry is empty.',
    ),
    ...when(
      isChoice && expected.some((each) => !offered.includes(foldedAnswer(each))),
      `${at}.expected`,
      'Đáp án không nằm trong các lựa chọn.',
      'What is expected is not among the choices.',
    ),
    ...when(
      input === 'digits' && expected.some((each) => /[^\d\s.]/.test(each)),
      `${at}.expected`,
      'Ô này chỉ nhập chữ số.',
      'This field takes digits only.',
    ),
  ];
}

function moveProblems(
  { to, verdict, feedback }: PracticeMove,
  at: string,
  keys: ReadonlySet<string>,
): PracticeProblem[] {
  return [
    ...when(!keys.has(to), `${at}.to`, 'Dẫn đến màn hình không có.', 'It leads to no screen.'),
    ...when(
      verdict === 'wrong' && empty(feedback),
      `${at}.feedback`,
      'Bước sai cần một lời giải thích.',
      'A wrong move needs words that explain it.',
    ),
  ];
}

function liesInside({ x, y, width, height }: PictureArea): boolean {
  const numbers = [x, y, width, height].every((each) => Number.isFinite(each) && each >= 0);
  return numbers && Math.min(width, height) >= LEAST_SIDE && x + width <= WHOLE && y + height <= WHOLE;
}
