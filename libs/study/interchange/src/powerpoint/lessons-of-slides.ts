import type { Block, LessonDocument } from '@hvs/contracts';
import { minutesOf } from '../documents/read-course-package.js';
import { type LedgerItem, note } from '../ledger.js';
import { QuestionKeys } from '../questions/question-keys.js';
import type { SlideSection } from './package/presentation.js';
import type { ReadSlide } from './read-slide.js';

/** A lesson that goes on for longer is cut into parts; nobody clicks through more. */
export const MOST_SLIDES_A_LESSON = 50;
/** With notes; a lesson takes 300. */
const MOST_BLOCKS_A_LESSON = 250;
/** More sections than that are no lessons. */
export const MOST_SECTIONS = 40;

/** A part of a draft takes 240,000 letters with all its marks. */
const MOST_LETTERS_A_LESSON = 180_000;

interface Room {
  slides: number;
  blocks: number;
  letters: number;
}

const NOTHING: Room = { slides: 0, blocks: 0, letters: 0 };

const roomOf = ({ notes, page }: ReadSlide): Room => ({
  slides: 1,
  blocks: notes.length === 0 ? 0 : notes.length + 1,
  letters: JSON.stringify([page, notes]).length,
});

const fits = (filled: Room, more: Room): boolean =>
  filled.slides < MOST_SLIDES_A_LESSON &&
  filled.blocks + more.blocks < MOST_BLOCKS_A_LESSON &&
  filled.letters + more.letters < MOST_LETTERS_A_LESSON;

interface Stretch {
  title: string;
  slides: ReadSlide[];
}

/** The slides of a presentation as lessons: one for each section, or else one, cut where it gets too long. */
export function lessonsOfSlides(
  title: string,
  sections: readonly SlideSection[],
  slides: readonly ReadSlide[],
): { lessons: LessonDocument[]; items: LedgerItem[] } {
  const usable = sections.length <= MOST_SECTIONS ? sections : [];
  const keys = new QuestionKeys();
  const lessons = stretchesOf(title, usable, slides)
    .flatMap(cutInParts)
    .map((stretch) => {
      const blocks = blocksOf(stretch);
      return { key: keys.next(stretch.title), title: stretch.title, minutes: minutesOf(blocks), blocks };
    });
  return { lessons, items: usable.length === sections.length ? emptySections(sections) : [tooMany(sections.length)] };
}

/** Slides outside of every section, which older programs leave behind, go to the section before them. */
function stretchesOf(title: string, sections: readonly SlideSection[], slides: readonly ReadSlide[]): Stretch[] {
  const sectionOf = new Map(sections.flatMap((section) => section.slides.map((number) => [number, section])));
  const stretches = new Map<SlideSection | undefined, Stretch>();
  let section: SlideSection | undefined;
  for (const slide of slides) {
    section = sectionOf.get(slide.number) ?? section;
    const stretch = stretches.get(section) ?? { title: section?.title.slice(0, 200) || title, slides: [] };
    stretch.slides.push(slide);
    stretches.set(section, stretch);
  }
  return [...stretches.values()];
}

function cutInParts({ title, slides }: Stretch): Stretch[] {
  const parts: ReadSlide[][] = [];
  let filled = NOTHING;
  for (const slide of slides) {
    const more = roomOf(slide);
    const last = parts.at(-1);
    if (last && fits(filled, more)) {
      last.push(slide);
      filled = {
        slides: filled.slides + 1,
        blocks: filled.blocks + more.blocks,
        letters: filled.letters + more.letters,
      };
    } else {
      parts.push([slide]);
      filled = more;
    }
  }
  return parts.map((part, index) => ({
    title: parts.length === 1 ? title : `${title} (phần ${index + 1})`,
    slides: part,
  }));
}

/** The pictures, then the notes under the name of each slide. */
function blocksOf({ title, slides }: Stretch): Block[] {
  return [
    { type: 'slides', title, pages: slides.map(({ page }) => page) },
    ...slides.flatMap(({ number, name, notes }): Block[] => {
      if (notes.length === 0) return [];
      const heading = name === `Trang ${number}` ? name : `Trang ${number}: ${name}`;
      return [
        { type: 'heading', level: 2, children: [{ type: 'text', text: heading }] },
        ...notes.map((children): Block => ({ type: 'paragraph', children })),
      ];
    }),
  ];
}

function emptySections(sections: readonly SlideSection[]): LedgerItem[] {
  return sections
    .filter(({ slides }) => slides.length === 0)
    .map(({ title }, index) => ({
      place: { kind: 'item', number: index + 1 },
      title,
      outcome: 'refused',
      notes: [note('Phần này không có trang nào.', 'This section has no slides.')],
    }));
}

const tooMany = (count: number): LedgerItem => ({
  place: { kind: 'item', number: 1 },
  title: 'Các phần của bài trình chiếu',
  outcome: 'changed',
  notes: [
    note(
      `Có ${count} phần, nhiều hơn ${MOST_SECTIONS}, nên không chia bài theo phần.`,
      `There are ${count} sections, more than ${MOST_SECTIONS}, so lessons do not follow them.`,
    ),
  ],
});
