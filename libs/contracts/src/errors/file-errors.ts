import type { ErrorEntry } from './error-entry.js';

/** Refusals around uploaded files and what is packed inside them. */
export const FILE_ERRORS = {
  'archive.broken': {
    category: 'invalid-input',
    vi: 'Tệp nén bị hỏng hoặc không phải tệp .zip nên không mở được. Hãy tạo lại tệp rồi gửi; chưa có gì được lưu.',
    en: 'The archive is damaged or is no .zip file. Make it again and send it; nothing was saved.',
  },
  'archive.too-many-entries': {
    category: 'too-large',
    vi: 'Tệp nén có hơn {limit} tệp bên trong. Hãy bỏ bớt rồi gửi lại; chưa có gì được lưu.',
    en: 'The archive holds more than {limit} files. Take some out and send it again; nothing was saved.',
  },
  'archive.bomb': {
    category: 'too-large',
    vi: 'Tệp nén khi mở ra lớn quá mức cho phép nên bị từ chối để giữ an toàn. Chưa có gì được lưu.',
    en: 'The archive unpacks to far more than allowed and was refused to stay safe. Nothing was saved.',
  },
  'archive.unsafe-entry': {
    category: 'invalid-input',
    vi: 'Tệp nén có mục trỏ ra ngoài thư mục của nó ({entry}) nên bị từ chối. Hãy tạo lại tệp từ công cụ soạn bài.',
    en: 'An entry of the archive leads out of its folder ({entry}), so it was refused. Make the file again.',
  },
  'archive.duplicate-entry': {
    category: 'invalid-input',
    vi: 'Tệp nén có hai mục cùng tên ({entry}). Hãy tạo lại tệp rồi gửi; chưa có gì được lưu.',
    en: 'Two entries of the archive have one name ({entry}). Make the file again; nothing was saved.',
  },
  'archive.encrypted': {
    category: 'invalid-input',
    vi: 'Tệp có đặt mật khẩu nên không đọc được. Hãy bỏ mật khẩu rồi gửi lại; chưa có gì được lưu.',
    en: 'The file is locked by a password. Remove it and send the file again; nothing was saved.',
  },
} as const satisfies Record<string, ErrorEntry>;
