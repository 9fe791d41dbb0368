import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { EvidenceNames } from '../../api/desk-types.js';
import { useEvidenceNames } from '../../api/submissions.js';
import { inLanguage } from '../../i18n/format.js';
import { SelectField, TextField } from '../../ui/field.js';
import { wordOf } from './subject.js';

const OTHER = 'other';

interface SubjectFieldProps {
  name: string;
  label: string;
  hint?: string;
  error?: string;
  /** Where the names come from that criteria look for. */
  names: keyof EvidenceNames;
}

/** One of the names that the criteria look for, or another in own words. */
export function SubjectField({ name, label, hint, error, names }: SubjectFieldProps) {
  const { t } = useLingui();
  const known = useEvidenceNames().data?.[names] ?? [];
  const [chosen, setChosen] = useState('');
  const ownWords = known.length === 0 || chosen === OTHER;
  return (
    <>
      {known.length > 0 && (
        <SelectField
          name={ownWords ? `${name}-choice` : name}
          label={label}
          error={ownWords ? undefined : error}
          value={chosen}
          onChange={({ target }) => setChosen(target.value)}
        >
          <option value="">{t`Hãy chọn`}</option>
          {known.map((subject) => (
            <option key={subject.key} value={wordOf(subject.key, subject.title.vi)}>
              {inLanguage(subject.title)}
            </option>
          ))}
          <option value={OTHER}>{t`Khác (ghi rõ)`}</option>
        </SelectField>
      )}
      {ownWords && (
        <TextField
          name={name}
          label={known.length === 0 ? label : t`Ghi rõ`}
          hint={hint}
          error={error}
          maxLength={200}
          autoComplete="off"
        />
      )}
    </>
  );
}
