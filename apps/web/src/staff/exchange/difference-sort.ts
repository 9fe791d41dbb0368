import { useLingui } from '@lingui/react/macro';
import type { DifferenceSort, Side } from '../../api/list-types.js';

export const DIFFERENCE_SORTS: readonly DifferenceSort[] = [
  'theirs-confirmed',
  'ours-confirmed',
  'theirs-returned',
  'ours-returned',
  'date-differs',
  'reason-differs',
  'unknown-to-us',
  'unknown-to-them',
];

/** In what the two sides differ, in words. */
export function useDifferenceName(): (sort: DifferenceSort) => string {
  const { t } = useLingui();
  const names: Record<DifferenceSort, string> = {
    'theirs-confirmed': t`VNeID đã xác nhận, xã chưa ghi`,
    'ours-confirmed': t`Xã ghi đã xác nhận, VNeID chưa`,
    'theirs-returned': t`VNeID đã trả lại, xã chưa ghi`,
    'ours-returned': t`Xã đã trả lại, VNeID chưa trả lời`,
    'date-differs': t`Khác ngày xác nhận`,
    'reason-differs': t`Khác lý do trả lại`,
    'unknown-to-us': t`VNeID có, xã chưa từng gửi`,
    'unknown-to-them': t`Xã đã gửi, VNeID không có`,
  };
  return (sort) => names[sort];
}

/** What one side holds, in words. */
export function useSideName(): (side: Side | null) => string {
  const { t } = useLingui();
  const names: Record<Side['state'], string> = {
    waiting: t`chờ gửi`,
    sent: t`đã gửi`,
    received: t`đã nhận`,
    confirmed: t`đã xác nhận`,
    returned: t`đã trả lại`,
    withdrawn: t`đã rút`,
    cancelled: t`đã dừng`,
  };
  return (side) => (side ? names[side.state] : t`không có`);
}
