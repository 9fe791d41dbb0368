import type { ErrorEntry } from './error-entry.js';

/** Refusals at the desk of the Commune Police: looks, searches, lists of citizen ids. */
export const CASEWORK_ERRORS = {
  'look.purpose-needed': {
    category: 'conflict',
    vi: 'Anh chị cần ghi mục đích công việc trước khi xem hồ sơ của người dân. Mục đích được lưu cùng mỗi lần xem.',
    en: 'State the purpose of your work before you look at people’s records. It is stored with every look.',
  },
  'person-search.too-wide': {
    category: 'invalid-input',
    vi: 'Hãy nhập số định danh, họ tên, chọn thôn hoặc nhập mã hộ để tìm. Chỉ có năm sinh thì chưa đủ.',
    en: 'Give a citizen id, a name, a hamlet or a household code to search. A year of birth alone is not enough.',
  },
  'person-search.too-many': {
    category: 'invalid-input',
    vi: 'Có hơn {limit} người hợp với những gì đã nhập. Hãy thêm năm sinh hoặc thôn, hoặc gõ đủ họ tên.',
    en: 'More than {limit} people match. Add a year of birth or a hamlet, or type the whole name.',
  },
  'citizen-id.letter-o': {
    category: 'invalid-input',
    vi: 'Trong số này có chữ O ở chỗ của số 0. Hãy gõ lại bằng chữ số 0.',
    en: 'This number has the letter O where a zero belongs. Type it again with the digit 0.',
  },
  'citizen-id.not-in-register': {
    category: 'not-found',
    vi: 'Sổ dân cư chưa có số định danh của người này.',
    en: 'The register has no citizen id of this person.',
  },
  'citizen-id-list.not-found': {
    category: 'not-found',
    vi: 'Không có danh sách này, hoặc danh sách đã quá 24 giờ và đã được xóa. Hãy gửi lại danh sách.',
    en: 'There is no such list, or it is older than 24 hours and was deleted. Send the list again.',
  },
  'citizen-id-list.empty': {
    category: 'invalid-input',
    vi: 'Danh sách không có số định danh nào. Hãy dán mỗi số một dòng, hoặc gửi tệp có cột «Số định danh».',
    en: 'The list has no citizen id. Paste one per line, or send a file with a column “Số định danh”.',
  },
  'citizen-id-list.too-long': {
    category: 'too-large',
    vi: 'Danh sách có hơn {limit} dòng. Hãy chia thành nhiều danh sách; chưa có dòng nào được tra.',
    en: 'The list has more than {limit} lines. Split it into several lists; no line was looked up.',
  },
  'citizen-id-list.unreadable': {
    category: 'invalid-input',
    vi: 'Không đọc được tệp này. Hãy gửi bảng Excel (.xlsx), tệp .csv, hoặc dán danh sách vào ô.',
    en: 'This file cannot be read. Send an Excel workbook (.xlsx), a .csv file, or paste the list.',
  },
  'citizen-id-list.formula': {
    category: 'invalid-input',
    vi: 'Dòng {line} của tệp có công thức. Hãy chép lại bảng dưới dạng giá trị rồi gửi lại; chưa có dòng nào được tra.',
    en: 'Line {line} of the file holds a formula. Copy the sheet as values and send again; no line was looked up.',
  },
  'digital-identity.in-future': {
    category: 'invalid-input',
    vi: 'Ngày xem mức tài khoản không thể sau ngày hôm nay. Hãy xem lại ngày; chưa có gì được lưu.',
    en: 'The day the level was seen cannot be after today. Check the day; nothing was saved.',
  },
} as const satisfies Record<string, ErrorEntry>;
