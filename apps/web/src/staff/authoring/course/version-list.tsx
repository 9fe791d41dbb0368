import { Trans, useLingui } from '@lingui/react/macro';
import { useCourseVersions } from '../../../api/authoring.js';
import type { CourseVersionRow } from '../../../api/authoring-types.js';
import { formatNumber } from '../../../i18n/format.js';
import { Loaded } from '../../../ui/loaded.js';
import { Moment } from '../../../ui/moment.js';
import { Section } from '../../../ui/page.js';
import { type Column, StackingTable } from '../../../ui/stacking-table.js';

/** What was published and how many people learn in it. */
export function VersionList({ courseId }: { courseId: string }) {
  const { t } = useLingui();
  const versions = useCourseVersions(courseId);
  const columns: [Column<CourseVersionRow>, ...Column<CourseVersionRow>[]] = [
    { head: t`Bản`, render: ({ version }) => version },
    { head: t`Phát hành`, render: ({ publishedAt }) => <Moment value={publishedAt} /> },
    { head: t`Người duyệt`, render: ({ publishedByName }) => publishedByName ?? t`Có sẵn` },
    { head: t`Người đang học`, render: ({ learners }) => formatNumber(learners), numeric: true },
  ];
  return (
    <Section title={<Trans>Các bản đã phát hành</Trans>}>
      <Loaded answer={versions} lines={1}>
        {({ versions: rows }) =>
          rows.length === 0 ? (
            <p>
              <Trans>Chưa phát hành lần nào.</Trans>
            </p>
          ) : (
            <StackingTable
              label={t`Các bản đã phát hành`}
              columns={columns}
              rows={rows}
              keyOf={({ version }) => String(version)}
            />
          )
        }
      </Loaded>
    </Section>
  );
}
