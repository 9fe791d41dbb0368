import type { Inline } from '@hvs/contracts';
import { DomainError } from '@hvs/kernel';
import { EMBEDDED, type EmbeddedFile, type LedgerItem, type Note, note } from '../ledger.js';
import { slideAsPicture, slideAsSvg } from './draw-slide.js';
import type { SlideLayerReader } from './package/slide-layers.js';
import type { SlidePlace } from './package/presentation.js';
import { type Deck, Sheet } from './sheet.js';
import { isOn } from './shapes/boxes.js';
import { descriptionOf, LONGEST_DESCRIPTION, nameOfSlide, wordsOfSlide } from './words/slide-words.js';
import { LONGEST_NOTES, type SpeakerNotes, speakerNotes } from './words/speaker-notes.js';

/** A slide as a lesson shows it. */
export interface ReadSlide {
  /** From 1. */
  number: number;
  name: string;
  file: EmbeddedFile;
  page: { src: string; description: string };
  notes: Inline[][];
}

/** A slide that was read, or one that was refused; with its line of the ledger in any case. */
export interface SlideFound {
  slide: ReadSlide | undefined;
  item: LedgerItem;
}

const WORDLESS = note(
  'Trang không có chữ nên chưa có lời mô tả; hãy viết trước khi xuất bản.',
  'The slide has no words, so it has no description yet; write one before publishing.',
);
const CUT = note(
  `Lời mô tả dài quá ${LONGEST_DESCRIPTION} chữ cái nên bị cắt.`,
  `The description was cut at ${LONGEST_DESCRIPTION} letters.`,
);
const NOTES_CUT = note(
  `Ghi chú dài quá ${LONGEST_NOTES} chữ cái nên phần cuối bị bỏ.`,
  `The notes were longer than ${LONGEST_NOTES} letters and were cut.`,
);
const NOTES_BROKEN = note('Ghi chú của trang bị hỏng nên không nhập.', 'The notes are damaged and were left out.');
const HIDDEN = note(
  'Trang bị ẩn trong bài trình chiếu nên không nhập. Hãy bỏ ẩn rồi nhập lại nếu cần.',
  'The slide is hidden in the presentation and was not imported. Show it and import again if it is needed.',
);
const MISSING = note('Trong tệp không có nội dung của trang này.', 'The file does not hold this slide.');
const TOO_LONG = note('Nội dung của trang quá lớn.', 'The slide is too large.');
const BROKEN = note('Nội dung của trang bị hỏng nên không đọc được.', 'The slide is damaged and cannot be read.');

/** Reads and draws one slide. What is wrong with it stays with it: other slides come in. */
export async function readSlide(deck: Deck, layers: SlideLayerReader, place: SlidePlace): Promise<SlideFound> {
  const { number, part } = place;
  if (part === undefined || !deck.parts.has(part)) return refused(number, `Trang ${number}`, MISSING);
  try {
    return await drawn(deck, layers, { number, part });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return refused(number, `Trang ${number}`, error.code === 'interchange.part-too-long' ? TOO_LONG : BROKEN);
  }
}

async function drawn(
  deck: Deck,
  reader: SlideLayerReader,
  { number, part }: { number: number; part: string },
): Promise<SlideFound> {
  const layers = await reader.read(part);
  const words = wordsOfSlide(layers.slide.root);
  const title = nameOfSlide(words, number);
  if (layers.slide.root.attributes.show !== undefined && !isOn(layers.slide.root.attributes.show)) {
    return refused(number, title, HIDDEN);
  }
  const sheet = new Sheet(deck, layers);
  const bytes = await slideAsPicture(await slideAsSvg(sheet));
  const description = descriptionOf(words, sheet.foundWords, number);
  const { notes, remarks } = await notesOf(deck, layers.slide.relationships);
  const told = [
    ...sheet.remarks.all(),
    ...(description.state === 'none' ? [WORDLESS] : description.state === 'cut' ? [CUT] : []),
    ...remarks,
  ];
  const name = `trang-${String(number).padStart(3, '0')}.webp`;
  return {
    slide: {
      number,
      name: title,
      file: { name, bytes, description: description.text },
      page: { src: `${EMBEDDED}${name}`, description: description.text },
      notes: notes.paragraphs,
    },
    item: { place: { kind: 'slide', number }, title, outcome: told.length > 0 ? 'changed' : 'imported', notes: told },
  };
}

/** Notes that are damaged do not take their slide with them. */
async function notesOf(
  { parts }: Deck,
  relationships: Parameters<typeof speakerNotes>[1],
): Promise<{ notes: SpeakerNotes; remarks: Note[] }> {
  try {
    const notes = await speakerNotes(parts, relationships);
    return { notes, remarks: notes.cut ? [NOTES_CUT] : [] };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { notes: { paragraphs: [], cut: false }, remarks: [NOTES_BROKEN] };
  }
}

function refused(number: number, title: string, why: Note): SlideFound {
  return { slide: undefined, item: { place: { kind: 'slide', number }, title, outcome: 'refused', notes: [why] } };
}
