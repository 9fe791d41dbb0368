import type { AudioForm, Block, LessonDocument, LessonSource, SignLanguageForm } from '@hvs/contracts';
import { isIsoDate } from '@hvs/kernel';
import type { ContentSource } from './content-problem.js';
import { readLessonBody } from './lesson-body.js';
import { httpsAddress } from './https-address.js';
import { YamlFields } from './yaml-fields.js';
import type { FieldReader, Shape } from './yaml-shape.js';
import { contentKey, integer, listOf, media, optional, readShape, shape, statedFlag, text } from './yaml-shape.js';

const FENCE = '---';

type LessonHead = Omit<LessonDocument, 'blocks' | 'easyRead'>;

const day: FieldReader<string> = (fields, key) => {
  const written = fields.text(key);
  if (written !== '' && !isIsoDate(written)) fields.report(key, `"${key}" phải là một ngày, viết như 2027-06-30`);
  return written;
};

const HEAD: Shape<LessonHead> = {
  key: contentKey,
  title: text,
  minutes: integer({ min: 1 }),
  learnAgain: optional(statedFlag),
  sources: optional(listOf<LessonSource>({ text, href: optional(httpsAddress), reviewBy: day })),
  audio: optional(shape<AudioForm>({ src: media('audio'), transcript: text })),
  signLanguage: optional(shape<SignLanguageForm>({ src: media('video'), description: text })),
};

/**
 * Reads one lesson: YAML front matter (key, title, minutes, sources and the spoken and signed forms) between two lines of
 * `---`, then its blocks. Only a lesson with a spoken or signed form may have none.
 */
export function readLessonMarkdown(source: ContentSource, expectedKey: string): LessonDocument | undefined {
  const lines = source.text.split('\n');
  const end = lines.indexOf(FENCE, 1);
  if (lines[0] !== FENCE || end === -1) {
    source.report(1, 'bài học phải bắt đầu bằng phần khai báo nằm giữa hai dòng "---"');
    return undefined;
  }
  const head = readFrontMatter(source, lines.slice(1, end).join('\n'), expectedKey);
  const body = lines.slice(end + 1);
  const hasOtherForm = head?.audio !== undefined || head?.signLanguage !== undefined;
  if (isBlank(body) && !hasOtherForm) source.report(end + 1, 'bài học không có nội dung');
  const blocks = readLessonBody(source, body, end + 2);
  return head && { ...head, blocks };
}

/** Reads the easy-read form of a lesson: blocks alone, as what else is to say stands in the lesson's own file. */
export function readEasyRead(source: ContentSource): Block[] {
  const lines = source.text.split('\n');
  if (isBlank(lines)) source.report(1, 'bản dễ đọc không có nội dung');
  if (lines[0] === FENCE) source.report(1, 'bản dễ đọc không có phần khai báo; hãy ghi ở tệp của bài học');
  return readLessonBody(source, lines, 1);
}

const isBlank = (lines: readonly string[]): boolean => lines.every((line) => line.trim() === '');

function readFrontMatter(source: ContentSource, yaml: string, expectedKey: string): LessonHead | undefined {
  const fields = YamlFields.parse(source, yaml, 2);
  if (!fields) return undefined;
  const head = readShape(fields, HEAD);
  if (head.key !== '' && head.key !== expectedKey) {
    fields.report('key', `"key" là "${head.key}" nhưng tên tệp ghi "${expectedKey}"`);
  }
  return head;
}
