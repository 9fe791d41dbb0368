import { Trans, useLingui } from '@lingui/react/macro';
import { type Picture, uploadedSource } from '@hvs/contracts';
import { Button, Buttons } from '../../../ui/button.js';
import { TextAreaField, TextField } from '../../../ui/field.js';
import { withMovedBy, withoutIndex, withReplaced } from '../lesson/block-edits.js';
import type { BlockFormProps } from './block-form-props.js';
import { ItemFrame } from './item-frame.js';
import { MediaField } from './media-field.js';
import { usePickFile } from './media-pick.js';

const NO_PAGE: Picture = { src: '', description: '' };

/** Pages of a presentation, each a picture with what it shows. */
export function SlidesForm({ block, onChange, name }: BlockFormProps<'slides'>) {
  const { t } = useLingui();
  const { pages } = block;
  const pick = usePickFile();
  const setPages = (next: Picture[]): void => onChange({ ...block, pages: next });
  const addPdf = async (): Promise<void> => {
    const file = await pick('slides');
    if (!file) return;
    const found = file.pages.map(({ number, description }) => ({ src: uploadedSource(file.id, number), description }));
    onChange({ ...block, title: block.title || file.name.replace(/\.pdf$/i, ''), pages: [...pages, ...found] });
  };
  return (
    <>
      <TextField
        name={`${name}.title`}
        label={t`Tên bộ trang chiếu`}
        value={block.title}
        onChange={({ target }) => onChange({ ...block, title: target.value })}
      />
      {pages.map((page, index) => {
        const number = index + 1;
        return (
          <ItemFrame
            key={index}
            label={t`Trang ${number}`}
            index={index}
            count={pages.length}
            move={(by) => setPages(withMovedBy(pages, index, by))}
            remove={() => setPages(withoutIndex(pages, index))}
          >
            <MediaField
              name={`${name}.pages[${index}].src`}
              kind="image"
              label={t`Hình của trang`}
              src={page.src}
              onPick={({ src }) => setPages(withReplaced(pages, index, { ...page, src }))}
            />
            <TextAreaField
              name={`${name}.pages[${index}].description`}
              label={t`Trang này cho thấy gì`}
              rows={2}
              value={page.description}
              onChange={({ target }) => setPages(withReplaced(pages, index, { ...page, description: target.value }))}
            />
          </ItemFrame>
        );
      })}
      <Buttons>
        <Button look="secondary" onClick={() => void addPdf()}>
          <Trans>Lấy các trang của một tệp PDF</Trans>
        </Button>
        <Button look="secondary" onClick={() => setPages([...pages, NO_PAGE])}>
          <Trans>Thêm một trang</Trans>
        </Button>
      </Buttons>
    </>
  );
}
