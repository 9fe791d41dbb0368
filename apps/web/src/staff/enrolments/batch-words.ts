import { useLingui } from '@lingui/react/macro';
import type { BatchResult, EnrolmentBatch } from '../../api/enrolment-desk.js';

/** How a batch came about. */
export function useBatchSourceName(): (batch: EnrolmentBatch) => string {
  const { t } = useLingui();
  return ({ source, fileName }) => {
    if (source === 'rule') return t`Theo quy tắc`;
    if (source === 'people') return t`Chọn theo tên`;
    return fileName ?? t`Danh sách dán vào`;
  };
}

/** Every result of a line, in the order in which they are offered. */
export const BATCH_RESULTS: readonly BatchResult[] = [
  'enrolled',
  'already',
  'waiting',
  'not-found',
  'ambiguous',
  'malformed',
  'duplicate',
  'gone',
  'locked',
];

/** What became of a line, in words that say what to do next. */
export function useBatchResultName(): (result: BatchResult) => string {
  const { t } = useLingui();
  const names: Record<BatchResult, string> = {
    enrolled: t`Đã ghi danh`,
    already: t`Đang học từ trước`,
    waiting: t`Lớp đủ người, đã vào danh sách chờ`,
    'not-found': t`Không có trong sổ dân cư thuộc phạm vi của anh chị`,
    ambiguous: t`Có hơn một người trùng; hãy ghi số định danh`,
    malformed: t`Không đọc được; hãy xem lại dòng này`,
    duplicate: t`Trùng với một dòng ở trên`,
    gone: t`Đã chuyển đi hoặc đã mất`,
    locked: t`Cần học xong khóa bắt buộc trước`,
  };
  return (result) => names[result];
}
