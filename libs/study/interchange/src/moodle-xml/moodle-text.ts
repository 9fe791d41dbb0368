import { EMBEDDED, type EmbeddedFile, type Note, note } from '../ledger.js';
import { plainOf } from '../questions/plain-text.js';
import { childrenOf, textAt, type XmlElement } from '../xml/read-xml.js';

/** A text element of Moodle with what is packed inside it. */
export interface MoodleText {
  text: string;
  notes: Note[];
  files: EmbeddedFile[];
}

const FORMATS: Record<string, string> = {
  html: 'html',
  markdown: 'markdown',
  plain_text: 'plain',
  moodle_auto_format: 'moodle',
};
const PACKED = '@@PLUGINFILE@@/';

/** Reads `<questiontext format="html"><text>…</text><file …>…</file></questiontext>`. */
export function moodleText(element: XmlElement | undefined): MoodleText {
  if (!element) return { text: '', notes: [], files: [] };
  const format = FORMATS[element.attributes.format ?? ''] ?? 'moodle';
  const { text, notes, pictures } = plainOf(
    format,
    textAt(element, 'text') || (childrenOf(element, 'text').length === 0 ? element.text.trim() : ''),
  );
  const packed = new Map(childrenOf(element, 'file').map((file) => [file.attributes.name ?? '', file]));
  const files: EmbeddedFile[] = [];
  const lost: Note[] = [];
  for (const { src, alt } of pictures) {
    const name = src.startsWith(PACKED) ? decodeURIComponent(src.slice(PACKED.length)) : '';
    const file = packed.get(name);
    if (file) files.push(embedded(name, file, alt));
    else
      lost.push(
        note(`Bỏ hình từ nơi khác: ${src.slice(0, 80)}`, `A picture from elsewhere was left out: ${src.slice(0, 80)}`),
      );
    packed.delete(name);
  }
  for (const name of packed.keys())
    lost.push(note(`Bỏ tệp đính kèm ${name}.`, `The attached file ${name} was left out.`));
  return { text, notes: [...notes, ...lost], files };
}

function embedded(name: string, file: XmlElement, alt: string): EmbeddedFile {
  const bytes = Buffer.from(file.text.replaceAll(/\s/g, ''), 'base64');
  return { name, bytes, description: alt.trim() || `Hình của câu hỏi: ${name}` };
}

/** The first picture of a question becomes its picture; a question of ours has one. */
export function pictureOf(files: readonly EmbeddedFile[]): {
  picture?: { src: string; description: string };
  kept: EmbeddedFile[];
  notes: Note[];
} {
  const [first, ...others] = files;
  if (!first) return { kept: [], notes: [] };
  const notes = others.map(({ name }) =>
    note(`Mỗi câu có một hình; bỏ hình ${name}.`, `A question has one picture; ${name} was left out.`),
  );
  if (first.description.startsWith('Hình của câu hỏi'))
    notes.push(
      note(`Hình ${first.name} chưa có lời mô tả; hãy viết.`, `The picture ${first.name} needs a description.`),
    );
  return { picture: { src: `${EMBEDDED}${first.name}`, description: first.description }, kept: [first], notes };
}
