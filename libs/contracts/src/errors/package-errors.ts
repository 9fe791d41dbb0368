import type { ErrorEntry } from './error-entry.js';

/** Refusals around H5P and SCORM packages. */
export const PACKAGE_ERRORS = {
  'package.not-found': {
    category: 'not-found',
    vi: 'Không có gói học này.',
    en: 'There is no such package.',
  },
  'package.unknown': {
    category: 'invalid-input',
    vi: 'Tệp này không phải gói H5P (.h5p) hay SCORM 1.2 (.zip). Hãy xuất lại gói từ công cụ soạn bài.',
    en: 'This is no H5P (.h5p) or SCORM 1.2 (.zip) package. Export the package again from the tool it was made with.',
  },
  'package.broken-h5p': {
    category: 'invalid-input',
    vi: 'Gói H5P thiếu hoặc hỏng phần {what} nên không chạy được. Hãy xuất lại gói; chưa có gì được lưu.',
    en: 'The H5P package lacks {what}, or it is damaged. Export the package again; nothing was saved.',
  },
  'package.broken-scorm': {
    category: 'invalid-input',
    vi: 'Bản kê của gói SCORM không dùng được ở phần {what}. Hãy xuất lại gói dạng SCORM 1.2; chưa có gì được lưu.',
    en: 'The manifest of the SCORM package cannot be used at {what}. Export it again as SCORM 1.2; nothing was saved.',
  },
  'package.scorm-version': {
    category: 'invalid-input',
    vi: 'Gói này là SCORM {version}. Chỉ nhận SCORM 1.2: hãy chọn dạng đó khi xuất gói.',
    en: 'This package is SCORM {version}. Only SCORM 1.2 is taken: choose that when you export it.',
  },
} as const satisfies Record<string, ErrorEntry>;
