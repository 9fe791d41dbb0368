import { useLingui } from '@lingui/react/macro';
import { TextAreaField } from '../../../ui/field.js';
import type { BlockFormProps } from './block-form-props.js';
import { MediaField } from './media-field.js';

export function ImageForm({ block, onChange, name }: BlockFormProps<'image'>) {
  const { t } = useLingui();
  return (
    <>
      <MediaField
        name={`${name}.src`}
        kind="image"
        label={t`Tệp hình`}
        src={block.src}
        onPick={({ src, description }) => onChange({ ...block, src, description: block.description || description })}
      />
      <TextAreaField
        name={`${name}.description`}
        label={t`Hình cho thấy gì`}
        hint={t`Đọc cho người không nhìn thấy hình. Ví dụ: «Màn hình VNeID, nút Đăng nhập màu đỏ ở giữa».`}
        rows={2}
        value={block.description}
        onChange={({ target }) => onChange({ ...block, description: target.value })}
      />
    </>
  );
}
