import { note, type Note } from '../ledger.js';
import {
  choiceQuestion,
  matchingQuestion,
  numberQuestion,
  openQuestion,
  shortTextQuestion,
} from '../questions/graded-answers.js';
import { plainOf } from '../questions/plain-text.js';
import { keyOfText, QuestionKeys } from '../questions/question-keys.js';
import { type FoundQuestion, judgeQuestion, type ReadQuestion } from '../questions/read-question.js';
import { giftAnswers, giftNumber, giftText } from './gift-answers.js';
import { type GiftItem, giftItems, unescaped } from './gift-items.js';

const LONGEST_TITLE = 120;
const TITLE = /^\s*::([\s\S]*?)::/;
const FORMAT = /^\s*\[(html|markdown|moodle|plain)\]/;
const TRUE_FALSE = /^(T|TRUE|F|FALSE)$/i;
const GAP = '_____';

type Found = Pick<FoundQuestion, 'question' | 'notes' | 'refusal'>;

/** An item taken apart: what stands before, between and behind its braces. */
interface GiftParts {
  key: string;
  tags: string[];
  format: string;
  before: string;
  /** Nothing when the item has no braces. */
  inside?: string;
  behind: string;
  explanation: string;
}

/**
 * Reads a file in Moodle's GIFT format. Every item has its line in the ledger; one with a mistake does not keep the
 * others from being read.
 */
export function readGift(file: string): ReadQuestion[] {
  const keys = new QuestionKeys();
  return giftItems(file).map((item) => judgeQuestion(readItem(item, keys)));
}

function readItem(item: GiftItem, keys: QuestionKeys): FoundQuestion {
  const place = { kind: 'line', number: item.line } as const;
  const [marked = '', name = ''] = TITLE.exec(item.text) ?? [];
  const body = item.text.slice(marked.length);
  const title = shortened(unescaped(name).trim() || unescaped(body).replace(FORMAT, '').trim());
  const fault = faultInBraces(body);
  if (fault) return { place, title, notes: [], refusal: fault };
  const parts = takeApart(item, body, keys.next(unescaped(name).trim() || unescaped(body)));
  const notes = plainOf(parts.format, unescaped(parts.before + parts.behind)).notes;
  const found = readParts(parts);
  return { place, title, ...found, notes: [...notes, ...found.notes] };
}

function faultInBraces(body: string): Note | undefined {
  const opening = [...body].filter((character) => character === '{').length;
  const closing = [...body].filter((character) => character === '}').length;
  if (opening !== closing || body.indexOf('{') > body.indexOf('}'))
    return note(
      `Dấu ngoặc nhọn không khớp: ${opening} dấu mở, ${closing} dấu đóng. Câu không được có dòng trống bên trong.`,
      `Braces do not match: ${opening} open, ${closing} close. A question must not hold an empty line.`,
    );
  if (opening > 1) return note('Một câu chỉ có một cặp ngoặc nhọn.', 'A question has one pair of braces only.');
  return undefined;
}

function takeApart(item: GiftItem, body: string, key: string): GiftParts {
  const [marked = '', format = 'moodle'] = FORMAT.exec(body) ?? [];
  const text = body.slice(marked.length);
  const open = text.indexOf('{');
  const tags = [...new Set([keyOfText(item.category.split('/').at(-1) ?? ''), ...item.tags].filter(Boolean))];
  const common = { key, tags, format };
  if (open === -1) return { ...common, before: text, behind: '', explanation: '' };
  const close = text.indexOf('}');
  const [answers = '', ...general] = text.slice(open + 1, close).split('####');
  return {
    ...common,
    before: text.slice(0, open),
    inside: answers.trim(),
    behind: text.slice(close + 1),
    explanation: giftText(general.join('####'), format),
  };
}

function readParts(parts: GiftParts): Found {
  const { inside, format } = parts;
  if (inside === undefined)
    return {
      notes: [],
      refusal: note(
        'Đây là lời dẫn, không phải câu hỏi. Hãy đưa vào bài học.',
        'This is a description, not a question. Put it into a lesson.',
      ),
    };
  if (inside === '') return openQuestion(commonOf(parts), '');
  if (inside.startsWith('#')) return readNumber(parts, inside.slice(1));
  const [said = '', ...feedback] = inside.split('#');
  if (TRUE_FALSE.test(said.trim()))
    return readTrueFalse(
      parts,
      said.trim(),
      feedback.map((text) => giftText(text, format)),
    );
  return readAnswers(parts, inside);
}

function commonOf({ key, tags, format, before, behind, explanation }: GiftParts) {
  const text = behind.trim() === '' ? before : `${before.trimEnd()} ${GAP} ${behind.trimStart()}`;
  return { key, text: giftText(text, format), explanation, ...(tags.length > 0 ? { tags } : {}) };
}

function readTrueFalse(parts: GiftParts, said: string, [wrong = '', right = '']: string[]): Found {
  const correct = /^t/i.test(said);
  const whenTrue = correct ? right : wrong;
  const whenFalse = correct ? wrong : right;
  const feedback = { ...(whenTrue ? { whenTrue } : {}), ...(whenFalse ? { whenFalse } : {}) };
  return {
    question: {
      ...commonOf(parts),
      kind: 'true-false',
      correct,
      ...(Object.keys(feedback).length > 0 ? { feedback } : {}),
    },
    notes: [],
  };
}

function readNumber(parts: GiftParts, inside: string): Found {
  const listed = giftAnswers(inside, 'plain');
  const [only = '', feedback = ''] = inside.split('#');
  const answers =
    listed.length > 0
      ? listed.map((answer) => ({ ...answer, ...giftNumber(answer.text) })).filter(({ text }) => text !== '')
      : [{ ...giftNumber(only), percent: 100, feedback }];
  const { question, notes } = numberQuestion(commonOf(parts), answers);
  return question
    ? { question, notes }
    : { notes, refusal: note('Không đọc được số đúng.', 'The right number could not be read.') };
}

function readAnswers(parts: GiftParts, inside: string): Found {
  const answers = giftAnswers(inside, parts.format);
  const common = commonOf(parts);
  if (answers.length === 0)
    return { notes: [], refusal: note('Không có đáp án nào bắt đầu bằng = hoặc ~.', 'No answer begins with = or ~.') };
  if (answers.every(({ sign, text }) => sign === '=' && text.includes('->'))) {
    const pairs = answers.map(({ text }) => {
      const at = text.indexOf('->');
      return { left: text.slice(0, at).trim(), right: text.slice(at + 2).trim() };
    });
    return { question: matchingQuestion(common, pairs), notes: [] };
  }
  if (answers.every(({ sign }) => sign === '=')) return shortTextQuestion(common, answers);
  return choiceQuestion(
    common,
    answers,
    answers.some(({ sign }) => sign === '='),
  );
}

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > LONGEST_TITLE ? `${line.slice(0, LONGEST_TITLE - 1)}…` : line;
}
