import { useLingui } from '@lingui/react/macro';
import { Mark } from '../../ui/mark.js';

/** In the order of what there is to do. */
export const LIST_STATUSES = [
  'ready',
  'reviewed',
  'submitted',
  'returned',
  'confirmed',
  'not-met',
  'cannot-tell',
  'unknown',
  'malformed',
  'duplicate',
] as const;

/** How far the person behind a line is, or why there is none. */
export function useListStatusName(): (status: string) => string {
  const { t } = useLingui();
  const names: Record<string, string> = {
    ready: t`Sẵn sàng`,
    reviewed: t`Đã duyệt, chưa gửi`,
    submitted: t`Đã gửi, chờ VNeID`,
    returned: t`Đã trả lại`,
    confirmed: t`Đã xác nhận trên VNeID`,
    'not-met': t`Chưa đạt phổ cập`,
    'cannot-tell': t`Chưa rõ`,
    unknown: t`Không có trong sổ dân cư của xã`,
    malformed: t`Số không đúng`,
    duplicate: t`Trùng dòng khác`,
  };
  return (status) => names[status] ?? status;
}

export function ListStatusMark({ status }: { status: string }) {
  const nameOf = useListStatusName();
  const tone = status === 'confirmed' ? 'good' : status === 'unknown' || status === 'malformed' ? 'bad' : 'open';
  return <Mark tone={tone}>{nameOf(status)}</Mark>;
}
