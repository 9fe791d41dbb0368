import type { FormValues } from '../../ui/form.js';
import type { EnteredKind } from './submission-kinds.js';

/** `Đặt lịch khám` → `dat-lich-kham`: the key that criteria look for. */
export function keyOfTitle(title: string): string {
  return title
    .toLowerCase()
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 100);
}

/** What the form of a kind says, as the value of the evidence. */
export function valueOf(kind: EnteredKind, form: FormValues): Record<string, unknown> {
  const { title = '', number = '', occurredOn = '' } = form;
  const assisted = form.assisted === 'yes';
  switch (kind) {
    case 'class-attended':
      return { topic: keyOfTitle(title), title, heldOn: occurredOn };
    case 'practice-done':
      return { practice: keyOfTitle(title), title, assisted };
    case 'observed':
      return { practice: keyOfTitle(title), title, itemsShown: linesOf(form.itemsShown), assisted };
    case 'national-certificate':
      return { number, title, issuedOn: occurredOn };
    case 'other-certificate':
      return { certificateKind: keyOfTitle(title), issuer: form.issuer, number, title, issuedOn: occurredOn };
    case 'organisation-list':
      return { list: form.list, organisation: form.organisation, title };
    case 'exemption-granted':
      return { reason: 'severe-disability', document: form.document };
  }
}

const linesOf = (text = ''): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
