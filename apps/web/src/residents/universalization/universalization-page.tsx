import { Trans, useLingui } from '@lingui/react/macro';
import { useUniversalization } from '../../api/universalization.js';
import type { Universalization } from '../../api/types.js';
import { formatDate } from '../../i18n/format.js';
import { GroupDecisionView } from '../../ui/group-decision.js';
import { Notice, Trouble } from '../../ui/notice.js';
import { Page, SkeletonLines } from '../../ui/page.js';
import { NearestStep } from './nearest-step.js';

/** Per target group and criterion: met or not, from which evidence, and the nearest step. */
export function UniversalizationPage() {
  const { t } = useLingui();
  const answer = useUniversalization();
  return (
    <Page
      title={t`Tôi còn thiếu gì`}
      lead={<Trans>Xã xét đạt phổ cập kỹ năng số theo từng tiêu chí dưới đây, dựa trên việc học đã ghi lại.</Trans>}
    >
      {answer.isPending && <SkeletonLines lines={3} />}
      {answer.isError && <Trouble error={answer.error} retry={() => void answer.refetch()} />}
      {answer.data && <Groups universalization={answer.data} />}
    </Page>
  );
}

function Groups({ universalization }: { universalization: Universalization }) {
  const { groups, confirmation } = universalization;
  return (
    <>
      <Confirmation confirmedOn={confirmation && formatDate(confirmation.confirmedOn)} />
      {groups.length === 0 && (
        <p>
          <Trans>Chưa có bộ tiêu chí nào xét cho ông bà. Ông bà vẫn học và nhận giấy chứng nhận như mọi người.</Trans>
        </p>
      )}
      {groups.map((group) => (
        <GroupDecisionView key={group.targetGroup} decision={group} nearestStep={NearestStep} />
      ))}
    </>
  );
}

/** Confirmed on VNeID is another thing than meeting the commune's criteria, and is said apart. */
function Confirmation({ confirmedOn }: { confirmedOn: string | null }) {
  return (
    <Notice tone={confirmedOn ? 'good' : 'plain'}>
      <p>
        {confirmedOn ? (
          <Trans>Đã được xác nhận phổ cập trên VNeID ngày {confirmedOn}.</Trans>
        ) : (
          <Trans>Chưa ghi nhận xác nhận trên VNeID. Việc này do Công an xã làm sau khi ông bà đạt đủ tiêu chí.</Trans>
        )}
      </p>
    </Notice>
  );
}
