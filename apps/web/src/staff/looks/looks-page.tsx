import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type LookSearch, useLooks } from '../../api/looks.js';
import type { Look } from '../../api/list-types.js';
import { Loaded, More } from '../../ui/loaded.js';
import { Moment } from '../../ui/moment.js';
import { Page } from '../../ui/page.js';
import { StackingTable } from '../../ui/stacking-table.js';
import { LookActionName } from './look-action.js';
import { LookSearchForm } from './look-search-form.js';
import { useSeenOfficers } from './use-seen-officers.js';

/** Who has looked at whom and why, for the one who answers for it. */
export function LooksPage() {
  const { t } = useLingui();
  const [search, setSearch] = useState<LookSearch>({ personQuery: '', officerAccountId: '', from: '', to: '' });
  const answer = useLooks(search);
  const looks = answer.data?.pages.flatMap((page) => page.looks);
  const officers = useSeenOfficers(looks);
  return (
    <Page
      wide
      title={t`Ai đã xem hồ sơ`}
      lead={<Trans>Mỗi lần cán bộ xem hồ sơ, xem danh sách hay hiện số định danh đều được ghi ở đây.</Trans>}
    >
      <LookSearchForm officers={officers} search={setSearch} pending={answer.isFetching} failure={answer.error} />
      <Loaded answer={{ ...answer, data: looks }}>{(rows) => <LooksTable looks={rows} />}</Loaded>
      <More of={answer} />
    </Page>
  );
}

function LooksTable({ looks }: { looks: readonly Look[] }) {
  const { t } = useLingui();
  if (looks.length === 0) {
    return (
      <p role="status">
        <Trans>Không có lần xem nào khớp.</Trans>
      </p>
    );
  }
  return (
    <StackingTable
      label={t`Các lần xem`}
      rows={looks}
      keyOf={({ id }) => id}
      columns={[
        { head: t`Lúc`, render: ({ at }) => <Moment value={at} /> },
        { head: t`Việc`, render: ({ action }) => <LookActionName action={action} /> },
        { head: t`Người được xem`, render: ({ personName }) => <span lang="vi">{personName ?? '–'}</span> },
        {
          head: t`Cán bộ`,
          render: ({ officerName, officerUnit }) => (
            <span lang="vi">
              {officerName ?? '–'}, {officerUnit}
            </span>
          ),
        },
        { head: t`Mục đích`, render: ({ purpose }) => <span lang="vi">{purpose ?? '–'}</span> },
      ]}
    />
  );
}
