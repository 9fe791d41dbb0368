import { Trans, useLingui } from '@lingui/react/macro';
import { type Picture, uploadedSource } from '@hvs/contracts';
import { useMutation } from '@tanstack/react-query';
import { fileWhenReady } from '../../../api/files.js';
import type { LibraryFile } from '../../../api/types.js';
import { Button, Buttons } from '../../../ui/button.js';
import { TextAreaField, TextField } from '../../../ui/field.js';
import { Notice, Trouble } from '../../../ui/notice.js';
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
  const setPages = (next: Picture[]): void => onChange({ ...block, pages: next });
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
      <PdfPages
        take={(file) => {
          const title = block.title || file.name.replace(/\.pdf$/i, '');
          onChange({ ...block, title, pages: [...pages, ...pagesOf(file)] });
        }}
      />
      <Buttons>
        <Button look="secondary" onClick={() => setPages([...pages, NO_PAGE])}>
          <Trans>Thêm một trang</Trans>
        </Button>
      </Buttons>
    </>
  );
}

/** The pages of a PDF with their descriptions; the words that stand on a page are a first one. */
const pagesOf = ({ id, pages }: LibraryFile): Picture[] =>
  pages.map(({ number, description, text }) => ({ src: uploadedSource(id, number), description: description || text }));

/** Chooses a PDF and waits until its pages are pictures. */
function PdfPages({ take }: { take: (file: LibraryFile) => void }) {
  const pick = usePickFile();
  const making = useMutation({ mutationFn: fileWhenReady, onSuccess: take });
  const choose = async (): Promise<void> => {
    const file = await pick('slides');
    if (file) making.mutate(file);
  };
  return (
    <>
      {making.isError && <Trouble error={making.error} />}
      {making.data?.refusal && (
        <Notice tone="bad">
          <p>{making.data.refusal}</p>
        </Notice>
      )}
      <Buttons>
        <Button look="secondary" pending={making.isPending} onClick={() => void choose()}>
          {making.isPending ? <Trans>Đang tách trang…</Trans> : <Trans>Lấy các trang của một tệp PDF</Trans>}
        </Button>
      </Buttons>
    </>
  );
}
