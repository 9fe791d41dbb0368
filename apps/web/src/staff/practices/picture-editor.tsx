import { Trans, useLingui } from '@lingui/react/macro';
import type { MediaSource } from '@hvs/contracts';
import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { TextAreaField } from '../../ui/field.js';
import { Announcement, Notice } from '../../ui/notice.js';
import { HotspotCanvas } from './hotspot-canvas.js';
import { addPart } from './practice-edits.js';
import styles from './practices.module.css';
import { useProblemText } from './problem-notes.js';
import type { ScreenEditorProps } from './practice-form-props.js';

/** The screenshot of a screen: chosen, described, and drawn on. */
export function PictureEditor(props: ScreenEditorProps) {
  const { t } = useLingui();
  const { screen, place, problems, mediaUrl, pickMedia, onScreen } = props;
  const [failed, setFailed] = useState(false);
  const problem = useProblemText(problems);
  const { picture } = screen;
  const pick = async (): Promise<void> => {
    const src = await pickMedia?.('image');
    if (!src) return;
    const size = await sizeOf(mediaUrl(src)).catch(() => undefined);
    setFailed(size === undefined);
    if (size) onScreen({ ...screen, picture: { src, description: picture?.description ?? '', ...size } });
  };
  return (
    <>
      {pickMedia && (
        <div className={styles.deeds}>
          <Button look="secondary" onClick={() => void pick()}>
            {picture ? <Trans>Đổi ảnh màn hình</Trans> : <Trans>Chọn ảnh màn hình</Trans>}
          </Button>
          {picture && (
            <Button look="quiet" onClick={() => onScreen({ ...screen, picture: undefined })}>
              <Trans>Bỏ ảnh</Trans>
            </Button>
          )}
        </div>
      )}
      <Announcement>
        {failed && (
          <Notice tone="bad">
            <p>
              <Trans>Không mở được ảnh này. Màn hình vẫn như cũ. Hãy chọn ảnh khác.</Trans>
            </p>
          </Notice>
        )}
      </Announcement>
      {picture && (
        <>
          <TextAreaField
            name="man-mo-ta-anh"
            label={t`Mô tả ảnh cho người không nhìn thấy`}
            value={picture.description}
            error={problem(`${place}.picture`)}
            onChange={(event) => onScreen({ ...screen, picture: { ...picture, description: event.target.value } })}
          />
          <HotspotCanvas
            screen={screen}
            picture={picture}
            mediaUrl={mediaUrl}
            onScreen={onScreen}
            onDraw={(area) => onScreen(addPart(screen, 'hotspot', area))}
          />
        </>
      )}
    </>
  );
}

async function sizeOf(url: MediaSource): Promise<{ width: number; height: number }> {
  const image = new Image();
  image.src = url;
  await image.decode();
  return { width: image.naturalWidth, height: image.naturalHeight };
}
