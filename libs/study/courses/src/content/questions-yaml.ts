import type { Question } from '@hvs/contracts';
import { isContentKey } from './content-key.js';
import type { ContentSource } from './content-problem.js';
import { readQuestion } from './question-shape.js';
import { YamlFields } from './yaml-fields.js';
import type { YamlItem } from './yaml-fields.js';

/** Reads `questions.yaml`, the bank a quiz draws from; problems go to the source. */
export function readQuestionsYaml(source: ContentSource): Question[] {
  const fields = YamlFields.parse(source, source.text);
  if (!fields) return [];
  fields.allowOnly('questions');
  const seen = new Map<string, number>();
  return fields.list('questions').flatMap((item, index) => readItem(fields, item, index, seen) ?? []);
}

function readItem(root: YamlFields, item: YamlItem, index: number, seen: Map<string, number>): Question | undefined {
  const unnamed = root.inside(item, `câu hỏi thứ ${index + 1}`);
  if (!unnamed) return undefined;
  const named = unnamed.plainText('key');
  const key = isContentKey(named) ? named : '';
  const fields = key === '' ? unnamed : (root.inside(item, `câu hỏi "${key}"`) ?? unnamed);
  const earlier = seen.get(key);
  if (earlier !== undefined) fields.report('key', `khóa đã dùng ở dòng ${earlier}`);
  else if (key !== '') seen.set(key, fields.lineOf('key'));
  return readQuestion(fields);
}
