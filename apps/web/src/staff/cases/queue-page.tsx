import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import { type QueueFilter, useCaseQueue, useQueueAgain } from '../../api/cases.js';
import { useNavigate, useSearchParams } from '../../router.js';
import { Loaded, More } from '../../ui/loaded.js';
import { Page } from '../../ui/page.js';
import { QueueCounts } from './queue-counts.js';
import { addressOf, filterOf } from './queue-filter.js';
import { QueueFilters } from './queue-filters.js';
import { QueueList } from './queue-list.js';

/** The cases that wait, oldest first. Coming here asks anew; on the case pages the queue stands still. */
export function QueuePage() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const filter = filterOf(search);
  const queueAgain = useQueueAgain();
  const queue = useCaseQueue(filter);
  // oxlint-disable-next-line react/exhaustive-deps -- once, on coming to the page
  useEffect(() => void queueAgain(), []);
  const choose = (next: QueueFilter): void => void navigate(addressOf(next), { replace: true });
  const cases = queue.data?.pages.flatMap((page) => page.cases);
  return (
    <Page
      wide
      title={t`Hồ sơ xác nhận`}
      lead={<Trans>Duyệt từng hồ sơ rồi gửi sang VNeID, hoặc trả lại kèm lý do. Hồ sơ chờ lâu nhất đứng đầu.</Trans>}
    >
      {queue.data?.pages[0] && <QueueCounts counts={queue.data.pages[0].counts} filter={filter} />}
      <QueueFilters filter={filter} choose={choose} />
      <Loaded answer={{ ...queue, data: cases }} lines={4}>
        {(rows) => <QueueList key={addressOf(filter)} cases={rows} filter={filter} hasMore={queue.hasNextPage} />}
      </Loaded>
      <More of={queue} />
    </Page>
  );
}
