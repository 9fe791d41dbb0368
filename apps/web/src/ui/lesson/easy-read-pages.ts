import type { Block } from '@hvs/contracts';

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

const isHeading = (block: Block): boolean => block.type === 'heading' && block.level === 2;

/** The page that an address asks for, from 1; the first where it asks for none that there is. */
export function pageAskedFor(asked: string | null, count: number): number {
  const page = Number(asked);
  return Number.isInteger(page) && page >= 1 && page <= count ? page : 1;
}
