import { Trans, useLingui } from '@lingui/react/macro';
import type { Inline, ProcedureStep } from '@hvs/contracts';
import { Button } from '../../../ui/button.js';
import { TextAreaField } from '../../../ui/field.js';
import { withInserted, withMovedBy, withoutIndex, withReplaced } from '../lesson/block-edits.js';
import { markedText, typedInlines } from '../text/marked-text.js';
import type { BlockFormProps } from './block-form-props.js';
import { ItemFrame } from './item-frame.js';
import { MediaField } from './media-field.js';

/** A procedure step by step, each with the picture of its screen. */
export function StepsForm({ block, onChange, name }: BlockFormProps<'steps'>) {
  const { t } = useLingui();
  const { items } = block;
  const setItems = (next: ProcedureStep[]): void => onChange({ ...block, items: next });
  return (
    <>
      {items.map((step, index) => {
        const number = index + 1;
        return (
          <ItemFrame
            key={index}
            label={t`Bước ${number}`}
            index={index}
            count={items.length}
            move={(by) => setItems(withMovedBy(items, index, by))}
            remove={() => setItems(withoutIndex(items, index))}
          >
            <StepForm
              name={`${name}.items[${index}]`}
              step={step}
              change={(next) => setItems(withReplaced(items, index, next))}
            />
          </ItemFrame>
        );
      })}
      <Button look="secondary" onClick={() => setItems(withInserted(items, items.length, { text: [] }))}>
        <Trans>Thêm một bước</Trans>
      </Button>
    </>
  );
}

function StepForm({
  step,
  change,
  name,
}: {
  step: ProcedureStep;
  change: (step: ProcedureStep) => void;
  name: string;
}) {
  const { t } = useLingui();
  const { picture } = step;
  const setText = (text: Inline[]): void => change({ ...step, text });
  return (
    <>
      <TextAreaField
        name={`${name}.text`}
        label={t`Làm gì ở bước này`}
        hint={t`Muốn in đậm tên nút thì đặt giữa hai dấu sao: **Đăng nhập**.`}
        rows={2}
        value={markedText(step.text)}
        onChange={({ target }) => setText(typedInlines(target.value, step.text))}
      />
      <MediaField
        name={`${name}.picture.src`}
        kind="image"
        label={t`Hình chụp màn hình (nếu có)`}
        src={picture?.src ?? ''}
        onPick={({ src }) =>
          change(
            src === '' ? { text: step.text } : { ...step, picture: { src, description: picture?.description ?? '' } },
          )
        }
      />
      {picture && (
        <TextAreaField
          name={`${name}.picture.description`}
          label={t`Hình cho thấy gì`}
          rows={2}
          value={picture.description}
          onChange={({ target }) => change({ ...step, picture: { ...picture, description: target.value } })}
        />
      )}
    </>
  );
}
