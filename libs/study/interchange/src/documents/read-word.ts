import mammoth from 'mammoth';
import type { Block, LessonDocument } from '@hvs/contracts';
import { DomainError } from '@hvs/kernel';
import type { Archive } from '@hvs/foundation/files';
import { EMBEDDED, type EmbeddedFile, type LedgerItem, type Note, note } from '../ledger.js';
import { QuestionKeys } from '../questions/question-keys.js';
import { readXml } from '../xml/read-xml.js';
import { type ReadBlock, readHtmlBlock } from './html-blocks.js';
import { minutesOf } from './read-course-package.js';
import { plainHead, type ReadCourse } from './read-course.js';

/** A document of 300 pages has about 6,000 paragraphs. */
export const MOST_PARAGRAPHS = 12_000;

/**
 * Reads a Word document (.docx): each heading of level 1 begins a lesson. What a lesson has no block for is changed or
 * left out, and the ledger says so for each paragraph.
 * @throws DomainError `interchange.not-word`, `interchange.xml-declares`, `interchange.document-too-long`, `archive.*`
 */
export async function readWord(content: Buffer, archive: Archive, fileName: string): Promise<ReadCourse> {
  await checkParts(archive);
  const files: EmbeddedFile[] = [];
  const { value: html, messages } = await toHtml(content, files);
  const elements = readXml(`<body>${html}</body>`).children;
  if (elements.length > MOST_PARAGRAPHS)
    throw new DomainError('interchange.document-too-long', { limit: MOST_PARAGRAPHS });
  const title = fileName.replace(/\.docx$/i, '') || 'Khóa học mới';
  const ledger: LedgerItem[] = [];
  const lessons = new Lessons(title);
  elements.forEach((element, index) => {
    const read = readHtmlBlock(element);
    if (element.name === 'h1' && read.title !== '') lessons.begin(read.title);
    else lessons.add(read.blocks);
    const line = ledgerItem(read, index + 1);
    if (line) ledger.push(line);
  });
  const said = messages.filter(({ type }) => type !== 'error').map(({ message }) => message);
  const written = lessons.all();
  return {
    head: plainHead(title, written),
    lessons: written,
    practices: [],
    questions: [],
    files,
    items: [...ledger, ...unsupported(said, ledger.length)],
  };
}

/** Word's own parts must declare nothing, before a library that follows declarations reads them. */
async function checkParts(archive: Archive): Promise<void> {
  if (!archive.has('word/document.xml')) throw new DomainError('interchange.not-word');
  for (const { name } of archive.entries) {
    if (!/\.(xml|rels)$/.test(name)) continue;
    const text = (await archive.read(name)).toString('utf8');
    if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw new DomainError('interchange.xml-declares');
  }
}

async function toHtml(content: Buffer, files: EmbeddedFile[]) {
  const convertImage = mammoth.images.imgElement(async (image) => {
    const name = `hinh-${files.length + 1}.${image.contentType.split('/').at(-1) ?? 'png'}`;
    files.push({ name, bytes: Buffer.from(await image.readAsArrayBuffer()), description: '' });
    return { src: `${EMBEDDED}${name}` };
  });
  try {
    return await mammoth.convertToHtml({ buffer: content }, { convertImage, includeEmbeddedStyleMap: false });
  } catch {
    throw new DomainError('interchange.not-word');
  }
}

function ledgerItem({ blocks, notes, title }: ReadBlock, number: number): LedgerItem | undefined {
  if (blocks.length === 0 && notes.length === 0 && title === '') return undefined;
  return {
    place: { kind: 'paragraph', number },
    title,
    outcome: blocks.length === 0 && title === '' ? 'refused' : notes.length > 0 ? 'changed' : 'imported',
    notes,
  };
}

/** What the library found in the document and has no words for, each once. */
function unsupported(messages: readonly string[], before: number): LedgerItem[] {
  return [...new Set(messages)].map((message, index) => ({
    place: { kind: 'paragraph', number: before + index + 1 },
    title: message.slice(0, 120),
    outcome: 'changed',
    notes: [notSupported(message)],
  }));
}

const notSupported = (message: string): Note =>
  note(
    `Kiểu của Word không có trong bài học, chữ vẫn giữ: ${message}`,
    `A style of Word has no counterpart, the words were kept: ${message}`,
  );

/** Lessons as the headings of level 1 divide them. */
class Lessons {
  private readonly keys = new QuestionKeys();
  private readonly lessons: { title: string; blocks: Block[] }[] = [];

  constructor(private readonly title: string) {}

  begin(title: string): void {
    this.lessons.push({ title, blocks: [] });
  }

  add(blocks: readonly Block[]): void {
    if (blocks.length === 0) return;
    if (this.lessons.length === 0) this.begin(this.title);
    this.lessons.at(-1)?.blocks.push(...blocks);
  }

  all(): LessonDocument[] {
    return this.lessons.map(({ title, blocks }) => ({
      key: this.keys.next(title),
      title,
      minutes: minutesOf(blocks),
      blocks,
    }));
  }
}
