import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useIsAway } from '../../offline/connection.js';
import type { SentDeed } from '../../offline/held-deeds.js';
import { useDeeds } from '../../offline/use-deeds.js';
import { takeUpdate } from '../../offline/worker-registration.js';
import { formatTime } from '../../i18n/format.js';
import { Link } from '../../router.js';
import { Button } from '../../ui/button.js';
import { Announcement, Notice } from '../../ui/notice.js';
import styles from '../../ui/ahead-bar.module.css';
import { InsideAnotherApp } from './inside-another-app.js';
import { useSending } from './use-sending.js';

/** What a person should know about this device: no network, what waits to be sent and what was, a newer version. */
export function DeviceBar() {
  const isAway = useIsAway();
  const { held, sent } = useDeeds();
  const [openedAt] = useState(() => Date.now());
  const sentNow = sent.filter(({ sentAt }) => sentAt >= openedAt);
  const { send, isSending } = useSending(held.length > 0);
  return (
    <div className={`${styles.bar} no-print`}>
      <Announcement>
        {isAway && <Away />}
        {held.length > 0 && <Held count={held.length} isAway={isAway} isSending={isSending} send={send} />}
        {held.length === 0 && sentNow.length > 0 && <Sent deeds={sentNow} />}
        {window.hvsUpdate && <Update />}
      </Announcement>
      <InsideAnotherApp />
    </div>
  );
}

function Away() {
  return (
    <Notice>
      <p>
        <Trans>
          Chưa có mạng. Ông bà vẫn xem được bài đã mở và <Link to="/tren-may">bài đã lưu trên máy</Link>.
        </Trans>
      </p>
    </Notice>
  );
}

function Held(props: { count: number; isAway: boolean; isSending: boolean; send: () => void }) {
  const { count, isAway, isSending, send } = props;
  return (
    <Notice tone="careful">
      <p>
        <Trans>Đã lưu trên máy {count} việc, chờ gửi. Có mạng, máy sẽ tự gửi.</Trans>
      </p>
      {!isAway && (
        <Button look="secondary" pending={isSending} onClick={send}>
          {isSending ? <Trans>Đang gửi…</Trans> : <Trans>Gửi ngay</Trans>}
        </Button>
      )}
    </Notice>
  );
}

function Sent({ deeds }: { deeds: readonly SentDeed[] }) {
  const refused = deeds.filter(({ refusal }) => refusal !== undefined);
  const count = deeds.length - refused.length;
  const at = formatTime(new Date(deeds.at(-1)?.sentAt ?? 0));
  return (
    <>
      {count > 0 && (
        <Notice tone="good">
          <p>
            <Trans>
              Đã gửi lúc {at}: {count} việc làm khi chưa có mạng.
            </Trans>
          </p>
        </Notice>
      )}
      {refused.map(({ id, title, refusal }) => (
        <Notice key={id} tone="bad">
          <p>
            <Trans>
              Máy chủ không nhận việc «<span lang="vi">{title}</span>». {refusal}
            </Trans>
          </p>
        </Notice>
      ))}
    </>
  );
}

function Update() {
  const [isTaken, setTaken] = useState(false);
  const take = (): void => {
    setTaken(true);
    void takeUpdate();
  };
  return (
    <Notice>
      <p>
        <Trans>Trang này có bản mới. Ông bà làm xong việc đang dở rồi hãy bấm cập nhật.</Trans>
      </p>
      <Button look="secondary" pending={isTaken} onClick={take}>
        <Trans>Cập nhật</Trans>
      </Button>
    </Notice>
  );
}
