import { Trans } from '@lingui/react/macro';
import { Button, Buttons } from '../../ui/button.js';
import type { GuestDeed } from './guest-deeds.js';
import type { Moving } from './use-moving.js';

/** How moving goes, and how it ended. */
export function MovingWords({ moving: { state, moved, refused }, retry }: { moving: Moving; retry: () => void }) {
  if (state === 'moving') {
    return (
      <p>
        <Trans>Đang chuyển…</Trans>
      </p>
    );
  }
  return (
    <>
      {moved > 0 && (
        <p>
          <Trans>Đã chuyển {moved} mục sang tên ông bà.</Trans>
        </p>
      )}
      {state === 'stopped' && (
        <>
          <p>
            <Trans>Chưa nối được với máy chủ. Phần còn lại được giữ trên máy cho ông bà và sẽ tự chuyển.</Trans>
          </p>
          <Buttons>
            <Button look="secondary" onClick={retry}>
              <Trans>Chuyển lại ngay</Trans>
            </Button>
          </Buttons>
        </>
      )}
      {refused.length > 0 && <Refused deeds={refused} />}
    </>
  );
}

function Refused({ deeds }: { deeds: readonly GuestDeed[] }) {
  const titles = [...new Set(deeds.map(({ title }) => title))].join(', ');
  return (
    <p>
      <Trans>
        Không chuyển được: <span lang="vi">{titles}</span>. Khóa học chưa mở cho ông bà, hoặc bài đã đổi.
      </Trans>
    </p>
  );
}
