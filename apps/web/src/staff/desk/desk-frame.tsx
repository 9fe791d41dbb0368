import { Trans, useLingui } from '@lingui/react/macro';
import { useLookPurpose, useNoticeOfEndedPurpose } from '../../api/look-purpose.js';
import { Outlet } from '../../router.js';
import { Page, PageSkeleton } from '../../ui/page.js';
import { Trouble } from '../../ui/notice.js';
import { PurposeBar } from './purpose-bar.js';
import { PurposeForm } from './purpose-form.js';

/** Stands around every page of the desk: before any of them opens, the officer says what the looks are for. */
export function DeskFrame() {
  const { t } = useLingui();
  const purpose = useLookPurpose();
  useNoticeOfEndedPurpose();
  if (purpose.isPending) return <PageSkeleton />;
  if (purpose.isError) {
    return (
      <Page title={t`Chưa mở được trang`}>
        <Trouble error={purpose.error} retry={() => void purpose.refetch()} />
      </Page>
    );
  }
  if (purpose.data.purpose === null) return <PurposePage />;
  return (
    <>
      <PurposeBar purpose={purpose.data.purpose} />
      <Outlet />
    </>
  );
}

function PurposePage() {
  const { t } = useLingui();
  return (
    <Page
      screen="purpose"
      title={t`Xem hồ sơ để làm việc gì?`}
      lead={
        <Trans>
          Chỉ hỏi một lần cho mỗi buổi làm việc. Mỗi lần xem hồ sơ được ghi lại cùng mục đích này. Người có hồ sơ thấy
          được đơn vị đã xem và mục đích.
        </Trans>
      }
    >
      <PurposeForm />
    </Page>
  );
}
