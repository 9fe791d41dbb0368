import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useStateLookPurpose } from '../../api/look-purpose.js';
import type { FieldProblem } from '../../api/problem.js';
import { Button, Buttons } from '../../ui/button.js';
import { ChoiceField } from '../../ui/choice-field.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextField } from '../../ui/field.js';
import { Form, type FormValues, useForm } from '../../ui/form.js';
import { usePurposes } from './purposes.js';

const OTHER = 'other';
const LEAST_LETTERS = 5;

/** One of the usual purposes, or own words. `cancel` is offered only where a purpose stands already. */
export function PurposeForm({ onStated, cancel }: { onStated?: () => void; cancel?: () => void }) {
  const { t } = useLingui();
  const purposes = usePurposes();
  const statement = useStateLookPurpose();
  const [chosen, setChosen] = useState('');
  const check = ({ otherPurpose = '' }: FormValues): FieldProblem[] => {
    if (chosen === '') return [{ field: 'purpose', message: t`Hãy chọn mục đích xem hồ sơ` }];
    return chosen === OTHER && otherPurpose.length < LEAST_LETTERS
      ? [{ field: 'otherPurpose', message: t`Hãy ghi rõ mục đích, ít nhất 5 chữ cái` }]
      : [];
  };
  const send = ({ otherPurpose = '' }: FormValues): void =>
    statement.mutate(chosen === OTHER ? otherPurpose : chosen, { onSuccess: onStated });
  const form = useForm(check, send, { failure: statement.error, pending: statement.isPending });
  return (
    <Form onSubmit={form.onSubmit}>
      <ErrorSummary fields={form.fields} error={statement.error} />
      <ChoiceField
        name="purpose"
        legend={t`Mục đích xem hồ sơ`}
        error={form.errorOf('purpose')}
        value={chosen}
        onChoose={setChosen}
        choices={[...purposes, { value: OTHER, label: t`Mục đích khác (ghi rõ)` }]}
      />
      {chosen === OTHER && (
        <TextField
          name="otherPurpose"
          label={t`Ghi rõ mục đích`}
          hint={t`Người có hồ sơ sẽ đọc được câu này`}
          error={form.errorOf('otherPurpose')}
          maxLength={200}
        />
      )}
      <Buttons>
        <Button type="submit" pending={statement.isPending}>
          {statement.isPending ? <Trans>Đang ghi…</Trans> : <Trans>Bắt đầu làm việc</Trans>}
        </Button>
        {cancel && (
          <Button look="quiet" onClick={cancel}>
            <Trans>Thôi, giữ mục đích cũ</Trans>
          </Button>
        )}
      </Buttons>
    </Form>
  );
}
