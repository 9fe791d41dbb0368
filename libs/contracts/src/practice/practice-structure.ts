import type { PracticeProblem } from './practice-problem.js';

type Check = (value: unknown, field: string) => PracticeProblem[];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const fault = (field: string): PracticeProblem[] => [
  { field, vi: 'Dữ liệu không đúng dạng.', en: 'This is not of the right form.' },
];

const LONGEST_TEXT = 4_000;
const LONGEST_LIST = 200;

const text: Check = (value, field) => (typeof value === 'string' && value.length <= LONGEST_TEXT ? [] : fault(field));
const number: Check = (value, field) => (typeof value === 'number' && Number.isFinite(value) ? [] : fault(field));
const yesOrNo: Check = (value, field) => (typeof value === 'boolean' ? [] : fault(field));

const oneOf =
  (...words: string[]): Check =>
  (value, field) =>
    words.includes(value as string) ? [] : fault(field);

const maybe =
  (check: Check): Check =>
  (value, field) =>
    value === undefined ? [] : check(value, field);

const list =
  (check: Check): Check =>
  (value, field) =>
    Array.isArray(value) && value.length <= LONGEST_LIST
      ? value.flatMap((each, index) => check(each, `${field}[${index}]`))
      : fault(field);

const record =
  (fields: Record<string, Check>): Check =>
  (value, field) => {
    if (!isRecord(value)) return fault(field);
    const at = (name: string): string => (field === '' ? name : `${field}.${name}`);
    const foreign = Object.keys(value).filter((name) => !Object.hasOwn(fields, name));
    return [
      ...foreign.flatMap((name) => fault(at(name))),
      ...Object.entries(fields).flatMap(([name, check]) => check(value[name], at(name))),
    ];
  };

const move = record({
  to: text,
  verdict: oneOf('right', 'wrong'),
  feedback: maybe(text),
  needsFields: yesOrNo,
});

const area = record({ x: number, y: number, width: number, height: number });

const PARTS: Record<string, Check> = {
  text: record({
    kind: text,
    key: text,
    text,
    look: oneOf('heading', 'plain', 'notice', 'message-in', 'message-out'),
  }),
  field: record({
    kind: text,
    key: text,
    label: text,
    input: oneOf('text', 'digits', 'secret', 'choice'),
    choices: maybe(list(text)),
    expected: list(text),
    whenWrong: text,
  }),
  button: record({ kind: text, key: text, label: text, move, look: oneOf('main', 'other', 'danger') }),
  hotspot: record({ kind: text, key: text, label: text, area, move }),
};

const part: Check = (value, field) => {
  const kind = isRecord(value) ? value.kind : undefined;
  const check = typeof kind === 'string' && Object.hasOwn(PARTS, kind) ? PARTS[kind] : undefined;
  return check ? check(value, field) : fault(`${field}.kind`);
};

const screen = record({
  key: text,
  title: text,
  spokenHelp: text,
  hint: text,
  look: maybe(oneOf('page', 'chat', 'call')),
  picture: maybe(record({ src: text, description: text, width: number, height: number })),
  parts: list(part),
  ending: maybe(oneOf('done', 'harmed')),
});

const practice = record({
  key: text,
  title: text,
  service: text,
  introduction: text,
  minutes: number,
  competences: list(text),
  start: text,
  screens: list(screen),
});

/**
 * What keeps a value that came from outside from being a `Practice` at all; empty when its shape is right. A draft
 * must pass this, while `problemsOfPractice` asks for completeness.
 */
export function structureProblemsOfPractice(value: unknown): PracticeProblem[] {
  return practice(value, '');
}
