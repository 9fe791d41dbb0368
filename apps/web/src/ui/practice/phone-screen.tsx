import { Trans, useLingui } from '@lingui/react/macro';
import type { MediaSource, PracticeEvent, PracticePlay, PracticeScreen } from '@hvs/contracts';
import type { RefObject } from 'react';
import styles from './phone.module.css';
import { ScreenParts } from './screen-parts.js';
import { ScreenPicture } from './screen-picture.js';

export interface PhoneScreenProps {
  service: string;
  screen: PracticeScreen;
  play: PracticePlay;
  mediaUrl: (src: MediaSource) => string;
  heading: RefObject<HTMLHeadingElement | null>;
  send: (event: PracticeEvent) => void;
}

/**
 * A screen that looks like one of a phone. The band that says it is not the real one belongs to the player, so no
 * practice can be without it.
 */
export function PhoneScreen({ service, screen, play, mediaUrl, heading, send }: PhoneScreenProps) {
  const { t } = useLingui();
  const showsHint = play.comment?.kind === 'hint';
  return (
    <figure className={`${styles.phone} ${styles[screen.look ?? 'page']}`} aria-label={t`Màn hình tập`}>
      <p className={styles.band}>
        <Trans>Bài thực hành – không phải trang thật</Trans>
      </p>
      <div className={styles.screen} lang="vi">
        <div className={styles.head}>
          {screen.look === 'call' && !screen.picture && <Face />}
          <p className={styles.service}>{service}</p>
          <h3 ref={heading} tabIndex={-1}>
            {screen.title}
          </h3>
        </div>
        {screen.picture && (
          <ScreenPicture
            screen={screen}
            picture={screen.picture}
            mediaUrl={mediaUrl}
            send={send}
            showsHint={showsHint}
          />
        )}
        <ScreenParts screen={screen} play={play} send={send} showsHint={showsHint} />
      </div>
    </figure>
  );
}

/** Nobody's face: the round picture of a caller. */
function Face() {
  return (
    <svg className={styles.face} viewBox="0 0 64 64" aria-hidden="true">
      <circle cx="32" cy="32" r="32" fill="#8fa3b8" />
      <circle cx="32" cy="25" r="11" fill="#e8eef5" />
      <path d="M10 56c3-13 12-18 22-18s19 5 22 18z" fill="#e8eef5" />
    </svg>
  );
}
