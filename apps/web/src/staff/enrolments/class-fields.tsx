import { useLingui } from '@lingui/react/macro';
import type { FieldProblem } from '../../api/problem.js';
import { TextField } from '../../ui/field.js';
import type { FormValues } from '../../ui/form.js';

interface ClassFieldsProps {
  errorOf: (name: string) => string | undefined;
  initial?: { name: string; capacity: number | null; opensOn: string | null; closesOn: string | null };
}

const MOST_PEOPLE = 1_000;

/** Name, places and days of a class. */
export function ClassFields({ errorOf, initial }: ClassFieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <TextField
        name="name"
        label={t`Tên lớp`}
        defaultValue={initial?.name}
        maxLength={120}
        error={errorOf('name')}
        autoComplete="off"
      />
      <TextField
        name="capacity"
        label={t`Số chỗ`}
        hint={t`Để trống nếu không giới hạn.`}
        inputMode="numeric"
        defaultValue={initial?.capacity ?? ''}
        error={errorOf('capacity')}
      />
      <TextField
        name="opensOn"
        type="date"
        label={t`Bắt đầu ngày (nếu có)`}
        defaultValue={initial?.opensOn ?? ''}
        error={errorOf('opensOn')}
      />
      <TextField
        name="closesOn"
        type="date"
        label={t`Kết thúc ngày (nếu có)`}
        defaultValue={initial?.closesOn ?? ''}
        error={errorOf('closesOn')}
      />
    </>
  );
}

/** What is wrong with the fields, before they are sent. */
export function useClassCheck(): (values: FormValues) => FieldProblem[] {
  const { t } = useLingui();
  return ({ name = '', capacity = '', opensOn = '', closesOn = '' }) => {
    const problems: FieldProblem[] = [];
    if (name.length < 2) problems.push({ field: 'name', message: t`Hãy đặt tên lớp` });
    const places = Number(capacity);
    if (capacity !== '' && (!Number.isInteger(places) || places < 1 || places > MOST_PEOPLE))
      problems.push({ field: 'capacity', message: t`Số chỗ là một số từ 1 đến 1.000` });
    if (opensOn && closesOn && closesOn < opensOn)
      problems.push({ field: 'closesOn', message: t`Ngày kết thúc không thể trước ngày bắt đầu` });
    return problems;
  };
}

export function readClassFields({ name = '', capacity = '', opensOn = '', closesOn = '' }: FormValues) {
  return {
    name,
    capacity: capacity === '' ? null : Number(capacity),
    opensOn: opensOn || null,
    closesOn: closesOn || null,
  };
}
