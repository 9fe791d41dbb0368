import { Trans, useLingui } from '@lingui/react/macro';
import { endRule, type EnrolmentRule, useDeskDeed, useRules } from '../../api/enrolment-desk.js';
import { formatDate } from '../../i18n/format.js';
import { Button } from '../../ui/button.js';
import { Loaded } from '../../ui/loaded.js';
import { Trouble } from '../../ui/notice.js';
import { useTargetGroupName } from '../../ui/names.js';
import { Page, Section } from '../../ui/page.js';
import { StackingTable } from '../../ui/stacking-table.js';
import { EnrolmentTabs } from './enrolment-tabs.js';
import { NewRule } from './new-rule.js';
import { Organisations } from './organisations.js';

/** Standing rules that enrol groups, and the offices they can name. */
export function RulesPage() {
  const { t } = useLingui();
  const rules = useRules();
  return (
    <Page
      wide
      title={t`Quy tắc và cơ quan`}
      lead={
        <Trans>
          Quy tắc ghi danh cả một nhóm người. Mỗi đêm hệ thống xem lại, người mới vào nhóm cũng được ghi danh.
        </Trans>
      }
    >
      <EnrolmentTabs />
      <Loaded answer={rules}>{(data) => <Rules of={data.rules} />}</Loaded>
      <Section title={<Trans>Thêm quy tắc</Trans>}>
        <NewRule />
      </Section>
      <Section title={<Trans>Cơ quan, đơn vị</Trans>}>
        <Organisations />
      </Section>
    </Page>
  );
}

function Rules({ of: rules }: { of: readonly EnrolmentRule[] }) {
  const { t } = useLingui();
  const groupName = useTargetGroupName();
  if (rules.length === 0) {
    return (
      <p>
        <Trans>Chưa có quy tắc nào.</Trans>
      </p>
    );
  }
  return (
    <StackingTable
      label={t`Quy tắc ghi danh`}
      rows={rules}
      keyOf={({ ruleId }) => ruleId}
      columns={[
        { head: t`Khóa học`, render: ({ courseTitle }) => <span lang="vi">{courseTitle}</span> },
        { head: t`Nơi`, render: ({ unitName }) => unitName },
        { head: t`Nhóm`, render: ({ targetGroup }) => (targetGroup ? groupName(targetGroup) : '–') },
        { head: t`Cơ quan`, render: ({ organisationName }) => organisationName ?? '–' },
        { head: t`Đã ghi danh`, numeric: true, render: ({ enrolled }) => enrolled },
        { head: t`Từ ngày`, render: ({ createdAt }) => formatDate(createdAt) },
        { head: t`Việc`, render: (rule) => (rule.ended ? t`Đã dừng` : <End rule={rule} />) },
      ]}
    />
  );
}

function End({ rule: { ruleId, courseTitle } }: { rule: EnrolmentRule }) {
  const { t } = useLingui();
  const deed = useDeskDeed(endRule);
  return (
    <>
      <Button
        look="quiet"
        pending={deed.isPending}
        aria-label={t`Dừng quy tắc của khóa ${courseTitle}`}
        onClick={() => deed.mutate(ruleId)}
      >
        <Trans>Dừng</Trans>
      </Button>
      {deed.isError && <Trouble error={deed.error} />}
    </>
  );
}
