import type { ErrorEntry } from './error-entry.js';

/** Refusals around certificates: their paper, and what administrators and officers do with them. */
export const CERTIFICATE_ERRORS = {
  'certificate.no-paper': {
    category: 'conflict',
    vi: 'Giấy chứng nhận này đã bị thu hồi hoặc thay thế nên không tải về được nữa. Hãy xem lý do ở trang kiểm tra.',
    en: 'This certificate was revoked or replaced and can no longer be downloaded. The check page tells why.',
  },
  'certificate.not-valid': {
    category: 'conflict',
    vi: 'Giấy chứng nhận này đã bị thu hồi hoặc thay thế nên không đổi được nữa. Chưa có gì thay đổi.',
    en: 'This certificate was revoked or replaced and cannot be changed any more. Nothing was changed.',
  },
  'certificate.same-name': {
    category: 'conflict',
    vi: 'Tên mới giống hệt tên đang ghi trên giấy nên không có gì để sửa.',
    en: 'The new name is the one on the certificate already, so there is nothing to correct.',
  },
  'certificate.check-wait': {
    category: 'too-many-requests',
    vi: 'Đã thử quá nhiều số không đúng từ nơi này. Hãy đợi {seconds} giây rồi thử lại.',
    en: 'Too many wrong numbers were tried from here. Wait {seconds} seconds and try again.',
  },
  'certificate-list.not-found': {
    category: 'not-found',
    vi: 'Danh sách này không còn. Danh sách chỉ giữ trong một ngày; hãy gửi lại.',
    en: 'This list is gone. Lists are kept for a day; send it again.',
  },
  'certificate-list.empty': {
    category: 'invalid-input',
    vi: 'Không thấy số giấy chứng nhận nào. Hãy dán mỗi số một dòng, hoặc chọn tệp có cột số giấy.',
    en: 'No certificate number was found. Paste one number a line, or choose a file with a column of numbers.',
  },
  'certificate-list.too-long': {
    category: 'invalid-input',
    vi: 'Danh sách có quá {limit} dòng nên chưa được kiểm tra. Hãy chia thành nhiều danh sách.',
    en: 'The list has more than {limit} lines and was not checked. Split it into several lists.',
  },
  'certificate-list.unreadable': {
    category: 'invalid-input',
    vi: 'Không đọc được tệp này. Hãy lưu thành .xlsx hoặc .csv rồi gửi lại.',
    en: 'This file cannot be read. Save it as .xlsx or .csv and send it again.',
  },
} as const satisfies Record<string, ErrorEntry>;
