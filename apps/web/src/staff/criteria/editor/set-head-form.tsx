import { useLingui } from '@lingui/react/macro';
import type { SetDocument } from '../../../api/criteria-types.js';
import { SelectField, TextAreaField, TextField } from '../../../ui/field.js';
import { useBasisNames, useCombiningNames } from '../names.js';
import styles from './editor.module.css';
import { useEditing, useFieldAt } from './editing.js';

/** Title, how the set combines with others, and what it rests on. */
export function SetHeadForm({ document }: { document: SetDocument }) {
  const { t } = useLingui();
  const { change } = useEditing();
  const combining = useCombiningNames();
  const basis = useBasisNames();
  const isTitleWrong = useFieldAt(['title']).isWrong;
  const { kind = 'commune-proposal', note = '' } = document.basis ?? {};
  return (
    <div className={styles.headForm}>
      <TextField
        name="title"
        label={t`Tên bộ tiêu chí`}
        error={isTitleWrong ? t`Hãy ghi tên, không quá 200 chữ` : undefined}
        value={document.title ?? ''}
        maxLength={200}
        onChange={({ target }) => change(['title'], target.value)}
      />
      <SelectField
        name="combining"
        label={t`Khi một người thuộc nhiều nhóm`}
        value={document.combining}
        onChange={({ target }) => change(['combining'], target.value)}
      >
        {Object.entries(combining).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </SelectField>
      <SelectField
        name="basis"
        label={t`Căn cứ`}
        value={kind}
        onChange={({ target }) => change(['basis'], { kind: target.value, note })}
      >
        {Object.entries(basis).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </SelectField>
      <TextAreaField
        name="basis.note"
        label={t`Ghi chú về căn cứ`}
        hint={t`Ví dụ: điều, khoản trong văn bản, hoặc vì sao xã đề xuất`}
        value={note}
        rows={2}
        maxLength={2000}
        onChange={({ target }) => change(['basis'], { kind, note: target.value })}
      />
    </div>
  );
}
