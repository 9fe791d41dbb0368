import { useLingui } from '@lingui/react/macro';
import type { PictureArea, PracticePart } from '@hvs/contracts';
import { SelectField, TextField } from '../../ui/field.js';
import { MoveFields } from './move-fields.js';
import { fitted } from './practice-edits.js';
import styles from './practices.module.css';
import type { PartEditorProps } from './practice-form-props.js';

/** A button and where it leads. */
export function ButtonFields(props: PartEditorProps<Extract<PracticePart, { kind: 'button' }>>) {
  const { t } = useLingui();
  const { part, onPart } = props;
  return (
    <>
      <TextField
        name={`${part.key}-nut`}
        label={t`Chữ trên nút`}
        value={part.label}
        onChange={(event) => onPart({ ...part, label: event.target.value })}
      />
      <SelectField
        name={`${part.key}-dang`}
        label={t`Kiểu nút`}
        value={part.look}
        onChange={(event) => onPart({ ...part, look: event.target.value as typeof part.look })}
      >
        <option value="main">{t`Nút chính`}</option>
        <option value="other">{t`Nút thường`}</option>
        <option value="danger">{t`Nút đỏ`}</option>
      </SelectField>
      <MoveFields {...props} move={part.move} onMoveTo={(move) => onPart({ ...part, move })} />
    </>
  );
}

/** A hotspot: its name for those who do not see it, its place by numbers, and where it leads. */
export function HotspotFields(props: PartEditorProps<Extract<PracticePart, { kind: 'hotspot' }>>) {
  const { t } = useLingui();
  const { part, onPart } = props;
  const edges: [keyof PictureArea, string][] = [
    ['x', t`Cách mép trái (%)`],
    ['y', t`Cách mép trên (%)`],
    ['width', t`Rộng (%)`],
    ['height', t`Cao (%)`],
  ];
  return (
    <>
      <TextField
        name={`${part.key}-vung`}
        label={t`Tên vùng bấm`}
        hint={t`Máy đọc màn hình đọc tên này, ví dụ: Nút Đăng nhập ở góc trên.`}
        value={part.label}
        onChange={(event) => onPart({ ...part, label: event.target.value })}
      />
      <div className={styles.edges}>
        {edges.map(([edge, label]) => (
          <TextField
            key={edge}
            name={`${part.key}-${edge}`}
            label={label}
            type="number"
            min={0}
            max={100}
            step={0.5}
            value={part.area[edge] / 10}
            onChange={(event) =>
              onPart({ ...part, area: fitted({ ...part.area, [edge]: Number(event.target.value) * 10 }) })
            }
          />
        ))}
      </div>
      <MoveFields {...props} move={part.move} onMoveTo={(move) => onPart({ ...part, move })} />
    </>
  );
}
