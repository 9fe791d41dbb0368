import type { ErrorEntry } from './error-entry.js';

/** Refusals around people, citizen ids and imports of the register. */
export const REGISTER_ERRORS = {
  'person.not-found': {
    category: 'not-found',
    vi: 'Không tìm thấy người này trong phạm vi anh chị quản lý. Hãy kiểm tra lại số định danh.',
    en: 'This person was not found within your jurisdiction. Check the citizen id again.',
  },
  'citizen-id.invalid': {
    category: 'invalid-input',
    vi: 'Số định danh cá nhân phải có đúng 12 chữ số. Hãy xem lại trên thẻ căn cước.',
    en: 'A citizen id has exactly 12 digits. Check it on the identity card.',
  },
  'citizen-id.old-card': {
    category: 'invalid-input',
    vi: 'Đây là số chứng minh nhân dân cũ (9 chữ số). Hãy dùng số định danh 12 chữ số trên thẻ căn cước.',
    en: 'This is the number of the old 9-digit card. Use the 12-digit citizen id of the identity card.',
  },
  'import.not-found': {
    category: 'not-found',
    vi: 'Không có lần nhập sổ dân cư này.',
    en: 'There is no such register import.',
  },
  'import.not-a-workbook': {
    category: 'invalid-input',
    vi: 'Tệp này không phải bảng Excel (.xlsx). Hãy tải mẫu về, điền vào mẫu rồi gửi lại.',
    en: 'This file is not an Excel workbook (.xlsx). Download the template, fill it in and send it again.',
  },
  'import.missing-columns': {
    category: 'invalid-input',
    vi: 'Bảng thiếu cột: {columns}. Hãy thêm cột theo mẫu rồi gửi lại; chưa có dòng nào được nhập.',
    en: 'Missing columns: {columns}. Add them as in the template and send again; no row was imported.',
  },
  'import.too-many-rows': {
    category: 'too-large',
    vi: 'Bảng có hơn {limit} dòng. Hãy chia thành nhiều tệp rồi gửi lần lượt.',
    en: 'The sheet has more than {limit} rows. Split it into several files.',
  },
} as const satisfies Record<string, ErrorEntry>;
