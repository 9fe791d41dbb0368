import { Trans, useLingui } from '@lingui/react/macro';
import type { PracticePart } from '@hvs/contracts';
import { Button } from '../../ui/button.js';
import { SelectField, TextAreaField } from '../../ui/field.js';
import { ButtonFields, HotspotFields } from './moving-part-fields.js';
import { FieldFields } from './field-fields.js';
import styles from './practices.module.css';
import { ProblemNotes, problemsAt } from './problem-notes.js';
import type { PartEditorProps } from './practice-form-props.js';

/** One part of a screen, whatever its kind, with what is wrong with it. */
export function PartEditor(props: PartEditorProps) {
  const { part, partPlace, problems, onRemove, onMove } = props;
  return (
    <div className={styles.part}>
      <ProblemNotes problems={problemsAt(problems, partPlace)} />
      <PartFields {...props} part={part} />
      <div className={styles.deeds}>
        <Button look="quiet" onClick={() => onMove(-1)}>
          <Trans>Lên</Trans>
        </Button>
        <Button look="quiet" onClick={() => onMove(1)}>
          <Trans>Xuống</Trans>
        </Button>
        <Button look="quiet" onClick={onRemove}>
          <Trans>Bỏ phần này</Trans>
        </Button>
      </div>
    </div>
  );
}

function PartFields(props: PartEditorProps) {
  const { part } = props;
  switch (part.kind) {
    case 'text':
      return <TextFields {...props} part={part} />;
    case 'field':
      return <FieldFields {...props} part={part} />;
    case 'button':
      return <ButtonFields {...props} part={part} />;
    case 'hotspot':
      return <HotspotFields {...props} part={part} />;
  }
}

function TextFields({ part, onPart }: PartEditorProps<Extract<PracticePart, { kind: 'text' }>>) {
  const { t } = useLingui();
  return (
    <>
      <TextAreaField
        name={`${part.key}-chu`}
        label={t`Chữ`}
        rows={2}
        value={part.text}
        onChange={(event) => onPart({ ...part, text: event.target.value })}
      />
      <SelectField
        name={`${part.key}-kieu`}
        label={t`Kiểu chữ`}
        value={part.look}
        onChange={(event) => onPart({ ...part, look: event.target.value as typeof part.look })}
      >
        <option value="plain">{t`Chữ thường`}</option>
        <option value="heading">{t`Tiêu đề`}</option>
        <option value="notice">{t`Khung lưu ý`}</option>
        <option value="message-in">{t`Lời hoặc tin của người kia`}</option>
        <option value="message-out">{t`Lời hoặc tin của mình`}</option>
      </SelectField>
    </>
  );
}
