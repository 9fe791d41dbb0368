import ExcelJS from 'exceljs';

const HEADINGS = [
  'Họ và tên',
  'Ngày sinh',
  'Giới tính',
  'Số định danh cá nhân',
  'Thôn',
  'Mã hộ',
  'Chủ hộ',
  'Số điện thoại',
  'Nhóm đối tượng',
  'Tình trạng cư trú',
  'Địa chỉ',
];
const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Vũ', 'Bùi', 'Đỗ', 'Hoàng'];
const MIDDLE = ['Văn', 'Đức', 'Minh', 'Quang', 'Hữu'];
const GIVEN = ['An', 'Bình', 'Cường', 'Dũng', 'Hải', 'Khánh', 'Long', 'Nam', 'Phúc', 'Sơn', 'Tuấn'];
const YEARS = 40;
const HOUSEHOLD = 4;

/**
 * Writes a register of made-up men nobody has entered before: numbers of the seed end otherwise.
 * @param {string} file
 * @param {{ rows: number, hamlets: string[] }} wanted
 */
export async function writeRegisterFile(file, { rows, hamlets }) {
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: file });
  const sheet = book.addWorksheet('Danh sách');
  sheet.addRow(HEADINGS).commit();
  for (let number = 0; number < rows; number += 1) sheet.addRow(rowOf(number, hamlets)).commit();
  await book.commit();
}

/**
 * @param {number} number
 * @param {string[]} hamlets
 */
function rowOf(number, hamlets) {
  const year = 1950 + (number % YEARS);
  const household = Math.floor(number / HOUSEHOLD);
  const pick = (/** @type {string[]} */ list, /** @type {number} */ at) => list[at % list.length];
  return [
    `${pick(FAMILY, household)} ${pick(MIDDLE, number)} ${pick(GIVEN, number)}`,
    `${String(1 + (number % 28)).padStart(2, '0')}/09/${year}`,
    'Nam',
    `0300${year % 100}${980_000 + Math.floor(number / YEARS)}`,
    pick(hamlets, household),
    `B${household}`,
    number % HOUSEHOLD === 0 ? 'x' : '',
    '',
    number % 3 === 0 ? 'Người lao động' : '',
    'Đang ở',
    'Ngõ 3',
  ];
}
