import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useDigitalIdentity } from '../../api/digital-identity.js';
import type { IdentityLevel } from '../../api/desk-types.js';
import type { IdentityCounts, IdentityOverview } from '../../api/list-types.js';
import { formatNumber, formatShare } from '../../i18n/format.js';
import { Loaded } from '../../ui/loaded.js';
import { Page } from '../../ui/page.js';
import { type Column, StackingTable } from '../../ui/stacking-table.js';
import { HamletChoice } from './hamlet-choice.js';
import { IdentityPeopleList } from './identity-people.js';
import { useLevelName } from './level-name.js';
import styles from './identity.module.css';

interface Row extends IdentityCounts {
  hamletId: string;
  name: string;
}

/** Everybody from 16 years by hamlet: who has a VNeID account, at which level, and of whom nobody knows. */
export function IdentityPage() {
  const { t } = useLingui();
  const answer = useDigitalIdentity();
  return (
    <Page
      wide
      title={t`Định danh số từ 16 tuổi`}
      lead={<Trans>Mức độ biết được từ lần đăng nhập bằng VNeID, hoặc do cán bộ nhìn thấy và ghi lại.</Trans>}
    >
      <Loaded answer={answer} lines={4}>
        {(data) => <IdentityTable data={data} />}
      </Loaded>
    </Page>
  );
}

function IdentityTable({ data }: { data: IdentityOverview }) {
  const { t } = useLingui();
  const levelName = useLevelName();
  const [chosen, setChosen] = useState<{ row: Row; level: IdentityLevel }>();
  const total: Row = { hamletId: '', name: t`Cộng`, ...data.total };
  const share = formatShare(total.level2, total.from16);
  const from16 = formatNumber(total.from16);
  const numberOf = (level: IdentityLevel): Column<Row> => ({
    head: levelName(level),
    numeric: true,
    render: (row) => <Figure row={row} level={level} choose={() => setChosen({ row, level })} />,
  });
  return (
    <>
      <p className={styles.finding}>
        <Trans>
          {from16} người từ 16 tuổi; {share} có tài khoản mức 2.
        </Trans>
      </p>
      {chosen && chosen.row.hamletId === '' && (
        <HamletChoice
          key={chosen.level}
          level={chosen.level}
          hamlets={data.hamlets.flatMap((row) => (row[chosen.level] > 0 ? [{ ...row, count: row[chosen.level] }] : []))}
          choose={(hamletId) => {
            const row = data.hamlets.find((one) => one.hamletId === hamletId);
            if (row) setChosen({ row, level: chosen.level });
          }}
          close={() => setChosen(undefined)}
        />
      )}
      {chosen && chosen.row.hamletId !== '' && (
        <IdentityPeopleList
          key={`${chosen.row.hamletId} ${chosen.level}`}
          hamletId={chosen.row.hamletId}
          hamletName={chosen.row.name}
          level={chosen.level}
          close={() => setChosen(undefined)}
        />
      )}
      <StackingTable
        label={t`Định danh số theo thôn`}
        rows={data.hamlets}
        keyOf={({ hamletId }) => hamletId}
        total={total}
        columns={[
          { head: t`Thôn`, render: ({ name }) => <span lang="vi">{name}</span> },
          { head: t`Từ 16 tuổi`, numeric: true, render: (row) => formatNumber(row.from16) },
          numberOf('level2'),
          numberOf('level1'),
          numberOf('none'),
          numberOf('unknown'),
        ]}
      />
    </>
  );
}

/** A number that leads to the people behind it. */
function Figure({ row, level, choose }: { row: Row; level: IdentityLevel; choose: () => void }) {
  const levelName = useLevelName();
  const count = row[level];
  if (count === 0) return formatNumber(count);
  return (
    <button type="button" className={styles.figure} onClick={choose}>
      {formatNumber(count)}
      <span className="visually-hidden">
        {' '}
        {levelName(level)}, <span lang="vi">{row.name}</span>
      </span>
    </button>
  );
}
