import { Trans, useLingui } from '@lingui/react/macro';
import type { MediaSource } from '@hvs/contracts';
import { TextField } from '../../../ui/field.js';
import { courseMediaUrl } from '../../../ui/lesson/lesson-place.js';
import { useDraftHere } from '../course-context.js';
import styles from './blocks.module.css';

export type MediaKind = 'image' | 'audio' | 'video' | 'captions' | 'file' | 'package';

/** A file as a block names it, with what is known of it. */
export interface PickedMedia {
  src: MediaSource;
  name: string;
  bytes: number;
}

interface MediaFieldProps {
  name: string;
  label: string;
  kind: MediaKind;
  src: MediaSource;
  onPick: (media: PickedMedia) => void;
}

/** Which file a block shows, and a way to choose another one. */
export function MediaField({ name, label, kind, src, onPick }: MediaFieldProps) {
  const { t } = useLingui();
  const { slug } = useDraftHere();
  return (
    <div className={styles.media}>
      {kind === 'image' && src !== '' && <img src={courseMediaUrl(slug, src)} alt="" className={styles.thumb} />}
      <TextField
        name={name}
        label={label}
        hint={src === '' ? <Trans>Chưa chọn tệp.</Trans> : undefined}
        placeholder={t`media/ten-tep.png`}
        value={src}
        onChange={({ target }) => onPick({ src: target.value, name: target.value, bytes: 0 })}
      />
    </div>
  );
}
