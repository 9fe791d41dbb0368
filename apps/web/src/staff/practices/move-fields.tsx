import { Trans, useLingui } from '@lingui/react/macro';
import type { PracticeMove } from '@hvs/contracts';
import { SelectField, TextAreaField } from '../../ui/field.js';
import styles from './practices.module.css';
import type { PartEditorProps } from './practice-form-props.js';

interface MoveFieldsProps extends Pick<PartEditorProps, 'practice' | 'screen' | 'part'> {
  move: PracticeMove;
  onMoveTo: (move: PracticeMove) => void;
}

/** Where a tap leads, whether it is right, and what is said about it. */
export function MoveFields({ practice, screen, part, move, onMoveTo }: MoveFieldsProps) {
  const { t } = useLingui();
  const name = (what: string): string => `${part.key}-${what}`;
  const feedback = (text: string): void => onMoveTo({ ...move, feedback: text.trim() === '' ? undefined : text });
  return (
    <>
      <SelectField
        name={name('den')}
        label={t`Bấm vào thì đến`}
        value={move.to}
        onChange={(event) => onMoveTo({ ...move, to: event.target.value })}
      >
        <option value="">{t`(chưa chọn)`}</option>
        {practice.screens.map(({ key, title }, index) => (
          <option key={key} value={key}>
            {index + 1}. {title} {key === screen.key ? t`(ở lại màn hình này)` : ''}
          </option>
        ))}
      </SelectField>
      <SelectField
        name={name('dung-sai')}
        label={t`Bước này`}
        value={move.verdict}
        onChange={(event) => onMoveTo({ ...move, verdict: event.target.value as PracticeMove['verdict'] })}
      >
        <option value="right">{t`đúng`}</option>
        <option value="wrong">{t`sai, cần giải thích`}</option>
      </SelectField>
      <TextAreaField
        name={name('loi-nhan')}
        label={move.verdict === 'wrong' ? t`Vì sao sai` : t`Lời khen hoặc giải thích (không bắt buộc)`}
        rows={2}
        value={move.feedback ?? ''}
        onChange={(event) => feedback(event.target.value)}
      />
      {screen.parts.some(({ kind }) => kind === 'field') && (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={move.needsFields}
            onChange={(event) => onMoveTo({ ...move, needsFields: event.target.checked })}
          />
          <Trans>Chỉ đi tiếp khi các ô đã nhập đúng</Trans>
        </label>
      )}
    </>
  );
}
