import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { ChoiceField } from '../../ui/choice-field.js';
import { Done } from '../../ui/done.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { SelectField, TextAreaField, TextField } from '../../ui/field.js';
import { Form, type FormValues, useForm } from '../../ui/form.js';
import { Section } from '../../ui/page.js';

/** A form with each kind of field: as it is found, with everything wrong, and done. */
export function FieldExamples() {
  const { t } = useLingui();
  const [isDone, setDone] = useState(false);
  const needed: readonly [string, string][] = [
    ['ten', t`Hãy ghi họ tên`],
    ['thon', t`Hãy chọn thôn`],
    ['viec', t`Hãy kể việc cần giúp`],
    ['cach', t`Hãy chọn một cách`],
  ];
  const check = (values: FormValues) =>
    needed.filter(([field]) => !values[field]).map(([field, message]) => ({ field, message }));
  const form = useForm(check, () => setDone(true), { failure: null, pending: false });
  return (
    <Section title={<Trans>Ô nhập và biểu mẫu</Trans>}>
      {isDone ? (
        <Done>
          <p>
            <Trans>Đã gửi. Lời này đứng vào chỗ của biểu mẫu.</Trans>
          </p>
        </Done>
      ) : (
        <Form onSubmit={form.onSubmit}>
          <ErrorSummary fields={form.fields} />
          <TextField name="ten" label={t`Họ và tên`} error={form.errorOf('ten')} autoComplete="off" />
          <TextField
            name="so"
            label={t`Số điện thoại (không bắt buộc)`}
            hint={t`Ví dụ: 0912 345 678`}
            error={form.errorOf('so')}
            inputMode="tel"
          />
          <SelectField name="thon" label={t`Thôn`} error={form.errorOf('thon')} defaultValue="">
            <option value="">{t`Chọn một thôn`}</option>
            <option value="1">Hồ Liễn</option>
            <option value="2">Sặt</option>
          </SelectField>
          <TextAreaField name="viec" label={t`Cần giúp việc gì`} error={form.errorOf('viec')} />
          <ChoiceField
            legend={t`Gặp bằng cách nào`}
            name="cach"
            error={form.errorOf('cach')}
            choices={[
              { value: 'den-nha', label: t`Đến nhà`, hint: t`Trong tuần này` },
              { value: 'goi', label: t`Gọi điện` },
            ]}
          />
          <Button type="submit">
            <Trans>Gửi thử</Trans>
          </Button>
        </Form>
      )}
    </Section>
  );
}
