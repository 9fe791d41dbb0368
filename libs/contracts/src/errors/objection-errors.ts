import type { ErrorEntry } from './error-entry.js';

/** Refusals around objections to decisions and to evidence. */
export const OBJECTION_ERRORS = {
  'objection.subject-not-found': {
    category: 'not-found',
    vi: 'Không tìm thấy kết quả xét hoặc minh chứng này trong hồ sơ của ông bà. Hãy tải lại trang.',
    en: 'This decision or evidence is not in your record. Reload the page.',
  },
  'objection.already-open': {
    category: 'conflict',
    vi: 'Ông bà đã gửi ý kiến về mục này và xã đang xem xét. Hãy chờ trả lời; ý kiến trước vẫn được giữ.',
    en: 'You have already objected to this and the commune is looking at it. Wait for the answer; it is kept.',
  },
  'objection.id-used': {
    category: 'conflict',
    vi: 'Mã gửi lên đã dùng cho một ý kiến khác nên ý kiến này chưa được ghi. Hãy tải lại trang rồi gửi lại.',
    en: 'This id was used for another objection, so this one was not recorded. Reload the page and send again.',
  },
  'objection.not-found': {
    category: 'not-found',
    vi: 'Không có ý kiến này trong phạm vi anh chị quản lý.',
    en: 'There is no such objection within your jurisdiction.',
  },
  'objection.already-answered': {
    category: 'conflict',
    vi: 'Ý kiến này đã được trả lời. Câu trả lời trước được giữ; chưa có gì thay đổi.',
    en: 'This objection is already answered. The earlier answer stands; nothing was changed.',
  },
  'objection.own': {
    category: 'not-allowed',
    vi: 'Anh chị không thể tự trả lời ý kiến của chính mình. Hãy nhờ một cán bộ khác.',
    en: 'You cannot answer your own objection. Ask another officer.',
  },
} as const satisfies Record<string, ErrorEntry>;
