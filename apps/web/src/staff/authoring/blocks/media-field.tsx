import { Trans, useLingui } from '@lingui/react/macro';
import { type FileKind, type MediaSource, uploadedSource } from '@hvs/contracts';
import { useState } from 'react';
import type { LibraryFile } from '../../../api/types.js';
import { formatBytes } from '../../../i18n/byte-size.js';
import { Button } from '../../../ui/button.js';
import { controlId } from '../../../ui/field.js';
import { courseMediaUrl } from '../../../ui/lesson/lesson-place.js';
import { Notice } from '../../../ui/notice.js';
import { useDraftHere } from '../course-context.js';
import styles from './blocks.module.css';
import { usePickFile } from './media-pick.js';

/** A file as a block names it, with what is known of it. */
export interface PickedMedia {
  src: MediaSource;
  name: string;
  bytes: number;
  /** What the library says it shows. */
  description: string;
}

interface MediaFieldProps {
  name: string;
  label: string;
  kind: FileKind;
  src: MediaSource;
  onPick: (media: PickedMedia) => void;
}

const NO_FILE: PickedMedia = { src: '', name: '', bytes: 0, description: '' };

/** WCAG 1.4.5 and 1.4.3: words in a picture need the contrast of other words. */
const LEAST_CONTRAST = 4.5;

const mediaOf = ({ id, name, bytes, description }: LibraryFile): PickedMedia => ({
  src: uploadedSource(id),
  name,
  bytes,
  description,
});

/** Which file a block shows, and a way to choose another one from the library or from this device. */
export function MediaField({ name, label, kind, src, onPick }: MediaFieldProps) {
  const { t } = useLingui();
  const { slug } = useDraftHere();
  const pick = usePickFile();
  const [file, setFile] = useState<LibraryFile | null>(null);
  const size = file ? formatBytes(file.bytes) : '';
  const fileName = file?.name ?? '';
  const choose = async (): Promise<void> => {
    const picked = await pick(kind);
    if (!picked) return;
    setFile(picked);
    onPick(mediaOf(picked));
  };
  return (
    <div className={styles.media} role="group" aria-label={label}>
      <span className={styles.mediaLabel}>{label}</span>
      {kind === 'image' && src !== '' && <img src={courseMediaUrl(slug, src)} alt="" className={styles.thumb} />}
      {src === '' && (
        <span className={styles.mediaState}>
          <Trans>Chưa chọn tệp.</Trans>
        </span>
      )}
      {src !== '' && (
        <span className={styles.mediaState}>
          {file ? t`Tệp ${fileName}, ${size}` : t`Đã có tệp.`}{' '}
          <a href={courseMediaUrl(slug, src)} target="_blank" rel="noreferrer">
            <Trans>Mở xem</Trans>
          </a>
        </span>
      )}
      {kind === 'image' && file?.contrast != null && file.contrast < LEAST_CONTRAST && (
        <Notice tone="careful">
          <p>
            <Trans>Hình này nhạt, chữ trong hình sẽ khó đọc. Hãy chụp lại rõ hơn, hoặc viết chữ ra ngoài hình.</Trans>
          </p>
        </Notice>
      )}
      <span className={styles.mediaTools}>
        <Button id={controlId(name)} look="secondary" aria-label={t`Chọn tệp: ${label}`} onClick={() => void choose()}>
          {src === '' ? <Trans>Chọn tệp</Trans> : <Trans>Đổi tệp</Trans>}
        </Button>
        {src !== '' && (
          <Button
            look="quiet"
            aria-label={t`Bỏ tệp: ${label}`}
            onClick={() => {
              setFile(null);
              onPick(NO_FILE);
            }}
          >
            <Trans>Bỏ tệp</Trans>
          </Button>
        )}
      </span>
    </div>
  );
}
