import { useLingui } from '@lingui/react/macro';
import type { PracticePart } from '@hvs/contracts';
import { SelectField, TextAreaField, TextField } from '../../ui/field.js';
import type { PartEditorProps } from './practice-form-props.js';

const linesOf = (typed: string): string[] => typed.split('\n').filter((line) => line.trim() !== '');

/** A field of the look-alike: what is asked, and what counts as right. */
export function FieldFields({ part, onPart }: PartEditorProps<Extract<PracticePart, { kind: 'field' }>>) {
  const { t } = useLingui();
  const name = (what: string): string => `${part.key}-${what}`;
  return (
    <>
      <TextField
        name={name('ten')}
        label={t`Tên ô nhập`}
        value={part.label}
        onChange={(event) => onPart({ ...part, label: event.target.value })}
      />
      <SelectField
        name={name('loai')}
        label={t`Loại ô`}
        value={part.input}
        onChange={(event) => onPart({ ...part, input: event.target.value as typeof part.input })}
      >
        <option value="text">{t`Chữ`}</option>
        <option value="digits">{t`Chữ số`}</option>
        <option value="secret">{t`Mật khẩu, hiện dấu chấm`}</option>
        <option value="choice">{t`Chọn một trong các dòng`}</option>
      </SelectField>
      {part.input === 'choice' && (
        <TextAreaField
          name={name('lua-chon')}
          label={t`Các lựa chọn, mỗi dòng một lựa chọn`}
          defaultValue={(part.choices ?? []).join('\n')}
          onBlur={(event) => onPart({ ...part, choices: linesOf(event.target.value) })}
        />
      )}
      <TextAreaField
        name={name('dap-an')}
        label={t`Nhập thế nào là đúng, mỗi dòng một cách`}
        hint={t`Để trống thì nhập gì cũng được. Không phân biệt hoa thường, dấu và khoảng trắng.`}
        rows={2}
        defaultValue={part.expected.join('\n')}
        onBlur={(event) => onPart({ ...part, expected: linesOf(event.target.value) })}
      />
      <TextField
        name={name('nhac')}
        label={t`Lời nhắc khi nhập chưa đúng`}
        value={part.whenWrong}
        onChange={(event) => onPart({ ...part, whenWrong: event.target.value })}
      />
    </>
  );
}
