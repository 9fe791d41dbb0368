import type { ErrorEntry } from './error-entry.js';

/** Refusals around cases of confirmation, the ways out to the other side, and its answers. */
export const CONFIRMATION_ERRORS = {
  'confirmation.not-found': {
    category: 'not-found',
    vi: 'Người này chưa có xác nhận trên VNeID trong phạm vi anh chị quản lý.',
    en: 'This person has no confirmation on VNeID within your jurisdiction.',
  },
  'confirmation-case.not-found': {
    category: 'not-found',
    vi: 'Không có hồ sơ xác nhận này trong phạm vi anh chị quản lý.',
    en: 'There is no such confirmation case within your jurisdiction.',
  },
  'confirmation-case.turned-meanwhile': {
    category: 'conflict',
    vi: '{by} đã xử lý hồ sơ này trước anh chị. Trạng thái bây giờ: {stateVi}. Hãy tải lại hồ sơ; việc của anh chị chưa được ghi.',
    en: '{by} has dealt with this case before you. It is now: {state}. Reload the case; your step was not recorded.',
  },
  'confirmation-case.step-not-allowed': {
    category: 'conflict',
    vi: 'Hồ sơ đang ở trạng thái «{stateVi}» nên không làm được việc này. Chưa có gì được lưu.',
    en: 'The case is {state}, so this step is not possible. Nothing was saved.',
  },
  'confirmation-case.no-citizen-id': {
    category: 'conflict',
    vi: 'Sổ dân cư chưa có số định danh của người này nên chưa gửi xác nhận được. Hãy bổ sung số định danh trước.',
    en: 'The register has no citizen id of this person, so the case cannot be submitted. Add the citizen id first.',
  },
  'confirmation-case.criteria-not-met': {
    category: 'conflict',
    vi: 'Người này hiện không đạt các tiêu chí nên không gửi xác nhận được. Hãy xem lại minh chứng.',
    en: 'This person does not meet the criteria at present, so the case cannot be submitted. Look at the evidence again.',
  },
  'gateway.not-set-up': {
    category: 'unavailable',
    vi: 'Hệ thống chưa được nối với cổng xác nhận. Hãy gửi bằng tệp có chữ ký số.',
    en: 'The system is not connected to the confirmation gateway. Submit by signed file.',
  },
  'confirmation-batch.not-found': {
    category: 'not-found',
    vi: 'Không có tệp gửi này trong phạm vi anh chị quản lý.',
    en: 'There is no such batch file within your jurisdiction.',
  },
  'confirmation-batch.nothing-to-send': {
    category: 'conflict',
    vi: 'Chưa có hồ sơ nào đã duyệt để đưa vào tệp. Hãy duyệt hồ sơ trước.',
    en: 'There is no reviewed case to put into a file. Review cases first.',
  },
  'answer-file.not-found': {
    category: 'not-found',
    vi: 'Không có tệp trả lời này trong phạm vi anh chị quản lý.',
    en: 'There is no such answer file within your jurisdiction.',
  },
  'answer-file.unreadable': {
    category: 'invalid-input',
    vi: 'Không đọc được tệp trả lời này. Cần tệp .zip, .csv hoặc .json đúng mẫu; chưa có dòng nào được ghi.',
    en: 'This answer file cannot be read. It must be a .zip, .csv or .json of the agreed form; no row was applied.',
  },
  'answer-file.missing-columns': {
    category: 'invalid-input',
    vi: 'Tệp trả lời thiếu cột: {columns}. Chưa có dòng nào được ghi.',
    en: 'The answer file lacks the columns {columns}. No row was applied.',
  },
  'answer-file.not-signed': {
    category: 'invalid-input',
    vi: 'Tệp trả lời phải là tệp .zip có chữ ký số của bên xác nhận. Chưa có dòng nào được ghi.',
    en: 'The answer file must be a .zip signed by the other side. No row was applied.',
  },
  'answer-file.broken-signature': {
    category: 'invalid-input',
    vi: 'Chữ ký số của tệp trả lời không đúng: tệp có thể đã bị sửa. Chưa có dòng nào được ghi.',
    en: 'The signature of the answer file is wrong: the file may have been changed. No row was applied.',
  },
  'answer-file.changed-content': {
    category: 'invalid-input',
    vi: 'Nội dung {file} không khớp với bảng kê của tệp trả lời. Chưa có dòng nào được ghi.',
    en: '{file} does not match the manifest of the answer file. No row was applied.',
  },
  'answer-file.count-differs': {
    category: 'invalid-input',
    vi: 'Bảng kê ghi {expected} dòng nhưng tệp có {found} dòng. Chưa có dòng nào được ghi.',
    en: 'The manifest says {expected} rows but the file has {found}. No row was applied.',
  },
  'answer-file.too-many-rows': {
    category: 'too-large',
    vi: 'Tệp trả lời có hơn {limit} dòng. Hãy chia thành nhiều tệp.',
    en: 'The answer file has more than {limit} rows. Split it into several files.',
  },
  'reconciliation.not-found': {
    category: 'not-found',
    vi: 'Không có lần đối chiếu này trong phạm vi anh chị quản lý.',
    en: 'There is no such reconciliation within your jurisdiction.',
  },
  'reconciliation.difference-not-applicable': {
    category: 'conflict',
    vi: 'Điểm khác này không tự ghi được. Hãy mở hồ sơ hoặc liên hệ bên xác nhận để làm rõ.',
    en: 'This difference cannot be applied by itself. Open the case or ask the other side.',
  },
} as const satisfies Record<string, ErrorEntry>;
