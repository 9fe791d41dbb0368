import { Trans, useLingui } from '@lingui/react/macro';
import type { FormEvent } from 'react';
import { FILE_KINDS, type FileKind } from '@hvs/contracts';
import type { FileWish } from '../../api/files.js';
import { Button } from '../../ui/button.js';
import { SelectField, TextField } from '../../ui/field.js';
import { isFileKind, useKindNames } from './file-words.js';
import styles from './media.module.css';

interface FileFilterProps {
  onWish: (wish: FileWish) => void;
  /** Given where the kind is settled, as in a picker. */
  kind?: FileKind | undefined;
}

/** Asks for files by kind and by words; the answer comes when the form is sent, not with each letter. */
export function FileFilter({ onWish, kind }: FileFilterProps) {
  const { t } = useLingui();
  const names = useKindNames();
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const values = new FormData(event.currentTarget);
    const [wished, search] = ['loai', 'tim'].map((name) => {
      const value = values.get(name);
      return typeof value === 'string' ? value.trim() : '';
    });
    onWish({ kind: kind ?? (wished && isFileKind(wished) ? wished : undefined), search: search || undefined });
  };
  return (
    <form role="search" className={styles.filter} onSubmit={send}>
      {!kind && (
        <SelectField name="loai" label={t`Loại tệp`}>
          <option value="">{t`Mọi loại`}</option>
          {FILE_KINDS.map((one) => (
            <option key={one} value={one}>
              {names[one]}
            </option>
          ))}
        </SelectField>
      )}
      <TextField name="tim" label={t`Tên tệp hoặc mô tả`} type="search" maxLength={100} />
      <Button type="submit" look="secondary">
        <Trans>Tìm tệp</Trans>
      </Button>
    </form>
  );
}
