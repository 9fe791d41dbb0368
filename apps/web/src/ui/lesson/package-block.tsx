import { Trans } from '@lingui/react/macro';
import { useCallback, useState } from 'react';
import type { Block } from '@hvs/contracts';
import { reportScore } from '../../api/packages.js';
import { PackageFrame } from '../package/package-frame.js';
import { Button } from '../button.js';
import { useSettings } from '../settings/settings.js';
import styles from './lesson-blocks.module.css';
import { useLessonPlace } from './lesson-place.js';

/** An H5P or SCORM package; while a lesson is written, or nobody has signed in, its scores are told to nobody. */
export function PackageBlock({ block }: { block: Extract<Block, { type: 'package' }> }) {
  const { isPreview, guest } = useLessonPlace();
  const { lessData } = useSettings();
  const [isWanted, setWanted] = useState(false);
  const isCounted = !isPreview && !guest;
  const { packageId, kind, title } = block;
  const tell = useCallback(
    (reported: { score: number | null; completed: boolean }) => {
      // Packages report again and again: what a broken line swallows comes with the next report
      if (isCounted) reportScore(packageId, reported).catch(() => undefined);
    },
    [isCounted, packageId],
  );
  if (lessData && !isWanted) {
    return (
      <div className={styles.card}>
        <p lang="vi">{title}</p>
        <Button look="secondary" onClick={() => setWanted(true)}>
          <Trans>Tải và mở bài tương tác</Trans>
        </Button>
      </div>
    );
  }
  return (
    <section aria-label={title}>
      <PackageFrame packageId={packageId} kind={kind} title={title} onScore={tell} />
    </section>
  );
}
