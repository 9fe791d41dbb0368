import { foldVietnamese } from '@hvs/kernel';

const LONGEST = 70;
const WITHOUT_LETTERS = 'khoa-hoc';

/** The title as a part of an address: lower case without accents, words joined by hyphens, cut at a word. */
export function slugOf(title: string): string {
  const words = foldVietnamese(title).match(/[a-z0-9]+/g) ?? [];
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word.slice(0, LONGEST) : `${slug}-${word}`;
    if (longer.length > LONGEST) break;
    slug = longer;
  }
  return slug === '' ? WITHOUT_LETTERS : slug;
}

/** The first of `slug`, `slug-2`, `slug-3`, … that nobody has. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug;
  for (let number = 2; ; number += 1) {
    if (!taken.has(`${slug}-${number}`)) return `${slug}-${number}`;
  }
}
