import { useCallback } from 'react';
import type { Block } from '@hvs/contracts';
import { reportScore } from '../../api/packages.js';
import { PackageFrame } from '../package/package-frame.js';
import { useLessonPlace } from './lesson-place.js';

/** An H5P or SCORM package; while a lesson is written its scores are told to nobody. */
export function PackageBlock({ block }: { block: Extract<Block, { type: 'package' }> }) {
  const { isPreview } = useLessonPlace();
  const { packageId, kind, title } = block;
  const tell = useCallback(
    (reported: { score: number | null; completed: boolean }) => {
      // Packages report again and again: what a broken line swallows comes with the next report
      if (!isPreview) reportScore(packageId, reported).catch(() => undefined);
    },
    [isPreview, packageId],
  );
  return (
    <section aria-label={title}>
      <PackageFrame packageId={packageId} kind={kind} title={title} onScore={tell} />
    </section>
  );
}
