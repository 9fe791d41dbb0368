import { Trans } from '@lingui/react/macro';
import type { Block } from '@hvs/contracts';
import { CoursePractice } from '../practice/course-practice.js';
import { PracticePlayer } from '../practice/practice-player.js';
import { useLessonPlace } from './lesson-place.js';

/** A practice of the same course. In a preview it is played from the draft and nothing is counted. */
export function PracticeBlock({ block }: { block: Extract<Block, { type: 'practice' }> }) {
  const { courseSlug, isPreview, mediaUrl, practices, guest } = useLessonPlace();
  if (!isPreview)
    return <CoursePractice slug={courseSlug} practiceKey={block.practice} mediaUrl={mediaUrl} guest={guest} />;
  const practice = practices?.find(({ key }) => key === block.practice);
  if (!practice) {
    return (
      <p>
        <Trans>Bài thực hành: {block.practice}</Trans>
      </p>
    );
  }
  return <PracticePlayer practice={practice} mediaUrl={mediaUrl} onFinish={() => undefined} />;
}
