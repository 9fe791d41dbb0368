import type { ErrorEntry } from './error-entry.js';

/** Refusals around the question bank. */
export const QUESTION_ERRORS = {
  'question.not-found': {
    category: 'not-found',
    vi: 'Không có câu hỏi này trong ngân hàng của đơn vị. Hãy mở lại danh sách câu hỏi.',
    en: 'There is no such question in the bank of your unit. Open the list of questions again.',
  },
  'question.faulty': {
    category: 'invalid-input',
    vi: 'Câu hỏi còn {count} chỗ chưa đúng: {fields}. Hãy sửa rồi lưu lại; những gì đã viết vẫn còn trên màn hình.',
    en: 'The question is not right in {count} places: {fields}. Mend them and save again; what you wrote is still on the screen.',
  },
  'question.changed-meanwhile': {
    category: 'conflict',
    vi: '{changedBy} đã lưu bản số {version} của câu hỏi này trong lúc bạn đang viết. Bản của bạn chưa được lưu nhưng vẫn còn trên màn hình. Hãy so hai bản rồi chọn.',
    en: '{changedBy} saved version {version} of this question while you were writing. Yours is not saved but still on your screen. Compare the two and choose.',
  },
  'question.id-taken': {
    category: 'conflict',
    vi: 'Mã của câu hỏi mới đã dùng cho một câu hỏi khác. Chưa có gì được lưu; hãy tải lại trang rồi lưu lại.',
    en: 'The id of the new question belongs to another question. Nothing was saved; reload the page and save again.',
  },
  'question.retired': {
    category: 'conflict',
    vi: 'Câu hỏi này đã ngừng dùng nên không sửa được. Hãy đưa vào dùng lại trước; chưa có gì thay đổi.',
    en: 'This question is retired and cannot be edited. Bring it back first; nothing was changed.',
  },
} as const satisfies Record<string, ErrorEntry>;
