import type { ErrorEntry } from './error-entry.js';

/** Refusals around calls for help. */
export const HELP_REQUEST_ERRORS = {
  'help-request.too-many': {
    category: 'conflict',
    vi: 'Ông bà đang có 3 lời nhờ chờ được giúp, nên lời này chưa gửi. Tổ công nghệ số sẽ đến với ông bà; xin chờ thêm.',
    en: 'Three of your calls for help are waiting, so this one was not sent. A helper will come; please wait.',
  },
  'help-request.id-used': {
    category: 'conflict',
    vi: 'Mã gửi lên đã dùng cho một lời nhờ khác nên lời này chưa được ghi. Hãy tải lại trang rồi gửi lại.',
    en: 'This id was used for another call, so this one was not recorded. Reload the page and send again.',
  },
  'help-request.not-found': {
    category: 'not-found',
    vi: 'Không có lời nhờ giúp này trong phạm vi anh chị phụ trách.',
    en: 'There is no such call for help within your jurisdiction.',
  },
  'help-request.own': {
    category: 'not-allowed',
    vi: 'Đây là lời nhờ của chính anh chị. Hãy để một người khác trong tổ giúp.',
    en: 'This is your own call. Let another helper answer it.',
  },
  'help-request.already-taken': {
    category: 'conflict',
    vi: 'Một người khác trong tổ đã nhận giúp. Anh chị không phải làm gì thêm; hãy xem các lời nhờ khác.',
    en: 'Another helper has taken this up. Nothing is left to do for you; look at the other calls.',
  },
} as const satisfies Record<string, ErrorEntry>;
