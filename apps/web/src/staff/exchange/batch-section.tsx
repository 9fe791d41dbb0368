import { Trans, useLingui } from '@lingui/react/macro';
import { batchUrl, useBatches, useMakeBatch } from '../../api/confirmation-exchange.js';
import { formatNumber } from '../../i18n/format.js';
import { Button, Buttons } from '../../ui/button.js';
import { Loaded } from '../../ui/loaded.js';
import { Moment } from '../../ui/moment.js';
import { Announcement, Notice, Trouble } from '../../ui/notice.js';
import { StackingTable } from '../../ui/stacking-table.js';

/** Makes a signed batch of what waits for one, and lists the batches made so far. */
export function BatchSection() {
  const { t } = useLingui();
  const batches = useBatches();
  const make = useMakeBatch();
  const count = make.data && formatNumber(make.data.caseCount);
  return (
    <>
      <p>
        <Trans>Gói gồm mọi hồ sơ đã gửi theo cách «Gói có ký số» và chưa nằm trong gói nào.</Trans>
      </p>
      <Buttons>
        <Button look="secondary" pending={make.isPending} onClick={() => make.mutate()}>
          {make.isPending ? <Trans>Đang lập gói…</Trans> : <Trans>Lập gói mới</Trans>}
        </Button>
      </Buttons>
      <Announcement>
        {make.data && (
          <Notice tone="good">
            <p>
              <Trans>Đã lập gói gồm {count} hồ sơ. Hãy tải về rồi chuyển cho bên VNeID.</Trans>
            </p>
          </Notice>
        )}
      </Announcement>
      {make.isError && <Trouble error={make.error} />}
      <Loaded answer={batches} lines={2}>
        {({ batches: rows }) =>
          rows.length === 0 ? (
            <p>
              <Trans>Chưa lập gói nào.</Trans>
            </p>
          ) : (
            <StackingTable
              label={t`Các gói đã lập`}
              rows={rows}
              keyOf={({ id }) => id}
              columns={[
                { head: t`Gói`, render: ({ number }) => number },
                { head: t`Lập lúc`, render: ({ createdAt }) => <Moment value={createdAt} /> },
                { head: t`Số hồ sơ`, numeric: true, render: ({ caseCount }) => formatNumber(caseCount) },
                { head: t`Đã có trả lời`, numeric: true, render: ({ answeredCount }) => formatNumber(answeredCount) },
                {
                  head: t`Tệp`,
                  render: ({ id, number }) => (
                    <a href={batchUrl(id)} download>
                      <Trans>Tải gói {number}</Trans>
                    </a>
                  ),
                },
              ]}
            />
          )
        }
      </Loaded>
    </>
  );
}
