import type { FormValues } from '../../ui/form.js';
import { subjectOf } from './subject.js';
import type { EnteredKind } from './submission-kinds.js';

/** What the form of a kind says, as the value of the evidence. */
export function valueOf(kind: EnteredKind, form: FormValues): Record<string, unknown> {
  const { title = '', number = '', occurredOn = '' } = form;
  const assisted = form.assisted === 'yes';
  const subject = subjectOf(title);
  switch (kind) {
    case 'class-attended':
      return { topic: subject.key, title: subject.title, heldOn: occurredOn };
    case 'practice-done':
      return { practice: subject.key, title: subject.title, assisted };
    case 'observed':
      return { practice: subject.key, title: subject.title, itemsShown: linesOf(form.itemsShown), assisted };
    case 'national-certificate':
      return { number, title, issuedOn: occurredOn };
    case 'other-certificate':
      return { certificateKind: subject.key, issuer: form.issuer, number, title: subject.title, issuedOn: occurredOn };
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
