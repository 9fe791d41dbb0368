import { Trans, useLingui } from '@lingui/react/macro';
import type { RegradableQuestion } from '../../api/quiz-desk.js';
import { SelectField, TextField } from '../../ui/field.js';

/** The answer that is to count as right too: one of the options, or words that are typed. */
export function AlsoRightField({ question, error }: { question: RegradableQuestion; error: string | undefined }) {
  const { t } = useLingui();
  const wrong = error ? { error } : {};
  const { kind, options } = question;
  if (kind === 'single' || kind === 'listen' || kind === 'true-false') {
    return (
      <SelectField name="alsoRight" label={t`Đáp án cũng được tính đúng`} defaultValue="" {...wrong}>
        <option value="">{t`Chọn đáp án`}</option>
        {options.map(({ key, text }) => (
          <option key={key} value={key} lang="vi">
            {text}
          </option>
        ))}
      </SelectField>
    );
  }
  return (
    <TextField
      name="alsoRight"
      label={t`Câu trả lời cũng được tính đúng`}
      hint={
        kind === 'multiple' ? (
          <Trans>Ghi khóa của các lựa chọn, cách nhau bằng dấu phẩy: {options.map(({ key }) => key).join(', ')}.</Trans>
        ) : (
          <Trans>Ghi đúng như người học sẽ trả lời; không cần để ý chữ hoa và dấu.</Trans>
        )
      }
      {...wrong}
    />
  );
}
