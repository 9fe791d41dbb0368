import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { FieldProblem } from '../../api/problem.js';
import type { useLookAtRecord } from '../../api/record-looks.js';
import { Button, Buttons } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { SelectField, TextField } from '../../ui/field.js';
import { Form, type FormValues, useForm } from '../../ui/form.js';
import { usePurposes } from './purposes.js';

const OTHER = 'other';

interface LookFormProps {
  look: ReturnType<typeof useLookAtRecord>;
  onFound: () => void;
}

/** Citizen id and purpose. The id is sent in the body and never becomes part of an address. */
export function LookForm({ look, onFound }: LookFormProps) {
  const { t } = useLingui();
  const purposes = usePurposes();
  const [purpose, setPurpose] = useState('');
  const isOther = purpose === OTHER;
  const check = ({ citizenId = '', purpose: chosen = '', otherPurpose = '' }: FormValues): FieldProblem[] => [
    ...(/^\d{12}$/.test(digitsOf(citizenId))
      ? []
      : [{ field: 'citizenId', message: t`Số định danh gồm đúng 12 chữ số` }]),
    ...(chosen === '' ? [{ field: 'purpose', message: t`Hãy chọn mục đích xem hồ sơ` }] : []),
    ...(chosen === OTHER && otherPurpose.length < 5
      ? [{ field: 'otherPurpose', message: t`Hãy ghi rõ mục đích, ít nhất 5 chữ cái` }]
      : []),
  ];
  const send = (values: FormValues): void => look.mutate(requestOf(values), { onSuccess: onFound });
  const form = useForm(check, send, { failure: look.error, pending: look.isPending });
  return (
    <Form onSubmit={form.onSubmit}>
      <ErrorSummary fields={form.fields} error={look.error} />
      <TextField
        name="citizenId"
        label={t`Số định danh cá nhân`}
        hint={t`12 chữ số trên thẻ căn cước`}
        error={form.errorOf('citizenId')}
        inputMode="numeric"
        autoComplete="off"
      />
      <SelectField
        name="purpose"
        label={t`Mục đích xem hồ sơ`}
        error={form.errorOf('purpose')}
        value={purpose}
        onChange={(event) => setPurpose(event.target.value)}
      >
        <option value="">{t`Chọn mục đích`}</option>
        {purposes.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
        <option value={OTHER}>{t`Mục đích khác (ghi rõ)`}</option>
      </SelectField>
      {isOther && (
        <TextField
          name="otherPurpose"
          label={t`Ghi rõ mục đích`}
          error={form.errorOf('otherPurpose')}
          maxLength={200}
        />
      )}
      <Buttons>
        <Button type="submit" pending={look.isPending}>
          {look.isPending ? <Trans>Đang mở hồ sơ…</Trans> : <Trans>Xem hồ sơ</Trans>}
        </Button>
      </Buttons>
    </Form>
  );
}

/** People type the number in groups, as it is printed. */
const digitsOf = (typed: string): string => typed.replace(/[\s.]/g, '');

/** What the form asks the server for. */
const requestOf = ({ citizenId = '', purpose = '', otherPurpose = '' }: FormValues) => ({
  citizenId: digitsOf(citizenId),
  purpose: purpose === OTHER ? otherPurpose : purpose,
});
