import { Trans } from '@lingui/react/macro';
import type { MediaSource } from '@hvs/contracts';
import { useState } from 'react';
import { makeUuid } from '../../api/client-made-id.js';
import { type KeptTry, usePractice, useTries } from '../../api/practices.js';
import type { GuestPlace } from '../lesson/lesson-place.js';
import { Loaded } from '../loaded.js';
import { Announcement, Trouble } from '../notice.js';
import type { PracticeOutcome } from './practice-outcome.js';
import { PracticePlayer } from './practice-player.js';

interface CoursePracticeProps {
  slug: string;
  practiceKey: string;
  mediaUrl: (src: MediaSource) => string;
  /** Where tries are kept while nobody has signed in. */
  guest?: GuestPlace | undefined;
}

/** A practice of a course as a learner plays it; how each try ended is kept. */
export function CoursePractice({ slug, practiceKey, mediaUrl, guest }: CoursePracticeProps) {
  const page = usePractice(slug, practiceKey);
  const { kept, send } = useTries();
  const [onDevice, setOnDevice] = useState<boolean>();
  const finish = (title: string, { startedAt: _started, finishedAt, ...outcome }: PracticeOutcome): void => {
    const id = makeUuid();
    const ended = { id, courseSlug: slug, practiceKey, ...outcome, finishedAt: finishedAt.toISOString() };
    if (guest) setOnDevice(guest.keepTry(title, ended));
    else send(title, ended);
  };
  return (
    <Loaded answer={page}>
      {({ practice }) => (
        <PracticePlayer
          practice={practice}
          mediaUrl={mediaUrl}
          onFinish={(outcome) => finish(practice.title, outcome)}
          afterEnding={guest ? <TryOnDevice kept={onDevice} /> : <TryKept kept={kept} />}
        />
      )}
    </Loaded>
  );
}

function TryOnDevice({ kept }: { kept: boolean | undefined }) {
  return (
    <Announcement>
      {kept !== undefined && (
        <p>
          {kept ? (
            <Trans>Đã giữ lần làm này trên máy. Đăng nhập thì chuyển được sang tên mình.</Trans>
          ) : (
            <Trans>Máy này không giữ được lần làm thử. Ông bà vẫn tập tiếp được.</Trans>
          )}
        </p>
      )}
    </Announcement>
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
