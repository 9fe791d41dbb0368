import { DomainError } from '@hvs/kernel';

/** What a drawing has no need of, and what each is called to the person who sent it. */
const UNSAFE: readonly [RegExp, string][] = [
  [/<!(doctype|entity)/i, 'DOCTYPE'],
  [/<(?:[\w-]+:)?(script|foreignobject|iframe|object|embed|handler|audio|video)\b/i, '$1'],
  [/[\s"'/](on[a-z]+)\s*=/i, '$1'],
  [/(javascript)\s*:/i, '$1'],
  [/@import/i, '@import'],
  [/<\?xml-stylesheet/i, 'xml-stylesheet'],
  [/\b(?:xlink:)?href\s*=\s*(?!["']?\s*(?:#|data:image\/(?:png|jpeg|webp|gif);))/i, 'href'],
  [/url\(\s*(?!["']?\s*#)/i, 'url()'],
];

/**
 * Refuses an SVG that could run something, load something or swell. It is made into a plain picture afterwards, so
 * this is the first of two walls; its use is that people learn what is wrong with their file.
 * @throws DomainError `file.unsafe-svg`
 */
export function checkSvg(text: string): void {
  // An entity can hide any of the words below, and drawing programs write none but these
  const plain = text.replace(/&(amp|lt|gt|quot|apos);/g, ' ');
  if (/&#/.test(plain)) return refuse('&#');
  for (const [pattern, called] of UNSAFE) {
    const found = pattern.exec(plain);
    if (found) refuse(called === '$1' ? (found[1] ?? '') : called);
  }
}

function refuse(found: string): never {
  throw new DomainError('file.unsafe-svg', { found });
}
