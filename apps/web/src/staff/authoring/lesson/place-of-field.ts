import type { LessonForm } from '@hvs/contracts';

const FORM_OF_FIELD: Readonly<Record<string, LessonForm>> = {
  blocks: 'full',
  easyRead: 'easy-read',
  audio: 'audio',
  signLanguage: 'sign-language',
};
const PLACE = /^([a-zA-Z]+)(?:\[(\d+)\])?/;

/** Which form and which block a path such as `easyRead[3].description` is about. */
export function placeOfField(field: string): { form: LessonForm; block: number | undefined } {
  const [, name = '', index] = PLACE.exec(field) ?? [];
  return { form: FORM_OF_FIELD[name] ?? 'full', block: index === undefined ? undefined : Number(index) };
}
