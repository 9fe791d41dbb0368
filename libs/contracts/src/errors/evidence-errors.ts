import type { ErrorEntry } from './error-entry.js';

/** Refusals around evidence that people enter, check and correct. */
export const EVIDENCE_ERRORS = {
  'evidence.invalid': {
    category: 'invalid-input',
    vi: 'Nội dung minh chứng chưa đúng ở mục «{field}». Hãy sửa rồi gửi lại; chưa có gì được lưu.',
    en: 'The field “{field}” of the evidence is not right. Put it right and send again; nothing was saved.',
  },
  'evidence.not-found': {
    category: 'not-found',
    vi: 'Không tìm thấy minh chứng này trong phạm vi anh chị quản lý.',
    en: 'This evidence was not found within your jurisdiction.',
  },
  'evidence.not-correctable': {
    category: 'conflict',
    vi: 'Minh chứng này đã được thay thế hoặc đã rút lại. Hãy tải lại trang để xem bản mới nhất.',
    en: 'This evidence was superseded or withdrawn already. Reload the page to see what stands.',
  },
  'evidence-submission.not-found': {
    category: 'not-found',
    vi: 'Không tìm thấy minh chứng chờ kiểm tra này trong phạm vi anh chị quản lý.',
    en: 'This submission was not found within your jurisdiction.',
  },
  'evidence-submission.not-offered': {
    category: 'invalid-input',
    vi: 'Loại minh chứng này do hệ thống tự ghi, không nhập tay được.',
    en: 'Evidence of this kind is recorded by the system and cannot be entered by hand.',
  },
  'evidence-submission.in-future': {
    category: 'invalid-input',
    vi: 'Ngày của minh chứng không thể sau ngày hôm nay. Hãy xem lại ngày; chưa có gì được lưu.',
    en: 'The day of the evidence cannot be after today. Check the day; nothing was saved.',
  },
  'evidence-submission.id-taken': {
    category: 'conflict',
    vi: 'Mã gửi này đã dùng cho một minh chứng khác. Hãy tải lại trang rồi nhập lại.',
    en: 'This id was used for another submission. Reload the page and enter it again.',
  },
  'evidence-submission.own-person': {
    category: 'not-allowed',
    vi: 'Anh chị không thể nhập hoặc kiểm tra minh chứng cho chính mình. Hãy nhờ người khác.',
    en: 'You cannot enter or check evidence for yourself. Ask somebody else.',
  },
  'evidence-submission.second-person': {
    category: 'not-allowed',
    vi: 'Người kiểm tra phải khác người nhập. Hãy nhờ một cán bộ khác kiểm tra minh chứng này.',
    en: 'Whoever checks must be another person than who entered it. Ask another official to check it.',
  },
  'evidence-submission.already-checked': {
    category: 'conflict',
    vi: 'Minh chứng này đã có người kiểm tra. Hãy tải lại trang để xem kết quả.',
    en: 'This submission was checked already. Reload the page to see the result.',
  },
  'evidence-submission.number-taken': {
    category: 'conflict',
    vi: 'Số giấy này đã được ghi cho người khác. Hãy đối chiếu bản gốc; nếu vẫn chấp nhận, hãy ghi rõ lý do.',
    en: 'This number is recorded for somebody else. Compare the original; to accept it all the same, give the reason.',
  },
  'evidence-submission.reason-needed': {
    category: 'invalid-input',
    vi: 'Khi từ chối, hãy ghi lý do để người nhập biết cần sửa gì.',
    en: 'When you refuse, give the reason, so that whoever entered it knows what to put right.',
  },
} as const satisfies Record<string, ErrorEntry>;
