import { useLingui } from '@lingui/react/macro';
import type { OdditySort } from '../../api/list-types.js';

/** What is odd about an answer, in words. */
export function useOddityName(): (sort: OdditySort) => string {
  const { t } = useLingui();
  const names: Record<OdditySort, string> = {
    'changes-its-mind': t`VNeID đổi câu trả lời đã là cuối cùng`,
    'date-differs': t`VNeID báo ngày xác nhận khác lần trước`,
    'reason-differs': t`VNeID báo lý do trả lại khác lần trước`,
    'never-sent': t`VNeID trả lời một hồ sơ mà xã chưa gửi đi`,
    'no-longer-asked': t`VNeID trả lời một hồ sơ mà xã không còn chờ`,
    'in-future': t`Ngày xác nhận sau ngày hôm nay`,
    'before-submission': t`Ngày xác nhận trước ngày gửi hồ sơ`,
    'not-json': t`Không đọc được câu trả lời của cổng`,
    'other-key': t`Cổng trả lời về một mã gửi khác`,
    'unknown-state': t`Cổng báo một trạng thái không có trong quy ước`,
    'no-date': t`Cổng báo đã xác nhận nhưng không ghi ngày`,
    'no-reason': t`Cổng báo trả lại nhưng không ghi lý do`,
    'unknown-status': t`Cổng trả về một mã không có trong quy ước`,
    'key-used': t`Cổng báo mã gửi đã dùng cho nội dung khác`,
    forgotten: t`Cổng quên hồ sơ đã nhận; hệ thống đã tự gửi lại`,
  };
  return (sort) => names[sort];
}
