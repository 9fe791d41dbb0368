import type { ErrorEntry } from './error-entry.js';

/** Refusals around decisions and confirmations. */
export const OUTCOME_ERRORS = {
  'confirmation.in-future': {
    category: 'invalid-input',
    vi: 'Ngày xác nhận trên VNeID không thể sau ngày hôm nay. Hãy xem lại ngày; chưa có gì được lưu.',
    en: 'The day of confirmation on VNeID cannot be after today. Check the day; nothing was saved.',
  },
} as const satisfies Record<string, ErrorEntry>;
