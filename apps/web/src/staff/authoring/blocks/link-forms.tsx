import { Trans, useLingui } from '@lingui/react/macro';
import type { Practice } from '@hvs/contracts';
import { formatBytes } from '../../../i18n/byte-size.js';
import { SelectField, TextAreaField, TextField } from '../../../ui/field.js';
import { Small } from '../../../ui/card.js';
import { siteOf } from '../../../ui/lesson/safe-href.js';
import { useDraftHere } from '../course-context.js';
import type { BlockFormProps } from './block-form-props.js';
import { MediaField } from './media-field.js';

export function DownloadForm({ block, onChange, name }: BlockFormProps<'download'>) {
  const { t } = useLingui();
  const size = formatBytes(block.bytes);
  return (
    <>
      <MediaField
        name={`${name}.src`}
        kind="document"
        label={t`Tệp để tải về`}
        src={block.src}
        onPick={(media) =>
          onChange({ ...block, src: media.src, bytes: media.bytes, name: block.name === '' ? media.name : block.name })
        }
      />
      {block.bytes > 0 && (
        <Small>
          <Trans>Người học thấy trước khi tải: {size}</Trans>
        </Small>
      )}
      <TextField
        name={`${name}.name`}
        label={t`Tên tệp người học thấy`}
        value={block.name}
        onChange={({ target }) => onChange({ ...block, name: target.value })}
      />
    </>
  );
}

/** A practice of this course, chosen by its name. */
export function PracticeChoice({ block, onChange, name }: BlockFormProps<'practice'>) {
  const { t } = useLingui();
  const { parts } = useDraftHere();
  const practices = parts.filter(({ part }) => part.startsWith('practice:')).map(({ content }) => content as Practice);
  const isKnown = block.practice === '' || practices.some(({ key }) => key === block.practice);
  return (
    <SelectField
      name={`${name}.practice`}
      label={t`Bài thực hành của khóa này`}
      hint={practices.length === 0 ? t`Khóa chưa có bài thực hành. Hãy tạo ở trang của khóa học trước.` : undefined}
      value={block.practice}
      onChange={({ target }) => onChange({ ...block, practice: target.value })}
    >
      <option value="">{t`Chọn bài thực hành`}</option>
      {!isKnown && <option value={block.practice}>{block.practice}</option>}
      {practices.map(({ key, title }) => (
        <option key={key} value={key}>
          {title || key}
        </option>
      ))}
    </SelectField>
  );
}

export function ExternalLinkForm({ block, onChange, name }: BlockFormProps<'external-link'>) {
  const { t } = useLingui();
  const site = siteOf(block.href);
  return (
    <>
      <TextField
        name={`${name}.href`}
        label={t`Địa chỉ trang`}
        hint={site ? <Trans>Dẫn đến: {site}</Trans> : t`Bắt đầu bằng https://`}
        inputMode="url"
        autoComplete="off"
        value={block.href}
        onChange={({ target }) => onChange({ ...block, href: target.value })}
      />
      <TextField
        name={`${name}.title`}
        label={t`Tên trang`}
        hint={t`Ví dụ: Cổng Dịch vụ công quốc gia`}
        value={block.title}
        onChange={({ target }) => onChange({ ...block, title: target.value })}
      />
      <TextAreaField
        name={`${name}.note`}
        label={t`Dặn người học điều gì trước khi mở`}
        hint={t`Ví dụ: «Trang thật có đuôi gov.vn. Không nhập mã OTP vào trang khác».`}
        rows={2}
        value={block.note}
        onChange={({ target }) => onChange({ ...block, note: target.value })}
      />
    </>
  );
}
