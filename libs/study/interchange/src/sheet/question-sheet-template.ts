import exceljs from 'exceljs';
import { SHEET_COLUMNS, SHEET_KINDS, type SheetCells } from './sheet-columns.js';

const ROWS_WITH_CHOICE = 500;

const EXAMPLES: SheetCells[] = [
  {
    kind: 'Một đáp án',
    text: 'Gọi cấp cứu số nào?',
    option1: '113',
    option2: '115',
    option3: '114',
    right: '2',
    explanation: 'Số 115 là cấp cứu y tế.',
    tags: 'gọi khẩn cấp',
    difficulty: '1',
  },
  {
    kind: 'Nhiều đáp án',
    text: 'Những gì không được cho người lạ biết?',
    option1: 'Mã OTP',
    option2: 'Mật khẩu',
    option3: 'Tên tỉnh',
    right: '1, 2',
    explanation: 'Mã OTP và mật khẩu là bí mật riêng.',
  },
  {
    kind: 'Đúng sai',
    text: 'Ngân hàng không bao giờ hỏi mã OTP.',
    right: 'Đúng',
    explanation: 'Ai hỏi mã là kẻ gian.',
  },
  {
    kind: 'Điền số',
    text: 'Số định danh có bao nhiêu chữ số?',
    right: '12',
    unit: 'chữ số',
    explanation: 'Có 12 chữ số.',
  },
  {
    kind: 'Trả lời ngắn',
    text: 'Ứng dụng định danh tên là gì?',
    right: 'VNeID | VN eID',
    explanation: 'Ứng dụng VNeID.',
  },
  {
    kind: 'Sắp xếp',
    text: 'Xếp các bước gọi điện.',
    option1: 'Mở máy',
    option2: 'Bấm số',
    option3: 'Bấm nút gọi',
    explanation: 'Mở máy rồi mới bấm số.',
  },
  {
    kind: 'Ghép đôi',
    text: 'Ghép số với nơi nhận cuộc gọi.',
    option1: '113 = Công an',
    option2: '115 = Cấp cứu',
    explanation: 'Đây là các số khẩn cấp.',
  },
];

/** An empty question sheet with the headings, the kinds to choose from and an example of each kind. */
export async function questionSheetTemplate(): Promise<Buffer> {
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet('Câu hỏi', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = SHEET_COLUMNS.map(([key, header]) => ({
    key,
    header,
    width: key === 'text' || key === 'explanation' ? 44 : 18,
  }));
  sheet.getRow(1).font = { bold: true };
  sheet.addRows(EXAMPLES);
  for (let row = 2; row <= ROWS_WITH_CHOICE; row += 1) {
    sheet.getCell(row, 1).dataValidation = {
      type: 'list',
      allowBlank: true,
      formulae: [`"${Object.keys(SHEET_KINDS).join(',')}"`],
    };
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
