import { Trans } from '@lingui/react/macro';
import type { Picture } from '@hvs/contracts';
import { useState } from 'react';
import { Button } from '../button.js';
import { useSettings } from '../settings/settings.js';
import styles from './lesson-blocks.module.css';
import { useLessonPlace } from './lesson-place.js';

/** A picture of a lesson. Who saves data reads what it shows, and has it fetched by a tap. */
export function LessonPicture({ src, description, className }: Picture & { className?: string }) {
  const { mediaUrl } = useLessonPlace();
  const { lessData } = useSettings();
  const [isWanted, setWanted] = useState(false);
  if (lessData && !isWanted) {
    return (
      <div className={styles.card}>
        <p>
          <Trans>
            Hình: <span lang="vi">{description}</span>
          </Trans>
        </p>
        <Button look="secondary" onClick={() => setWanted(true)}>
          <Trans>Tải và xem hình</Trans>
        </Button>
      </div>
    );
  }
  return <img className={className} src={mediaUrl(src)} alt={description} loading="lazy" />;
}
