/** Names under which the bytes of one file lie in the storage: all of it, the smaller picture, the pages of a PDF. */
export const WHOLE = 'whole';
export const SMALL = 'small';
export const pageVariant = (number: number): string => `page-${number}`;

/** Every name that a file with so many pages may have bytes under. */
export function variantsOf(pageCount: number): string[] {
  return [WHOLE, SMALL, ...Array.from({ length: pageCount }, (_, index) => pageVariant(index + 1))];
}
