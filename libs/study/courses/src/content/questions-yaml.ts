import type { AnswerOption, Question } from '@hvs/contracts';
import type { ContentSource } from './content-problem.js';
import { YamlFields } from './yaml-fields.js';
import type { YamlItem } from './yaml-fields.js';

/** Options are named by their place: the first is `a`. A published version never changes, so the place is stable. */
const OPTION_KEYS = 'abcdefgh';
const FEWEST_OPTIONS = 2;

type ChoiceKind = 'single' | 'multiple';

/** Reads `questions.yaml`, the bank a quiz draws from; problems go to the source. */
export function readQuestionsYaml(source: ContentSource): Question[] {
  const fields = YamlFields.parse(source, source.text);
  if (!fields) return [];
  fields.allowOnly('questions');
  const seen = new Map<string, number>();
  return fields.list('questions').flatMap((item, index) => readQuestion(fields, item, index, seen) ?? []);
}

function readQuestion(
  root: YamlFields,
  item: YamlItem,
  index: number,
  seen: Map<string, number>,
): Question | undefined {
  const unnamed = root.inside(item, `câu hỏi thứ ${index + 1}`);
  if (!unnamed) return undefined;
  const key = unnamed.key('key');
  const fields = key === '' ? unnamed : (root.inside(item, `câu hỏi "${key}"`) ?? unnamed);
  fields.allowOnly('key', 'kind', 'text', 'options', 'explanation');
  const earlier = seen.get(key);
  if (earlier !== undefined) fields.report('key', `khóa đã dùng ở dòng ${earlier}`);
  else if (key !== '') seen.set(key, fields.lineOf('key'));
  const kind = readKind(fields);
  const options = readOptions(fields);
  if (kind && options.length > 0) checkAnswers(fields, kind, options);
  return {
    key,
    kind: kind ?? 'single',
    text: fields.text('text'),
    options,
    explanation: fields.text('explanation'),
  };
}

function readKind(fields: YamlFields): ChoiceKind | undefined {
  const kind = fields.text('kind');
  if (kind === 'single' || kind === 'multiple') return kind;
  if (kind !== '') fields.report('kind', `"kind" là "${kind}"; chỉ được là single hoặc multiple`);
  return undefined;
}

function readOptions(question: YamlFields): AnswerOption[] {
  const items = question.list('options');
  if (items.length === 0) return [];
  if (items.length < FEWEST_OPTIONS || items.length > OPTION_KEYS.length) {
    question.report('options', `phải có từ ${FEWEST_OPTIONS} đến ${OPTION_KEYS.length} phương án`);
  }
  const texts = new Set<string>();
  return items.flatMap((item, index) => {
    const fields = question.inside(item, `${question.label}, phương án ${index + 1}`);
    if (!fields) return [];
    fields.allowOnly('text', 'correct');
    const text = fields.text('text');
    if (text !== '' && texts.has(text)) fields.report('text', 'trùng với một phương án ở trên');
    texts.add(text);
    return [{ key: OPTION_KEYS[index] ?? '', text, correct: fields.flag('correct') }];
  });
}

/** A question nobody can answer, or that any answer satisfies, is the author's mistake. */
function checkAnswers(fields: YamlFields, kind: ChoiceKind, options: AnswerOption[]): void {
  const right = options.filter((option) => option.correct).length;
  if (kind === 'single') {
    if (right !== 1) fields.report('options', 'phải có đúng một đáp án đúng');
    return;
  }
  if (right < 2) fields.report('options', 'phải có ít nhất hai đáp án đúng');
  if (right === options.length) fields.report('options', 'phải có ít nhất một đáp án sai');
}
