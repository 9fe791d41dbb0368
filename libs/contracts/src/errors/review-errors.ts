import type { ErrorEntry } from './error-entry.js';

/** Refusals around the daily review. */
export const REVIEW_ERRORS = {
  'review.card-not-found': {
    category: 'not-found',
    vi: 'Câu này hiện không có trong phần ôn của ông bà. Hãy mở lại trang ôn để xem các câu khác.',
    en: 'This question is not among those you go over now. Open the page again to see the others.',
  },
  'review.not-due': {
    category: 'conflict',
    vi: 'Câu này hôm nay ông bà đã trả lời. Hãy mở lại trang ôn để xem câu tiếp theo.',
    en: 'You have answered this question today. Open the page again for the next one.',
  },
  'review.answer-impossible': {
    category: 'invalid-input',
    vi: 'Câu trả lời gửi lên không khớp với câu hỏi nên chưa được chấm. Hãy tải lại trang rồi chọn lại.',
    en: 'The answer that was sent does not fit the question, so it was not judged. Reload the page and answer again.',
  },
  'review.id-used': {
    category: 'conflict',
    vi: 'Mã gửi lên đã dùng cho một câu trả lời khác nên lần này chưa được ghi. Hãy tải lại trang rồi trả lời lại.',
    en: 'This id was used for another answer, so this one was not recorded. Reload the page and answer again.',
  },
} as const satisfies Record<string, ErrorEntry>;
