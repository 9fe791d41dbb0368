import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { serverNow } from '../../api/client.js';
import type { AttemptView } from '../../api/types.js';
import { Page } from '../../ui/page.js';
import { Notice } from '../../ui/notice.js';

const TICK_MS = 1_000;

/** When a whole class begins at once, each has a moment of its own: it is counted down by the server's clock. */
export function AttemptReady({ attempt, open }: { attempt: AttemptView; open: () => void }) {
  const { t } = useLingui();
  const [seconds, setSeconds] = useState(() => secondsUntil(attempt.startedAt));
  useEffect(() => {
    const timer = setInterval(() => {
      const left = secondsUntil(attempt.startedAt);
      setSeconds(left);
      if (left === 0) open();
    }, TICK_MS);
    return () => clearInterval(timer);
  }, [attempt.startedAt, open]);
  return (
    <Page title={t`Đề sắp mở`} back={{ to: `/khoa-hoc/${attempt.courseSlug}`, label: t`Về khóa học` }}>
      <Notice>
        <p>
          <Trans>Cả lớp cùng bắt đầu, nên đề được mở lần lượt để máy không bị chậm.</Trans>
        </p>
        <p>{seconds > 0 ? <Trans>Đề của ông bà mở sau {seconds} giây.</Trans> : <Trans>Đang mở đề…</Trans>}</p>
        <p>
          <Trans>Thời gian làm bài tính từ lúc đề mở. Ông bà không bị mất phút nào.</Trans>
        </p>
      </Notice>
    </Page>
  );
}

const secondsUntil = (moment: string): number => Math.max(0, Math.ceil((Date.parse(moment) - serverNow()) / 1000));
