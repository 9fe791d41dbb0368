import type { MediaSource, PracticeEvent, PracticePart, PracticeScreen } from '@hvs/contracts';
import styles from './phone.module.css';

type Hotspot = Extract<PracticePart, { kind: 'hotspot' }>;

interface ScreenPictureProps {
  screen: PracticeScreen;
  picture: NonNullable<PracticeScreen['picture']>;
  mediaUrl: (src: MediaSource) => string;
  send: (event: PracticeEvent) => void;
  showsHint: boolean;
}

/** A picture with places to tap. Each place is a named button, so it is reached by keyboard and read aloud. */
export function ScreenPicture({ screen, picture, mediaUrl, send, showsHint }: ScreenPictureProps) {
  const hotspots = screen.parts.filter((part): part is Hotspot => part.kind === 'hotspot');
  return (
    <div className={styles.picture}>
      <img src={mediaUrl(picture.src)} alt={picture.description} width={picture.width} height={picture.height} />
      {hotspots.map((hotspot) => (
        <button
          key={hotspot.key}
          type="button"
          className={`${styles.hotspot} ${showsHint && hotspot.move.verdict === 'right' ? styles.hinted : ''}`}
          style={placeOf(hotspot)}
          aria-label={hotspot.label}
          onClick={() => send({ type: 'tap', part: hotspot.key })}
        />
      ))}
    </div>
  );
}

/** Areas are in thousandths of the picture. */
function placeOf({ area }: Hotspot) {
  return {
    left: `${area.x / 10}%`,
    top: `${area.y / 10}%`,
    width: `${area.width / 10}%`,
    height: `${area.height / 10}%`,
  };
}
