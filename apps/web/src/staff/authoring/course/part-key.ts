import { foldedAnswer } from '@hvs/contracts';

const LONGEST = 60;

/** A key for a new lesson or practice, made from its title: `mat-khau-manh`, unlike any of `taken`. */
export function keyFor(title: string, taken: readonly string[], fallback: string): string {
  const words = foldedAnswer(title)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replaceAll(/^-+|-+$/g, '');
  const wish = words === '' ? fallback : words;
  if (!taken.includes(wish)) return wish;
  let number = 2;
  while (taken.includes(`${wish}-${number}`)) number += 1;
  return `${wish}-${number}`;
}
