import type { ErrorEntry } from './error-entry.js';

/** Refusals around enrolling others, classes, rules and offices. */
export const ENROLMENT_ERRORS = {
  'study-class.not-found': {
    category: 'not-found',
    vi: 'Không có lớp này trong phạm vi của anh chị. Hãy tải lại danh sách lớp.',
    en: 'There is no such class within your reach. Reload the list of classes.',
  },
  'study-class.closed': {
    category: 'conflict',
    vi: 'Lớp này đã đóng nên không nhận thêm người. Hãy chọn lớp khác.',
    en: 'This class is closed and takes nobody in. Choose another one.',
  },
  'study-class.capacity-too-small': {
    category: 'conflict',
    vi: 'Lớp đang có {taken} người nên sĩ số không thể nhỏ hơn. Chưa có gì thay đổi.',
    en: 'The class has {taken} people, so its capacity cannot be smaller. Nothing was changed.',
  },
  'enrolment-rule.not-found': {
    category: 'not-found',
    vi: 'Không có quy tắc ghi danh này trong phạm vi của anh chị.',
    en: 'There is no such enrolment rule within your reach.',
  },
  'enrolment-rule.too-wide': {
    category: 'invalid-input',
    vi: 'Quy tắc phải có ít nhất một nhóm đối tượng hoặc một cơ quan. Chưa có ai được ghi danh.',
    en: 'A rule needs at least a target group or an office. Nobody was enrolled.',
  },
  'organisation.not-found': {
    category: 'not-found',
    vi: 'Không có cơ quan này trong phạm vi của anh chị.',
    en: 'There is no such organisation within your reach.',
  },
  'organisation.name-taken': {
    category: 'conflict',
    vi: 'Xã đã có cơ quan mang tên này. Hãy mở cơ quan đó hoặc chọn tên khác.',
    en: 'The commune has an organisation of this name. Open that one or choose another name.',
  },
  'enrolment-batch.not-found': {
    category: 'not-found',
    vi: 'Không có đợt ghi danh này trong phạm vi của anh chị.',
    en: 'There is no such batch of enrolments within your reach.',
  },
  'enrolment-batch.id-used': {
    category: 'conflict',
    vi: 'Mã gửi lên đã dùng cho một đợt ghi danh khác. Hãy tải lại trang rồi thử lại; chưa có ai được ghi danh.',
    en: 'This id was used for another batch. Reload the page and try again; nobody was enrolled.',
  },
  'enrolment-list.unreadable': {
    category: 'invalid-input',
    vi: 'Không đọc được tệp này. Hãy gửi bảng Excel (.xlsx), tệp .csv, hoặc dán danh sách vào ô.',
    en: 'This file cannot be read. Send an Excel workbook (.xlsx), a .csv file, or paste the list.',
  },
  'enrolment-list.formula': {
    category: 'invalid-input',
    vi: 'Dòng {line} của tệp có công thức. Hãy chép lại dưới dạng giá trị rồi gửi lại; chưa có ai được ghi danh.',
    en: 'Line {line} of the file holds a formula. Copy the sheet as values and send again; nobody was enrolled.',
  },
  'enrolment-list.missing-columns': {
    category: 'invalid-input',
    vi: 'Danh sách cần cột «Số định danh», hoặc cả ba cột «Họ và tên», «Ngày sinh» và «Thôn». Chưa có ai được ghi danh.',
    en: 'The list needs a column “Số định danh”, or all three of “Họ và tên”, “Ngày sinh” and “Thôn”. Nobody was enrolled.',
  },
  'enrolment-list.empty': {
    category: 'invalid-input',
    vi: 'Danh sách không có dòng nào. Hãy điền ít nhất một người rồi gửi lại.',
    en: 'The list has no line. Enter at least one person and send it again.',
  },
  'enrolment-list.too-long': {
    category: 'too-large',
    vi: 'Danh sách có hơn {limit} dòng. Hãy chia thành nhiều danh sách; chưa có ai được ghi danh.',
    en: 'The list has more than {limit} lines. Split it; nobody was enrolled.',
  },
} as const satisfies Record<string, ErrorEntry>;
