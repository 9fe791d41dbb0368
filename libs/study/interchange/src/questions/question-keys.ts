import { foldVietnamese } from '@hvs/kernel';

const LONGEST = 60;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** A text as lower-case words of a-z and 0-9 joined by hyphens; empty when nothing of it can be said so. */
export function keyOfText(text: string): string {
  return foldVietnamese(text)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replaceAll(/^-+|-+$/g, '');
}

/** The key of the member at a place: the first is `a`. */
export const letterKey = (index: number): string => LETTERS[index] ?? `m${index + 1}`;

/** Gives each question of a file a key of its own, from its name or its text. */
export class QuestionKeys {
  private readonly taken = new Set<string>();

  next(name: string): string {
    const base = keyOfText(name) || 'cau-hoi';
    let key = base;
    for (let number = 2; this.taken.has(key); number += 1) key = `${base}-${number}`;
    this.taken.add(key);
    return key;
  }
}
