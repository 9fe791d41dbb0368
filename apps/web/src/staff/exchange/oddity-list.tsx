import { Trans, useLingui } from '@lingui/react/macro';
import { useOddities } from '../../api/confirmation-exchange.js';
import type { Oddity } from '../../api/list-types.js';
import { formatNumber } from '../../i18n/format.js';
import { Link } from '../../router.js';
import { Small } from '../../ui/card.js';
import { Loaded, More } from '../../ui/loaded.js';
import { Moment } from '../../ui/moment.js';
import { StackingTable } from '../../ui/stacking-table.js';
import styles from './exchange.module.css';
import { useOddityName } from './oddity-sort.js';

/** Answers of the other side that cannot be right. They change nothing; people look at them. */
export function OddityList() {
  const answer = useOddities();
  const oddities = answer.data?.pages.flatMap((page) => page.oddities);
  return (
    <>
      <p>
        <Trans>
          Đây là những câu trả lời không thể đúng. Hệ thống giữ lại và không làm theo; cán bộ xem và hỏi lại.
        </Trans>
      </p>
      <Loaded answer={{ ...answer, data: oddities }} lines={1}>
        {(rows) => (rows.length === 0 ? <None /> : <Oddities oddities={rows} />)}
      </Loaded>
      <More of={answer} />
    </>
  );
}

function None() {
  return (
    <p>
      <Trans>Không có câu trả lời lạ nào.</Trans>
    </p>
  );
}

function Oddities({ oddities }: { oddities: readonly Oddity[] }) {
  const { t } = useLingui();
  const nameOf = useOddityName();
  return (
    <StackingTable
      label={t`Các câu trả lời lạ`}
      rows={oddities}
      keyOf={({ id }) => id}
      columns={[
        { head: t`Điều lạ`, render: ({ sort }) => nameOf(sort) },
        { head: t`Hồ sơ`, render: (row) => <About row={row} /> },
        { head: t`Số lần`, numeric: true, render: ({ count }) => formatNumber(count) },
        { head: t`Lần cuối`, render: ({ lastAt }) => <Moment value={lastAt} /> },
        { head: t`Nguyên văn`, render: ({ detail }) => <code className={styles.excerpt}>{detail}</code> },
      ]}
    />
  );
}

/** The case, or the key when it is none of ours. */
function About({ row: { caseId, key } }: { row: Oddity }) {
  return (
    <>
      {caseId && (
        <Link to={`/cong-an/ho-so/${caseId}`}>
          <Trans>Mở hồ sơ</Trans>
          <span className="visually-hidden"> {key}</span>
        </Link>
      )}
      {!caseId && (
        <Small>
          <Trans>Mã gửi</Trans> <code className={styles.excerpt}>{key}</code>
        </Small>
      )}
    </>
  );
}
