import { useLingui } from '@lingui/react/macro';
import type { AnswerRowResult } from '../../api/list-types.js';

export const ROW_RESULTS: readonly AnswerRowResult[] = [
  'applied',
  'contradictory',
  'unknown',
  'malformed',
  'duplicate',
];

/** What came of a line of an answer file, in words. */
export function useRowResultName(): (result: AnswerRowResult) => string {
  const { t } = useLingui();
  const names: Record<AnswerRowResult, string> = {
    applied: t`Đã ghi nhận`,
    contradictory: t`Trái với trả lời trước, không ghi`,
    unknown: t`Không phải hồ sơ của xã`,
    malformed: t`Không đọc được`,
    duplicate: t`Đã ghi từ trước`,
  };
  return (result) => names[result];
}
