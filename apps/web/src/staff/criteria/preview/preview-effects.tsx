import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { CriteriaPreview, EffectCounts, SampledPerson } from '../../../api/criteria-types.js';
import { formatNumber } from '../../../i18n/format.js';
import { useTargetGroupName } from '../../../ui/names.js';
import { type Column, StackingTable } from '../../../ui/stacking-table.js';
import styles from '../criteria.module.css';

/** The numbers of a finished preview: altogether, by group, by hamlet, and some of the people. */
export function PreviewEffects({ preview }: { preview: CriteriaPreview }) {
  const { t } = useLingui();
  const groupName = useTargetGroupName();
  const effects: [ReactNode, number][] = [
    [<Trans>Sẽ đạt thêm</Trans>, preview.gain],
    [<Trans>Sẽ không còn đạt</Trans>, preview.lose],
    [<Trans>Vẫn đạt</Trans>, preview.stayMet],
    [<Trans>Vẫn chưa đạt</Trans>, preview.stayNotMet],
  ];
  const unclear = formatNumber(preview.cannotTell);
  const byGroup = preview.byGroup.map((row) => ({ ...row, id: row.targetGroup, name: groupName(row.targetGroup) }));
  const byHamlet = preview.byHamlet.map((row) => ({ ...row, id: row.hamletId }));
  return (
    <>
      <dl className={styles.effects}>
        {effects.map(([name, count], place) => (
          <div key={place}>
            <dt>{name}</dt>
            <dd>{formatNumber(count)}</dd>
          </div>
        ))}
      </dl>
      {preview.cannotTell > 0 && (
        <p>
          <Trans>Trong số chưa đạt có {unclear} người chưa đủ thông tin để biết.</Trans>
        </p>
      )}
      <h3>
        <Trans>Theo nhóm đối tượng</Trans>
      </h3>
      <EffectTable label={t`Tác động theo nhóm đối tượng`} first={t`Nhóm`} rows={byGroup} />
      <details className={styles.hamlets} open={window.matchMedia('(min-width: 48rem)').matches}>
        <summary>
          <Trans>Theo thôn</Trans>
        </summary>
        <EffectTable label={t`Tác động theo thôn`} first={t`Thôn`} rows={byHamlet} />
      </details>
      <h3>
        <Trans>Vài người làm ví dụ</Trans>
      </h3>
      <div className={styles.samples}>
        <Samples title={<Trans>Sẽ đạt thêm</Trans>} people={preview.samples.gain} />
        <Samples title={<Trans>Sẽ không còn đạt</Trans>} people={preview.samples.lose} />
        <Samples title={<Trans>Vẫn đạt</Trans>} people={preview.samples.stayMet} />
        <Samples title={<Trans>Vẫn chưa đạt</Trans>} people={preview.samples.stayNotMet} />
      </div>
    </>
  );
}

type EffectRow = EffectCounts & { id: string; name: string };

function EffectTable({ label, first, rows }: { label: string; first: string; rows: readonly EffectRow[] }) {
  const { t } = useLingui();
  const counted = (head: string, count: (row: EffectRow) => number): Column<EffectRow> => ({
    head,
    numeric: true,
    render: (row) => formatNumber(count(row)),
  });
  if (rows.length === 0) {
    return (
      <p>
        <Trans>Không có ai thuộc phạm vi xét.</Trans>
      </p>
    );
  }
  return (
    <StackingTable
      label={label}
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        { head: first, render: ({ name }) => name },
        counted(t`Đạt thêm`, ({ gain }) => gain),
        counted(t`Không còn đạt`, ({ lose }) => lose),
        counted(t`Vẫn đạt`, ({ stayMet }) => stayMet),
        counted(t`Vẫn chưa đạt`, ({ stayNotMet }) => stayNotMet),
      ]}
    />
  );
}

function Samples({ title, people }: { title: ReactNode; people: readonly SampledPerson[] }) {
  return (
    <div>
      <h4>{title}</h4>
      {people.length === 0 ? (
        <p>
          <Trans>Không có ai.</Trans>
        </p>
      ) : (
        <ul>
          {people.map(({ personId, fullName, birthYear, hamletName }) => (
            <li key={personId}>
              <Trans>
                {fullName}, sinh {birthYear}, thôn {hamletName}
              </Trans>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
