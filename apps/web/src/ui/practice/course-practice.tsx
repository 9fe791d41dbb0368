import { Trans } from '@lingui/react/macro';
import type { MediaSource } from '@hvs/contracts';
import { makeUuid } from '../../api/client-made-id.js';
import { type KeptTry, usePractice, useTries } from '../../api/practices.js';
import { Loaded } from '../loaded.js';
import { Announcement, Trouble } from '../notice.js';
import type { PracticeOutcome } from './practice-outcome.js';
import { PracticePlayer } from './practice-player.js';

interface CoursePracticeProps {
  slug: string;
  practiceKey: string;
  mediaUrl: (src: MediaSource) => string;
}

/** A practice of a course as a learner plays it; how each try ended is kept. */
export function CoursePractice({ slug, practiceKey, mediaUrl }: CoursePracticeProps) {
  const page = usePractice(slug, practiceKey);
  const { kept, send } = useTries();
  const finish = ({ startedAt: _started, finishedAt, ...outcome }: PracticeOutcome): void =>
    send({ id: makeUuid(), courseSlug: slug, practiceKey, ...outcome, finishedAt: finishedAt.toISOString() });
  return (
    <Loaded answer={page}>
      {({ practice }) => (
        <PracticePlayer
          practice={practice}
          mediaUrl={mediaUrl}
          onFinish={finish}
          afterEnding={<TryKept kept={kept} />}
        />
      )}
    </Loaded>
  );
}

function TryKept({ kept }: { kept: KeptTry | undefined }) {
  if (kept instanceof Error) return <Trouble error={kept} />;
  return (
    <Announcement>
      {kept === 'saved' && (
        <p>
          <Trans>Đã ghi lại lần làm này.</Trans>
        </p>
      )}
      {kept === 'waiting' && (
        <p>
          <Trans>Chưa có mạng. Lần làm này được giữ trên máy và sẽ tự gửi khi có mạng.</Trans>
        </p>
      )}
    </Announcement>
  );
}
