import type { AnswerOption, Question, QuestionOf } from '@hvs/contracts';
import { leftOutLines, type QuestionExport, whyNot } from './export-ledger.js';

/** Questions as a GIFT file. What GIFT has no kind for stands in comments at its head. */
export function writeGift(questions: readonly Question[]): QuestionExport {
  const leftOut = questions.flatMap((question) => {
    const why = whyNot(question, 'gift');
    return why ? [{ question, why }] : [];
  });
  const refused = new Set(leftOut.map(({ question }) => question));
  const written = questions.filter((question) => !refused.has(question)).map(writeQuestion);
  const head = leftOutLines(leftOut).map((line) => `// ${line}`);
  return { text: `${[head.join('\n'), ...written].filter(Boolean).join('\n\n')}\n`, leftOut };
}

function writeQuestion(question: Question): string {
  const tags = (question.tags ?? []).map((tag) => `[tag:${tag}]`).join(' ');
  const text = `::${escaped(question.key)}::[plain]${escaped(question.text)} {${answersOf(question)}####${escaped(question.explanation)}}`;
  return tags === '' ? text : `// ${tags}\n${text}`;
}

function answersOf(question: Question): string {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return optionsOf(question.kind, question.options);
    case 'true-false':
      return trueFalse(question);
    case 'number':
      return `#${question.value}:${question.tolerance}`;
    case 'short-text':
      return question.accepted.map((text) => `=${escaped(text)}`).join(' ');
    case 'matching':
      return matching(question);
    default:
      return '';
  }
}

/** GIFT says what a wrong answer is told first. */
function trueFalse({ correct, feedback }: QuestionOf<'true-false'>): string {
  const { whenTrue = '', whenFalse = '' } = feedback ?? {};
  const [wrong, right] = correct ? [whenFalse, whenTrue] : [whenTrue, whenFalse];
  return `${correct ? 'TRUE' : 'FALSE'}#${escaped(wrong)}#${escaped(right)}`;
}

function matching({ pairs, distractors = [] }: QuestionOf<'matching'>): string {
  return [
    ...pairs.map(({ left, right }) => `=${escaped(left)} -> ${escaped(right)}`),
    ...distractors.map(({ text }) => `= -> ${escaped(text)}`),
  ].join('\n');
}

function optionsOf(kind: 'single' | 'multiple', options: readonly AnswerOption[]): string {
  const share = 100 / options.filter(({ correct }) => correct).length;
  return options
    .map(({ text, correct, feedback }) => {
      const sign = kind === 'single' ? (correct ? '=' : '~') : `~%${correct ? Number(share.toFixed(5)) : -100}%`;
      return `${sign}${escaped(text)}${feedback ? `#${escaped(feedback)}` : ''}`;
    })
    .join('\n');
}

/** Signs of the format and line breaks, as an empty line would end the question. */
function escaped(text: string): string {
  return text.replaceAll(/[\\~=#{}:]/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`);
}
