import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useRates } from '../../api/rates.js';
import type { Rates } from '../../api/types.js';
import { formatDateTime } from '../../i18n/format.js';
import { Small } from '../../ui/card.js';
import { SelectField } from '../../ui/field.js';
import { useTargetGroupName } from '../../ui/names.js';
import { Trouble } from '../../ui/notice.js';
import { Page, SkeletonLines } from '../../ui/page.js';
import { MainFinding } from './main-finding.js';
import { rowsOf, totalOf } from './rate-rows.js';
import { RatesTable } from './rates-table.js';

/** Universalization by hamlet for a chosen target group, with the population of the register as denominator. */
export function RatesPage() {
  const { t } = useLingui();
  const rates = useRates();
  return (
    <Page
      wide
      title={t`Tỷ lệ phổ cập theo thôn`}
      lead={<Trans>Tỷ lệ tính trên số dân trong sổ dân cư, không tính trên số tài khoản.</Trans>}
    >
      {rates.isPending && <SkeletonLines lines={4} />}
      {rates.isError && <Trouble error={rates.error} retry={() => void rates.refetch()} />}
      {rates.data && <RatesView rates={rates.data} />}
    </Page>
  );
}

function RatesView({ rates }: { rates: Rates }) {
  const { t } = useLingui();
  const groupName = useTargetGroupName();
  const [group, setGroup] = useState('everyone');
  const groups = ['everyone', ...rates.groups.filter((one) => one !== 'everyone')];
  const rows = rowsOf(rates, group);
  const total = totalOf(rates, group);
  const countedAt = rates.countedAt && formatDateTime(rates.countedAt);
  return (
    <>
      <SelectField
        name="targetGroup"
        label={t`Nhóm đối tượng`}
        value={group}
        onChange={(event) => setGroup(event.target.value)}
      >
        {groups.map((one) => (
          <option key={one} value={one}>
            {groupName(one)}
          </option>
        ))}
      </SelectField>
      <MainFinding rows={rows} total={total} />
      <Small>
        <Trans>Bấm tên cột để sắp xếp.</Trans>
      </Small>
      <RatesTable rows={rows} total={total} groupName={groupName(group)} />
      {countedAt && (
        <Small>
          <Trans>Số liệu lúc {countedAt}.</Trans>
        </Small>
      )}
    </>
  );
}
