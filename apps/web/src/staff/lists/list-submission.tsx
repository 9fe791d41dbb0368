import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useSubmitList } from '../../api/citizen-id-lists.js';
import type { Channel } from '../../api/desk-types.js';
import { formatNumber } from '../../i18n/format.js';
import { Button, Buttons } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Done } from '../../ui/done.js';
import type { ListSubmissionAnswer } from '../../api/list-types.js';
import { Trouble } from '../../ui/notice.js';
import { ChannelChoice } from '../cases/channel-choice.js';

/** Submits the ready ones of a list; how many is said before it is done. */
export function ListSubmission({ listId, ready }: { listId: string; ready: number }) {
  const submission = useSubmitList(listId);
  const [asking, setAsking] = useState(false);
  const [channel, setChannel] = useState<Channel>('gateway');
  const count = formatNumber(ready);
  return (
    <>
      {submission.data && <Sent answer={submission.data} />}
      {submission.isError && <Trouble error={submission.error} />}
      {ready > 0 && !asking && (
        <Buttons>
          <Button onClick={() => setAsking(true)}>
            <Trans>Gửi {count} hồ sơ đã sẵn sàng…</Trans>
          </Button>
        </Buttons>
      )}
      {ready > 0 && asking && (
        <Card strong>
          <p>
            <Trans>
              Sẽ duyệt và gửi {count} hồ sơ sang VNeID. Những người khác trong danh sách không bị ảnh hưởng.
            </Trans>
          </p>
          <ChannelChoice channel={channel} choose={setChannel} />
          <Buttons>
            <Button
              pending={submission.isPending}
              onClick={() => submission.mutate(channel, { onSuccess: () => setAsking(false) })}
            >
              {submission.isPending ? <Trans>Đang gửi {count} hồ sơ…</Trans> : <Trans>Gửi {count} hồ sơ</Trans>}
            </Button>
            <Button look="quiet" onClick={() => setAsking(false)}>
              <Trans>Thôi, chưa gửi</Trans>
            </Button>
          </Buttons>
        </Card>
      )}
    </>
  );
}

/** How many went out, and who did not and why. */
function Sent({ answer }: { answer: ListSubmissionAnswer }) {
  const sent = formatNumber(answer.submitted);
  return (
    <Done careful={answer.refused.length > 0}>
      <p>
        <Trans>Đã gửi {sent} hồ sơ. Bảng dưới đây cho biết trạng thái mới của từng người.</Trans>
      </p>
      {answer.refused.length > 0 && (
        <ul>
          {answer.refused.map(({ caseId, fullName, reason }) => (
            <li key={caseId}>
              <span lang="vi">{fullName}</span>: {reason}
            </li>
          ))}
        </ul>
      )}
    </Done>
  );
}
