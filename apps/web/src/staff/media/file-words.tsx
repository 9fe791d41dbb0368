import { Trans, useLingui } from '@lingui/react/macro';
import { FILE_KINDS, type FileKind, MEGABYTE } from '@hvs/contracts';
import type { LibraryFile } from '../../api/types.js';
import { formatNumber } from '../../i18n/format.js';

/** `820 KB`, `3,4 MB`: as people count sizes. */
export function formatSize(bytes: number): string {
  if (bytes < MEGABYTE) return `${formatNumber(Math.max(1, Math.round(bytes / 1000)))} KB`;
  return `${formatNumber(Math.round(bytes / (MEGABYTE / 10)) / 10)} MB`;
}

export function useKindNames(): Record<FileKind, string> {
  const { t } = useLingui();
  return {
    image: t`Ảnh`,
    audio: t`Âm thanh`,
    video: t`Phim`,
    captions: t`Phụ đề`,
    document: t`Tài liệu`,
    package: t`Gói học liệu`,
    slides: t`Trang trình chiếu`,
  };
}

export const isFileKind = (value: string): value is FileKind => FILE_KINDS.some((kind) => kind === value);

/** What a file chooser offers for each kind. The server looks at the bytes. */
export const ACCEPTED: Record<FileKind, string> = {
  image: 'image/jpeg,image/png,image/webp,image/avif,image/svg+xml,image/gif',
  audio: 'audio/mpeg,audio/mp4,audio/ogg,audio/wav,.m4a',
  video: 'video/mp4,video/webm',
  captions: '.vtt,text/vtt',
  document: '.pdf,.docx,.pptx,.xlsx',
  package: '.h5p,.zip',
  slides: '.pdf,application/pdf',
};

/** Kind, size and measures of a file in one line. */
export function FileLine({ file }: { file: LibraryFile }) {
  const names = useKindNames();
  return (
    <>
      {names[file.kind]} · {formatSize(file.bytes)}
      {file.width !== null && ` · ${file.width} × ${file.height}`}
      {file.pages.length > 0 && (
        <>
          {' · '}
          <Trans>{file.pages.length} trang</Trans>
        </>
      )}
    </>
  );
}

/** True when learners who do not see or hear it are told nothing yet. */
export function lacksWords(file: LibraryFile): boolean {
  if (file.kind === 'slides') return file.pages.some((page) => page.description === '');
  return file.kind === 'image' && file.description === '';
}

/** The largest size of what may be sent, for people who choose. */
export function SizeHint() {
  return (
    <Trans>
      Ảnh tối đa 15 MB, âm thanh 50 MB, phim 500 MB, PDF 50 MB, tài liệu khác 30 MB. Ảnh được thu nhỏ và xóa vị trí
      chụp.
    </Trans>
  );
}
