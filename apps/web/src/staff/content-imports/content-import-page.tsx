import { Trans, useLingui } from '@lingui/react/macro';
import { isImportUnderWay, useContentImport } from '../../api/content-imports.js';
import type { ContentImport } from '../../api/types.js';
import { formatDateTime, formatNumber } from '../../i18n/format.js';
import { Link, useParams } from '../../router.js';
import { Facts, Small } from '../../ui/card.js';
import { Announcement, Notice, Trouble } from '../../ui/notice.js';
import { Page, PageSkeleton, Section } from '../../ui/page.js';
import { ProgressBar } from '../../ui/progress-bar.js';
import { TaskStateMark } from '../task-state-mark.js';
import { ContentImportLedger } from './content-import-ledger.js';
import { TakeBack } from './take-back.js';

/** One import: how far it is, what came of it, its ledger, and the way to take it back. */
export function ContentImportPage() {
  const { t } = useLingui();
  const { importId = '' } = useParams();
  const answer = useContentImport(importId);
  const back = { to: '/bien-soan/nhap', label: t`Các lần nhập` };
  if (answer.isPending) return <PageSkeleton />;
  if (answer.isError) {
    return (
      <Page wide title={t`Nhập nội dung từ tệp`} back={back}>
        <Trouble error={answer.error} retry={() => void answer.refetch()} />
      </Page>
    );
  }
  const one = answer.data;
  const hasLedger = one.state === 'done' || one.state === 'taken-back';
  return (
    <Page wide title={one.fileName} back={back} lead={<Small>{formatDateTime(one.createdAt)}</Small>}>
      <Progress one={one} />
      {one.state !== 'refused' && <Counts one={one} />}
      {one.courseId && one.state === 'done' && (
        <p>
          <Link to={`/bien-soan/khoa-hoc/${one.courseId}`}>
            <Trans>Mở bản nháp khóa học</Trans>
          </Link>
        </p>
      )}
      {hasLedger && (
        <Section title={<Trans>Kết quả từng mục</Trans>}>
          <ContentImportLedger one={one} />
        </Section>
      )}
      {hasLedger && <TakeBack one={one} />}
    </Page>
  );
}

function Progress({ one }: { one: ContentImport }) {
  const done = one.importedCount + one.changedCount + one.refusedCount;
  return (
    <Announcement>
      <p>
        <TaskStateMark state={one.state} />
      </p>
      {isImportUnderWay(one) && (
        <p>
          <Trans>Trang này tự cập nhật. Có thể rời đi, việc nhập vẫn tiếp tục.</Trans>
        </p>
      )}
      {one.state === 'running' && one.itemCount > 0 && (
        <ProgressBar
          done={done}
          total={one.itemCount}
          label={
            <Trans>
              Đã xong {formatNumber(done)} trên {formatNumber(one.itemCount)} mục
            </Trans>
          }
        />
      )}
      {one.refusal && (
        <Notice tone="bad">
          <p>{one.refusal}</p>
        </Notice>
      )}
    </Announcement>
  );
}

function Counts({ one }: { one: ContentImport }) {
  return (
    <Facts
      rows={[
        [<Trans>Số mục trong tệp</Trans>, formatNumber(one.itemCount)],
        [<Trans>Đã nhập nguyên vẹn</Trans>, formatNumber(one.importedCount)],
        [<Trans>Đã nhập, có thay đổi</Trans>, formatNumber(one.changedCount)],
        [<Trans>Bị từ chối</Trans>, formatNumber(one.refusedCount)],
      ]}
    />
  );
}
