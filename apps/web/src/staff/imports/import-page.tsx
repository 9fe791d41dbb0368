import { Trans, useLingui } from '@lingui/react/macro';
import { isUnderWay, useRegisterImport } from '../../api/register-imports.js';
import type { RegisterImport } from '../../api/types.js';
import { formatDateTime, formatNumber } from '../../i18n/format.js';
import { useParams } from '../../router.js';
import { Facts, Small } from '../../ui/card.js';
import { Announcement, Notice, Trouble } from '../../ui/notice.js';
import { Page, PageSkeleton, Section } from '../../ui/page.js';
import { ImportLedger } from './import-ledger.js';
import { TaskStateMark } from '../task-state-mark.js';

/** One import: how far it is, the counts, and the ledger of its rows. */
export function ImportPage() {
  const { t } = useLingui();
  const { importId = '' } = useParams();
  const answer = useRegisterImport(importId);
  const back = { to: '/quan-tri/nhap-so-dan-cu', label: t`Các lần nhập` };
  if (answer.isPending) return <PageSkeleton />;
  if (answer.isError) {
    return (
      <Page wide title={t`Nhập sổ dân cư`} back={back}>
        <Trouble error={answer.error} retry={() => void answer.refetch()} />
      </Page>
    );
  }
  return (
    <Page wide title={answer.data.fileName} back={back} lead={<Small>{formatDateTime(answer.data.createdAt)}</Small>}>
      <Progress one={answer.data} />
      {answer.data.state !== 'refused' && <Counts counts={answer.data.counts} />}
      {answer.data.state === 'done' && (
        <Section title={<Trans>Kết quả từng dòng</Trans>}>
          <ImportLedger importId={answer.data.id} counts={answer.data.counts} />
        </Section>
      )}
    </Page>
  );
}

function Progress({ one }: { one: RegisterImport }) {
  return (
    <Announcement>
      <p>
        <TaskStateMark state={one.state} />
      </p>
      {isUnderWay(one) && (
        <p>
          <Trans>Trang này tự cập nhật. Có thể rời đi, việc nhập vẫn tiếp tục.</Trans>
        </p>
      )}
      {one.refusal && (
        <Notice tone="bad">
          <p>{one.refusal}</p>
        </Notice>
      )}
    </Announcement>
  );
}

function Counts({ counts }: { counts: RegisterImport['counts'] }) {
  return (
    <Facts
      rows={[
        [<Trans>Số dòng đã đọc</Trans>, formatNumber(counts.rows)],
        [<Trans>Thêm mới</Trans>, formatNumber(counts.created)],
        [<Trans>Cập nhật</Trans>, formatNumber(counts.updated)],
        [<Trans>Không đổi</Trans>, formatNumber(counts.unchanged)],
        [<Trans>Trùng</Trans>, formatNumber(counts.duplicate)],
        [<Trans>Lỗi</Trans>, formatNumber(counts.error)],
      ]}
    />
  );
}
