import { useLingui } from '@lingui/react/macro';
import { useReachedUnits } from '../../api/enrolment-desk.js';
import { SelectField } from '../../ui/field.js';

interface UnitFieldProps {
  value: string;
  onChoose: (unitId: string) => void;
  error?: string;
}

/** A commune or a hamlet within reach. */
export function UnitField({ value, onChoose, error }: UnitFieldProps) {
  const { t } = useLingui();
  const units = useReachedUnits();
  return (
    <SelectField
      name="unitId"
      label={t`Nơi`}
      value={value}
      error={error}
      onChange={({ target }) => onChoose(target.value)}
    >
      <option value="">{t`Chọn xã hoặc thôn`}</option>
      {units.data?.units.map(({ unitId, kind, name }) => (
        <option key={unitId} value={unitId}>
          {kind === 'commune' ? t`Toàn xã ${name}` : t`Thôn ${name}`}
        </option>
      ))}
    </SelectField>
  );
}
