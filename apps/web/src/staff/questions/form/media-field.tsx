import { Trans } from '@lingui/react/macro';
import { type MediaSource, uploadedSource } from '@hvs/contracts';
import { lazy, Suspense, useState } from 'react';
import { Button, Buttons } from '../../../ui/button.js';
import { controlId } from '../../../ui/field.js';
import { useFieldAt, useFormTools } from './form-tools.js';
import styles from './form.module.css';

const MediaPicker = lazy(async () => ({ default: (await import('../../media/media-picker.js')).MediaPicker }));

interface MediaFieldProps {
  kind: 'image' | 'audio';
  path: string;
  label: string;
  src: MediaSource;
  set: (src: MediaSource) => void;
}

/** A picture or recording, chosen from the library. */
export function MediaField({ kind, path, label, src, set }: MediaFieldProps) {
  const { mediaUrl } = useFormTools();
  const { name, error } = useFieldAt(path);
  const [choosing, setChoosing] = useState(false);
  return (
    <div className={styles.media}>
      <p className={styles.label}>{label}</p>
      {error && <p className={styles.error}>{error}</p>}
      {src !== '' && kind === 'audio' && (
        <audio controls preload="none" src={mediaUrl(src)} aria-label={label}>
          <track kind="captions" />
        </audio>
      )}
      <Buttons>
        <Button look="secondary" id={controlId(name)} onClick={() => setChoosing(true)}>
          {src === '' ? <Trans>Chọn tệp</Trans> : <Trans>Đổi tệp</Trans>}
        </Button>
      </Buttons>
      {choosing && (
        <Suspense fallback={null}>
          <MediaPicker
            kind={kind}
            onPick={({ id }) => {
              set(uploadedSource(id));
              setChoosing(false);
            }}
            onClose={() => setChoosing(false)}
          />
        </Suspense>
      )}
    </div>
  );
}
