import { useLingui } from '@lingui/react/macro';
import type { LineStatus } from '../../api/list-types.js';
import { Mark } from '../../ui/mark.js';

/** In the order of what there is to do. */
export const LINE_STATUSES: readonly LineStatus[] = [
  'ready',
  'returned',
  'universalized',
  'submitted',
  'confirmed',
  'not-yet',
  'cannot-tell',
  'no-decision',
  'unknown',
  'malformed',
  'duplicate',
];

const FAULTS: readonly LineStatus[] = ['unknown', 'malformed', 'returned'];

/** How far the person behind a line is, or why there is none. */
export function useLineStatusName(): (status: LineStatus) => string {
  const { t } = useLingui();
  const names: Record<LineStatus, string> = {
    ready: t`Sẵn sàng gửi`,
    returned: t`Đã trả lại`,
    universalized: t`Đạt phổ cập, chưa có hồ sơ`,
    submitted: t`Đã gửi, chờ VNeID`,
    confirmed: t`Đã xác nhận trên VNeID`,
    'not-yet': t`Chưa đạt phổ cập`,
    'cannot-tell': t`Chưa rõ`,
    'no-decision': t`Chưa có kết quả xét`,
    unknown: t`Không có trong sổ dân cư của xã`,
    malformed: t`Số không đúng`,
    duplicate: t`Trùng dòng khác`,
  };
  return (status) => names[status];
}

export function LineStatusMark({ status }: { status: LineStatus }) {
  const nameOf = useLineStatusName();
  const tone = status === 'confirmed' ? 'good' : FAULTS.includes(status) ? 'bad' : 'open';
  return <Mark tone={tone}>{nameOf(status)}</Mark>;
}
