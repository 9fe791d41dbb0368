import type { Block, LessonDocument } from '@hvs/contracts';

/**
 * An easy-read form as pages that hold one idea each: a page begins at every large heading. What stands before the
 * first heading belongs to the first page.
 */
export function easyReadPages(blocks: readonly Block[]): Block[][] {
  const pages: Block[][] = [];
  for (const block of blocks) {
    const begins = block.type === 'heading' && block.level === 2;
    const last = pages.at(-1);
    if (!last || (begins && last.some(isHeading))) pages.push([block]);
    else last.push(block);
  }
  return pages;
}

/**
 * The easy-read form with the practices of the full text after it, each on a page of its own: who reads the easy form
 * practises as everybody does. A form that has practices itself stays as its author wrote it.
 */
export function easyReadLesson({ blocks, easyRead = [] }: Pick<LessonDocument, 'blocks' | 'easyRead'>): Block[][] {
  const pages = easyReadPages(easyRead);
  if (pages.length === 0 || easyRead.some(isPractice)) return pages;
  return [...pages, ...blocks.filter(isPractice).map((block) => [block])];
}

const isPractice = (block: Block): boolean => block.type === 'practice';

const isHeading = (block: Block): boolean => block.type === 'heading' && block.level === 2;

/** The page that an address asks for, from 1; the first where it asks for none that there is. */
export function pageAskedFor(asked: string | null, count: number): number {
  const page = Number(asked);
  return Number.isInteger(page) && page >= 1 && page <= count ? page : 1;
}
