const ACCENTS = /[\u0300-\u036f]/g;
const ENDS = /^[\s.,;:!?'"«»“”()-]+|[\s.,;:!?'"«»“”()-]+$/g;

/** Typed words as they are compared: without case, accents, punctuation at the ends and runs of blanks. */
export function foldedAnswer(typed: string): string {
  return typed
    .normalize('NFD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(ENDS, '');
}

/**
 * A number as Vietnamese people type it: `1.250.000`, `12,5`, `3`. A dot before exactly three digits groups thousands,
 * every other dot or comma is the decimal sign. Undefined when it is none.
 */
export function readTypedNumber(typed: string): number | undefined {
  const text = typed.replaceAll(/\s/g, '').replace('−', '-');
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  if (/^-?\d{1,3}(,\d{3}){2,}(\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''));
  return /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : undefined;
}
