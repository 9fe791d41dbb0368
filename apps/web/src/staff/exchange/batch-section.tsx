import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useCaseCounts } from '../../api/cases.js';
import { batchUrl, useBatches, useMakeBatch } from '../../api/confirmation-exchange.js';
import type { Batch } from '../../api/list-types.js';
import { formatDateTime, formatNumber } from '../../i18n/format.js';
import { Button, Buttons } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Done } from '../../ui/done.js';
import { Loaded, More } from '../../ui/loaded.js';
import { Moment } from '../../ui/moment.js';
import { Trouble } from '../../ui/notice.js';
import { StackingTable } from '../../ui/stacking-table.js';

/** Makes a signed batch of every reviewed case, and lists the batches made so far. */
export function BatchSection() {
  const batches = useBatches();
  const make = useMakeBatch();
  const rows = batches.data?.pages.flatMap((page) => page.batches);
  return (
    <>
      <MakeBatch make={make} />
      {make.data && <Made key={make.data.id} batch={make.data} />}
      {make.isError && <Trouble error={make.error} />}
      <Loaded answer={{ ...batches, data: rows }} lines={2}>
        {(found) => <BatchTable batches={found} />}
      </Loaded>
      <More of={batches} />
    </>
  );
}

/** Says how many will go before it is done. */
function MakeBatch({ make }: { make: ReturnType<typeof useMakeBatch> }) {
  const counts = useCaseCounts();
  const [asking, setAsking] = useState(false);
  const reviewed = formatNumber(counts.data?.reviewed ?? 0);
  if (!asking) {
    return (
      <Buttons>
        <Button look="secondary" onClick={() => setAsking(true)}>
          <Trans>Lập gói mới…</Trans>
        </Button>
      </Buttons>
    );
  }
  return (
    <Card strong>
      <p>
        <Trans>
          Gói gồm {reviewed} hồ sơ đã duyệt mà chưa gửi, và những hồ sơ đang chờ gói. Lập gói xong, các hồ sơ này chuyển
          sang «đã gửi».
        </Trans>
      </p>
      <Buttons>
        <Button pending={make.isPending} onClick={() => make.mutate(undefined, { onSuccess: () => setAsking(false) })}>
          {make.isPending ? <Trans>Đang lập gói…</Trans> : <Trans>Lập gói</Trans>}
        </Button>
        <Button look="quiet" onClick={() => setAsking(false)}>
          <Trans>Thôi, chưa lập</Trans>
        </Button>
      </Buttons>
    </Card>
  );
}

function Made({ batch }: { batch: Batch }) {
  const count = formatNumber(batch.rows);
  return (
    <Done>
      <p>
        <Trans>Đã lập gói gồm {count} hồ sơ. Hãy tải về rồi chuyển cho bên VNeID.</Trans>{' '}
        <a href={batchUrl(batch.id)} download>
          <Trans>Tải gói</Trans>
        </a>
      </p>
    </Done>
  );
}

function BatchTable({ batches }: { batches: readonly Batch[] }) {
  const { t } = useLingui();
  if (batches.length === 0) {
    return (
      <p>
        <Trans>Chưa lập gói nào.</Trans>
      </p>
    );
  }
  return (
    <StackingTable
      label={t`Các gói đã lập`}
      rows={batches}
      keyOf={({ id }) => id}
      columns={[
        { head: t`Lập lúc`, render: ({ madeAt }) => <Moment value={madeAt} /> },
        { head: t`Người lập`, render: ({ madeBy }) => <span lang="vi">{madeBy ?? '–'}</span> },
        { head: t`Số hồ sơ`, numeric: true, render: ({ rows }) => formatNumber(rows) },
        { head: t`Đã có trả lời`, numeric: true, render: ({ answered }) => formatNumber(answered) },
        { head: t`Tệp`, render: (batch) => <Download batch={batch} /> },
      ]}
    />
  );
}

function Download({ batch }: { batch: Batch }) {
  const madeAt = formatDateTime(batch.madeAt);
  return (
    <a href={batchUrl(batch.id)} download>
      {batch.downloadedAt ? <Trans>Tải lại</Trans> : <Trans>Tải gói</Trans>}
      <span className="visually-hidden"> {madeAt}</span>
    </a>
  );
}
