import { Trans } from '@lingui/react/macro';
import type { Universalization } from '../../api/types.js';
import { formatDate } from '../../i18n/format.js';
import { useTargetGroupName } from '../../ui/names.js';
import { Notice } from '../../ui/notice.js';

type Lapse = Universalization['lapsed'][number];

/** Decisions that stand no more because a group ended for the person, with the reason. */
export function Lapses({ lapsed }: { lapsed: readonly Lapse[] }) {
  const groupName = useTargetGroupName();
  return lapsed.map((lapse) => (
    <Notice key={lapse.targetGroup}>
      <p>
        <strong>{groupName(lapse.targetGroup)}:</strong> <Reason lapse={lapse} />
      </p>
    </Notice>
  ));
}

function Reason({ lapse: { reason, lapsedAt } }: { lapse: Lapse }) {
  const day = formatDate(lapsedAt);
  switch (reason) {
    case 'group-ended':
      return <Trans>từ ngày {day} ông bà không còn thuộc nhóm này, nên kết quả của nhóm không tính nữa.</Trans>;
    case 'no-criteria':
      return <Trans>từ ngày {day} chưa có bộ tiêu chí nào xét nhóm này.</Trans>;
    default:
      return <Trans>từ ngày {day} sổ dân cư không còn ghi ông bà ở xã.</Trans>;
  }
}
