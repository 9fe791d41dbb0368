import type { ErrorEntry } from './error-entry.js';

/** Refusals that any request can meet, and faults of the server itself. */
export const REQUEST_ERRORS = {
  'input.invalid': {
    category: 'invalid-input',
    vi: 'Có thông tin chưa đúng. Xem từng ô được nêu bên dưới rồi gửi lại; chưa có gì được lưu.',
    en: 'Something is not right. Look at each field named below and send again; nothing was saved.',
  },
  'input.malformed': {
    category: 'invalid-input',
    vi: 'Máy chủ không đọc được nội dung gửi lên. Hãy tải lại trang rồi thử lại; chưa có gì được lưu.',
    en: 'The server could not read what was sent. Reload the page and try again; nothing was saved.',
  },
  'input.too-large': {
    category: 'too-large',
    vi: 'Nội dung gửi lên lớn quá mức cho phép ({limit}). Hãy chia nhỏ rồi gửi lại.',
    en: 'What was sent is larger than allowed ({limit}). Split it and send again.',
  },
  'request.foreign-origin': {
    category: 'not-allowed',
    vi: 'Yêu cầu đến từ một trang khác nên đã bị chặn để bảo vệ anh chị.',
    en: 'The request came from another site and was blocked to protect you.',
  },
  'route.unknown': {
    category: 'not-found',
    vi: 'Không có địa chỉ này. Hãy quay về trang chủ.',
    en: 'There is no such address. Go back to the home page.',
  },
  'access.sign-in-needed': {
    category: 'not-signed-in',
    vi: 'Anh chị cần đăng nhập để tiếp tục.',
    en: 'Sign in to continue.',
  },
  'access.not-allowed': {
    category: 'not-allowed',
    vi: 'Tài khoản này không có quyền làm việc đó.',
    en: 'This account has no right to do that.',
  },
  'access.not-while-assisting': {
    category: 'not-allowed',
    vi: 'Anh chị đang học cùng người khác nên không làm được việc này thay họ. Hãy bấm «Thôi» để về tài khoản của mình.',
    en: 'You are studying with somebody else and cannot do this for them. Press “Stop” to return to your own account.',
  },
  'reaction.not-found': {
    category: 'not-found',
    vi: 'Không có việc lỗi này để chạy lại.',
    en: 'There is no such failed delivery to replay.',
  },
  'server.unavailable': {
    category: 'unavailable',
    vi: 'Máy chủ đang bận hoặc đang khởi động lại. Việc đã gửi xong vẫn được giữ; hãy thử lại sau ít phút.',
    en: 'The server is busy or restarting. What was already accepted is kept; try again in a few minutes.',
  },
  'server.fault': {
    category: 'internal',
    vi: 'Máy chủ gặp lỗi khi làm việc này. Chưa có gì được lưu; hãy thử lại, nếu vẫn lỗi thì báo mã {requestId}.',
    en: 'The server failed to do this. Nothing was saved; try again, and if it fails again report {requestId}.',
  },
} as const satisfies Record<string, ErrorEntry>;
