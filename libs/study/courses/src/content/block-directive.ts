import type { Block, BlockBody, BlockType, Inline } from '@hvs/contracts';
import type { ContentSource } from './content-problem.js';
import { httpsAddress } from './https-address.js';
import { inlineLists, inlines } from './inline-field.js';
import { PICTURE, readQuestion } from './question-shape.js';
import { YamlFields } from './yaml-fields.js';
import type { Shape } from './yaml-shape.js';
import { contentKey, flag, integer, listOf, media, oneOf, optional, readLoosely, shape, text } from './yaml-shape.js';

type FieldsOf<Type extends BlockType> = Omit<Extract<BlockBody, { type: Type }>, 'type'>;

/**
 * Every block that can stand between `:::<type>` and `:::`. The first five are those Markdown has words for; they
 * are written this way only where Markdown would change them.
 */
const BLOCKS: { [Type in Exclude<BlockType, 'question'>]: Shape<FieldsOf<Type>> } = {
  heading: { level: (fields, key) => fields.integer(key, { min: 2, max: 3 }) as 2 | 3, children: inlines },
  paragraph: { children: inlines },
  list: { ordered: flag, items: inlineLists('item') },
  callout: { kind: oneOf('warning', 'tip'), children: inlineLists('paragraph') },
  image: { src: media('picture'), description: text },
  audio: { src: media('audio'), title: text, transcript: text },
  video: { src: media('video'), title: text, captions: media('captions'), transcript: text },
  slides: { title: text, pages: listOf(PICTURE) },
  steps: {
    items: listOf<{ text: Inline[]; picture?: { src: string; description: string } }>({
      text: inlines,
      picture: optional(shape(PICTURE)),
    }),
  },
  download: { src: media('download'), name: text, bytes: integer({ min: 0 }) },
  practice: {
    practice: (fields, key) => {
      const practice = contentKey(fields, key);
      if (practice !== '' && !fields.source.hasPractice(practice))
        fields.report(key, `không có bài thực hành "${practice}" trong thư mục practices`);
      return practice;
    },
  },
  'external-link': { href: httpsAddress, title: text, note: text },
  package: { kind: oneOf('h5p', 'scorm'), packageId: text, title: text },
};

const TYPES: readonly string[] = [...Object.keys(BLOCKS), 'question'];

/** Reads the YAML between `:::<type>` (on `line`) and `:::`. */
export function readDirective(source: ContentSource, type: string, yaml: string, line: number): Block | undefined {
  if (!TYPES.includes(type)) {
    source.report(line, `không có khối ":::${type}"; chỉ có: ${TYPES.join(', ')}`);
    return undefined;
  }
  const fields = YamlFields.parse(source, yaml, line + 1, `khối "${type}"`);
  if (!fields) return undefined;
  const id = fields.has('id') ? { id: fields.text('id') } : {};
  if (type === 'question') {
    const question = readQuestion(fields, ['id']);
    return question && { type, question, ...id };
  }
  return { type, ...readLoosely(fields, BLOCKS[type as keyof typeof BLOCKS], ['id']), ...id } as Block;
}
