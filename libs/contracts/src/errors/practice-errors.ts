import type { ErrorEntry } from './error-entry.js';

/** Refusals around practices. */
export const PRACTICE_ERRORS = {
  'practice.not-found': {
    category: 'not-found',
    vi: 'Khóa học này không có bài thực hành đó. Hãy quay lại khóa học và chọn bài khác.',
    en: 'This course has no such practice. Go back to the course and choose another.',
  },
  'practice.try-id-used': {
    category: 'conflict',
    vi: 'Mã gửi lên đã dùng cho một lần làm khác nên lần này chưa được ghi. Hãy tải lại trang rồi làm lại bài.',
    en: 'This id was used for another try, so this one was not recorded. Reload the page and do the practice again.',
  },
} as const satisfies Record<string, ErrorEntry>;
