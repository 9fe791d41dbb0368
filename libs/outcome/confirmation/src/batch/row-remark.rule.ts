import type { AnswerOutcome } from '../channel/answers.js';
import type { OddAnswer } from '../channel/apply-answer.rule.js';
import type { AnswerRow } from './read-answers.js';

/** What came of one row of an answer file. */
export type AnswerRowResult = 'applied' | 'duplicate' | 'unknown' | 'contradictory' | 'malformed';
export const ANSWER_ROW_RESULTS: AnswerRowResult[] = ['applied', 'duplicate', 'unknown', 'contradictory', 'malformed'];

export interface RowRemark {
  result: AnswerRowResult;
  reason: string | null;
}

const ODD: Record<OddAnswer, string> = {
  'changes-its-mind': 'Hồ sơ này đã có kết quả khác từ trước. Kết quả cũ được giữ; cần liên hệ bên xác nhận.',
  'date-differs': 'Hồ sơ này đã được xác nhận với ngày khác. Ngày cũ được giữ; cần liên hệ bên xác nhận.',
  'reason-differs': 'Hồ sơ này đã bị trả lại với lý do khác. Lý do cũ được giữ.',
  'never-sent': 'Hồ sơ này chưa được gửi đi nên không thể có kết quả.',
  'no-longer-asked': 'Hồ sơ đã được rút, trả lại hoặc gửi lại trước khi có kết quả này. Cán bộ cần xem lại hồ sơ.',
  'before-submission': 'Ngày xác nhận ở trước ngày gửi hồ sơ. Cán bộ cần xem lại hồ sơ.',
  'in-future': 'Ngày xác nhận ở sau ngày hôm nay.',
};

const MALFORMED: Record<string, string> = {
  'no-key': 'Thiếu mã gửi (key).',
  'no-date': 'Kết quả xác nhận không có ngày, hoặc ngày không đúng dạng NĂM-THÁNG-NGÀY.',
  'no-reason': 'Kết quả trả lại không có lý do.',
  'unknown-state': 'Trạng thái không có trong quy ước: chỉ dùng received, confirmed hoặc returned.',
};

/** The remark on a row that could not be read. */
export function malformedRemark(row: Extract<AnswerRow, { malformed: unknown }>): RowRemark {
  return { result: 'malformed', reason: MALFORMED[row.malformed] ?? 'Không đọc được dòng này.' };
}

/** The remark on a row that was read, by what came of its answer. */
export function outcomeRemark(outcome: AnswerOutcome): RowRemark {
  if (outcome.kind === 'odd') return { result: 'contradictory', reason: ODD[outcome.sort] };
  if (outcome.kind === 'unknown') return { result: 'unknown', reason: 'Không có hồ sơ nào của xã mang mã gửi này.' };
  if (outcome.kind === 'duplicate') return { result: 'duplicate', reason: 'Không có gì mới so với kết quả đã có.' };
  return { result: 'applied', reason: null };
}
