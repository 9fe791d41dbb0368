import type { ErrorEntry } from './error-entry.js';

/** Refusals around full passes, previews of criteria and the replay of decisions. */
export const CHECK_ERRORS = {
  'full-pass.not-found': {
    category: 'not-found',
    vi: 'Không có đợt xét này. Hãy tải lại danh sách.',
    en: 'There is no such pass. Reload the list.',
  },
  'full-pass.finished': {
    category: 'conflict',
    vi: 'Đợt xét này đã xong nên không tạm dừng hay chạy tiếp được nữa. Hãy tải lại danh sách.',
    en: 'This pass has finished, so it can be neither paused nor resumed. Reload the list.',
  },
  'criteria-preview.not-found': {
    category: 'not-found',
    vi: 'Không có lần xem thử này. Hãy xem thử lại từ bản thảo.',
    en: 'There is no such preview. Ask for another one from the draft.',
  },
  'decision.not-found': {
    category: 'not-found',
    vi: 'Không có kết quả xét này.',
    en: 'There is no such decision.',
  },
} as const satisfies Record<string, ErrorEntry>;
