import type { AnswerOption, Question, QuestionOf } from '@hvs/contracts';
import { leftOutLines, type QuestionExport, whyNot } from './export-ledger.js';

/** A picture of a question, as it is packed into the file. */
export interface PackedPicture {
  name: string;
  bytes: Buffer;
}

const TYPES: Partial<Record<Question['kind'], string>> = {
  single: 'multichoice',
  multiple: 'multichoice',
  'true-false': 'truefalse',
  matching: 'matching',
  ordering: 'ordering',
  'fill-gap': 'cloze',
  number: 'numerical',
  'short-text': 'shortanswer',
  open: 'essay',
};

/**
 * Questions as Moodle XML. What Moodle has no type for stands in a comment at the head of the file.
 * @param pictureOf the picture that a source names, or nothing when it is not there
 */
export function writeMoodleXml(
  questions: readonly Question[],
  pictureOf: (src: string) => PackedPicture | undefined = () => undefined,
): QuestionExport {
  const leftOut = questions.flatMap((question) => {
    const why = whyNot(question, 'moodle-xml');
    return why ? [{ question, why }] : [];
  });
  const refused = new Set(leftOut.map(({ question }) => question));
  const written = questions.filter((question) => !refused.has(question)).map((each) => writeQuestion(each, pictureOf));
  const remark = leftOutLines(leftOut).join('\n').replaceAll('--', '- -');
  const head = remark === '' ? [] : [`<!-- ${remark} -->`];
  return {
    text: ['<?xml version="1.0" encoding="UTF-8"?>', '<quiz>', ...head, ...written, '</quiz>', ''].join('\n'),
    leftOut,
  };
}

function writeQuestion(question: Question, pictureOf: (src: string) => PackedPicture | undefined): string {
  const packed = question.picture && pictureOf(question.picture.src);
  const picture = packed
    ? `<p><img src="@@PLUGINFILE@@/${encodeURIComponent(packed.name)}" alt="${escaped(question.picture?.description ?? '')}"></p>`
    : '';
  const file = packed
    ? `<file name="${escaped(packed.name)}" path="/" encoding="base64">${packed.bytes.toString('base64')}</file>`
    : '';
  const tags = (question.tags ?? []).map((tag) => `<tag>${element('text', tag)}</tag>`).join('');
  return `<question type="${TYPES[question.kind] ?? ''}">
<name>${element('text', question.key)}</name>
<questiontext format="html"><text>${escaped(paragraphs(textOf(question)) + picture)}</text>${file}</questiontext>
<generalfeedback format="html"><text>${escaped(paragraphs(question.explanation))}</text></generalfeedback>
${answersOf(question)}${tags === '' ? '' : `\n<tags>${tags}</tags>`}
</question>`;
}

/** The text with each gap as Moodle writes it. */
function textOf(question: Question): string {
  if (question.kind !== 'fill-gap') return question.text;
  return question.text.replaceAll(/\[\[([a-z0-9-]+)\]\]/g, (all, key: string) => {
    const gap = question.gaps.find((each) => each.key === key);
    if (!gap) return all;
    const wrong = (gap.choices ?? []).filter((choice) => !gap.accepted.includes(choice));
    const answers = [...gap.accepted.map((text) => `=${clozeText(text)}`), ...wrong.map(clozeText)];
    return `{1:${gap.choices ? 'MULTICHOICE' : 'SHORTANSWER'}:${answers.join('~')}}`;
  });
}

const clozeText = (text: string): string => text.replaceAll(/[}~#/"\\]/g, String.raw`\$&`);

type Writers = { [Kind in Question['kind']]?: (question: QuestionOf<Kind>) => string };

const ANSWERS: Writers = {
  single: ({ options }) => `<single>true</single>\n${optionsOf(options)}`,
  multiple: ({ options }) => `<single>false</single>\n${optionsOf(options)}`,
  'true-false': ({ correct, feedback }) =>
    [
      answer(correct ? 100 : 0, 'true', feedback?.whenTrue),
      answer(correct ? 0 : 100, 'false', feedback?.whenFalse),
    ].join('\n'),
  number: ({ value, tolerance, unit }) =>
    `<answer fraction="100">${element('text', String(value))}<tolerance>${tolerance}</tolerance></answer>${unitOf(unit)}`,
  'short-text': ({ accepted }) =>
    `<usecase>0</usecase>\n${accepted.map((text) => answer(100, text.replaceAll('*', String.raw`\*`))).join('\n')}`,
  ordering: ({ items }) => items.map(({ text }, index) => answer(index + 1, text)).join('\n'),
  matching: ({ pairs, distractors = [] }) =>
    [...pairs, ...distractors.map(({ text }) => ({ left: '', right: text }))]
      .map(({ left, right }) => {
        const said = `<answer>${element('text', right)}</answer>`;
        return `<subquestion format="plain_text">${element('text', left)}${said}</subquestion>`;
      })
      .join('\n'),
  open: ({ rubric }) => {
    const said = escaped(paragraphs(rubric.map(({ text }) => text).join('\n')));
    return `<graderinfo format="html"><text>${said}</text></graderinfo>`;
  },
};

const answersOf = (question: Question): string => ANSWERS[question.kind]?.(question as never) ?? '';

const unitOf = (unit: string | undefined): string =>
  unit ? `\n<units><unit><multiplier>1</multiplier><unit_name>${escaped(unit)}</unit_name></unit></units>` : '';

function optionsOf(options: readonly AnswerOption[]): string {
  const share = 100 / options.filter(({ correct }) => correct).length;
  return options
    .map(({ text, correct, feedback }) => answer(correct ? Number(share.toFixed(5)) : 0, text, feedback))
    .join('\n');
}

function answer(fraction: number, text: string, feedback?: string): string {
  const said = feedback ? `<feedback format="plain_text">${element('text', feedback)}</feedback>` : '';
  return `<answer fraction="${fraction}" format="plain_text">${element('text', text)}${said}</answer>`;
}

const element = (name: string, text: string): string => `<${name}>${escaped(text)}</${name}>`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Each line a paragraph of HTML. */
const paragraphs = (text: string): string =>
  text
    .split('\n')
    .map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</p>`)
    .join('');
