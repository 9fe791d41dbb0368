import { Trans } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { Announcement } from '../notice.js';
import styles from './package-frame.module.css';
import { readPackageMessage } from './package-message.js';

interface PackageFrameProps {
  packageId: string;
  kind: 'h5p' | 'scorm';
  title: string;
  /** What the package says the learner did: 0 to 100, null when it counts nothing. Left out, nothing is told. */
  onScore?: (reported: { score: number | null; completed: boolean }) => void;
}

const FIRST_HEIGHT = 480;

/**
 * Plays a package of strangers' scripts. The frame has no origin: it reaches neither this page nor cookies nor storage.
 * It may only speak, and only what it is expected to say is heard.
 */
export function PackageFrame({ packageId, kind, title, onScore }: PackageFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(FIRST_HEIGHT);
  const [done, setDone] = useState<{ score: number | null }>();
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent): void => {
      if (source !== frame.current?.contentWindow) return;
      const told = readPackageMessage(data);
      if (told?.about === 'package-height') setHeight(Math.max(FIRST_HEIGHT / 2, Math.ceil(told.height) + 8));
      if (told?.about !== 'package-score') return;
      if (told.completed) setDone({ score: told.score });
      onScore?.({ score: told.score, completed: told.completed });
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, [onScore]);
  const score = done?.score == null ? null : Math.round(done.score);
  return (
    <div className={styles.place}>
      <iframe
        ref={frame}
        className={styles.frame}
        src={`/goi/${packageId}`}
        title={title}
        sandbox="allow-scripts allow-forms"
        allow="fullscreen"
        height={kind === 'h5p' ? height : undefined}
        loading="lazy"
      />
      <Announcement>
        {done && (score === null ? <Trans>Đã làm xong gói học này.</Trans> : <Trans>Đã làm xong: {score}/100.</Trans>)}
      </Announcement>
    </div>
  );
}
