import { DomainError } from '@hvs/kernel';
import type { Archive } from '@hvs/foundation/files';
import { plainHead, type ReadCourse } from '../documents/read-course.js';
import { type LedgerItem, note } from '../ledger.js';
import { deckOf } from './deck.js';
import { lessonsOfSlides } from './lessons-of-slides.js';
import { Parts } from './package/parts.js';
import { readPresentation } from './package/presentation.js';
import { SlideLayerReader } from './package/slide-layers.js';
import { readSlide, type SlideFound } from './read-slide.js';
import type { Deck } from './sheet.js';

/** How a file of older Office programs begins, which also wraps one that was locked with a password ([MS-CFB] 2.2). */
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const LOCKED = Buffer.from('EncryptedPackage', 'utf16le');

/**
 * Refuses what is no package at all, before anyone opens it as one.
 * @throws DomainError `interchange.slides-locked`, `interchange.slides-old`
 */
export function checkPowerPoint(content: Buffer): void {
  if (!content.subarray(0, COMPOUND.length).equals(COMPOUND)) return;
  throw new DomainError(content.includes(LOCKED) ? 'interchange.slides-locked' : 'interchange.slides-old');
}

/**
 * Reads a presentation of PowerPoint (.pptx, ECMA-376): a picture of each slide with its words as description, and the
 * notes of the speaker below. The ledger has a line for each slide and says what its picture lacks.
 * @throws DomainError `interchange.not-slides`, `.no-slides`, `.too-many-slides`, `.xml-*`, `archive.*`
 */
export async function readPowerPoint(archive: Archive, fileName: string): Promise<ReadCourse> {
  const parts = new Parts(archive);
  const presentation = await readPresentation(parts);
  const deck = await deckOf(parts, presentation);
  const layers = new SlideLayerReader(parts);
  const found: SlideFound[] = [];
  // One after the other, so that one slide at a time is in memory
  for (const place of presentation.slides) found.push(await readSlide(deck, layers, place));
  const slides = found.flatMap(({ slide }) => slide ?? []);
  if (slides.length === 0) throw new DomainError('interchange.no-slides');
  const title = fileName.replace(/\.(pptx|pptm|ppsx)$/i, '') || 'Khóa học mới';
  const { lessons, items } = lessonsOfSlides(title, presentation.sections, slides);
  return {
    head: plainHead(title, lessons),
    lessons,
    practices: [],
    questions: [],
    files: slides.map(({ file }) => file),
    items: [...found.map(({ item }) => item), ...items, ...ofWholeFile(deck)],
  };
}

/** What concerns all slides is told once, so that the lines of the slides say what is their own. */
function ofWholeFile({ replacedFonts, parts }: Deck): LedgerItem[] {
  const fonts = [...replacedFonts].slice(0, 20).join(', ');
  const item = (title: string, vi: string, en: string, number: number): LedgerItem => ({
    place: { kind: 'file', number },
    title,
    outcome: 'changed',
    notes: [note(vi, en)],
  });
  const macros = parts.names().some((name) => name.endsWith('/vbaProject.bin'));
  return [
    ...(fonts === '' ? [] : [item('Phông chữ', ...fontsReplaced(fonts), 1)]),
    ...(macros ? [item('Macro', 'Bỏ macro: khóa học không chạy chương trình.', 'Macros were left out.', 2)] : []),
  ];
}

const fontsReplaced = (fonts: string): [string, string] => [
  `Trên mọi trang, phông ${fonts} được vẽ bằng phông Be Vietnam Pro hoặc Lora.`,
  `On all slides ${fonts} was drawn in Be Vietnam Pro or Lora.`,
];
