import { ChoiceField } from '../../ui/choice-field.js';
import { TextAreaField, TextField } from '../../ui/field.js';
import { SubjectField } from './subject-field.js';
import type { EnteredField } from './submission-kinds.js';

interface EnteredFieldsProps {
  fields: readonly EnteredField[];
  errorOf: (name: string) => string | undefined;
}

/** The questions of one kind of evidence. */
export function EnteredFields({ fields, errorOf }: EnteredFieldsProps) {
  return fields.map(({ name, label, hint, type, choices, names }) => {
    const common = { name, label, error: errorOf(name) };
    if (type === 'choice') {
      return <ChoiceField key={name} name={name} legend={label} error={errorOf(name)} choices={choices ?? []} />;
    }
    if (type === 'subject' && names) return <SubjectField key={name} {...common} hint={hint} names={names} />;
    if (type === 'lines') return <TextAreaField key={name} {...common} hint={hint} maxLength={2000} />;
    return <TextField key={name} {...common} hint={hint} type={type} maxLength={200} autoComplete="off" />;
  });
}
