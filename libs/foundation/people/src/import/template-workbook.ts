import type ExcelJS from 'exceljs';
import { type Field, FIELDS, HEADINGS, NEEDED } from './columns.rule.js';
import { HEADING_STYLE, TEXT_FORMAT, WIDTHS } from './workbook-columns.js';

/** Rows of the template that offer lists to choose from. */
const ROWS_WITH_LISTS = 5000;

const CHOICES = {
  sex: ['Nam', 'Nữ'],
  householdHead: ['x'],
  targetGroups: ['Cán bộ công chức viên chức', 'Học sinh sinh viên', 'Người lao động', 'Người khuyết tật'],
  presence: ['Đang ở', 'Tạm vắng', 'Đã chuyển đi', 'Đã mất'],
} as const;

/** Made-up people: their numbers end in 99 and six digits that the seed uses too. */
const EXAMPLES = (hamlet: string): Record<Field, string>[] => [
  {
    fullName: 'Nguyễn Thị Ví Dụ',
    birthDate: '05/09/1958',
    sex: 'Nữ',
    citizenId: '030158990001',
    hamlet,
    householdCode: 'VD-001',
    householdHead: 'x',
    phone: '0999000001',
    targetGroups: '',
    presence: 'Đang ở',
    address: 'Ngõ 3',
  },
  {
    fullName: 'Trần Văn Thí Dụ',
    birthDate: '1985',
    sex: 'Nam',
    citizenId: '030085990002',
    hamlet,
    householdCode: 'VD-001',
    householdHead: '',
    phone: '',
    targetGroups: 'Người lao động; Người khuyết tật',
    presence: 'Tạm vắng',
    address: 'Ngõ 3',
  },
];

const INSTRUCTIONS: readonly string[] = [
  'Ghi mỗi người một dòng ở trang «Danh sách». Không gộp ô, không đổi tên cột.',
  `Cột phải có: ${NEEDED.map((field) => HEADINGS[field]).join(', ')}. Các cột khác có thể bỏ trống.`,
  'Ngày sinh ghi dạng ngày/tháng/năm, ví dụ 05/09/1958. Nếu chỉ biết năm thì ghi năm, ví dụ 1958.',
  'Số định danh cá nhân có 12 chữ số. Trẻ em chưa có số thì để trống. Không dùng số chứng minh nhân dân 9 chữ số.',
  'Người không có số định danh được nhận ra bằng thôn, mã hộ, họ tên và ngày sinh. Hãy ghi mã hộ cho những người này.',
  'Cột «Chủ hộ»: ghi x cho chủ hộ, để trống cho người khác.',
  'Một người có thể thuộc nhiều nhóm đối tượng. Ngăn cách bằng dấu chấm phẩy.',
  'Nhóm «Người cao tuổi» và «Người dân trưởng thành» do hệ thống tự tính theo ngày sinh, không cần ghi.',
  'Nhóm ghi trong tệp có hiệu lực từ ngày nhập. Nhóm không còn ghi sẽ kết thúc từ hôm trước.',
  'Nhập lại cùng một tệp không làm thay đổi gì. Dòng sai không cản các dòng đúng; có thể tải riêng các dòng sai về sửa.',
  'Mỗi tệp nhiều nhất 50.000 dòng và 15 MB.',
  'Tệp này có dữ liệu cá nhân. Hãy xóa tệp khỏi máy khi đã nhập xong.',
];

/** The Excel file that offices fill in: list, examples, instructions, and a hidden sheet with the choices. */
export async function templateWorkbook(place: {
  commune: string;
  hamlets: readonly { name: string }[];
}): Promise<Buffer> {
  const { default: excel } = await import('exceljs'); // 20 MB of code that few requests need
  const book = new excel.Workbook();
  const list = addSheet(book, 'Danh sách');
  const example = addSheet(book, 'Ví dụ');
  for (const person of EXAMPLES(place.hamlets[0]?.name ?? '')) example.addRow(FIELDS.map((field) => person[field]));
  example.addRow([]);
  example.addRow(['Những người trên đây không có thật. Hệ thống chỉ đọc trang «Danh sách».']);
  const guide = book.addWorksheet('Hướng dẫn');
  guide.getColumn(1).width = 110;
  guide.addRow([`Mẫu nhập sổ dân cư — ${place.commune}`]).font = { bold: true, size: 14 };
  INSTRUCTIONS.forEach((line, at) => guide.addRow([`${at + 1}. ${line}`]));
  guide.getColumn(1).alignment = { wrapText: true, vertical: 'top' };
  offerChoices(book, list, { ...CHOICES, hamlet: place.hamlets.map(({ name }) => name) });
  return Buffer.from(await book.xlsx.writeBuffer());
}

function addSheet(book: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = FIELDS.map((field) => ({
    header: HEADINGS[field],
    width: WIDTHS[field],
    style: { numFmt: TEXT_FORMAT },
  }));
  sheet.getRow(1).eachCell((cell) => Object.assign(cell, HEADING_STYLE));
  return sheet;
}

/** exceljs can validate a range, which its types do not tell. */
interface RangeValidations {
  add(range: string, validation: ExcelJS.DataValidation): void;
}

function offerChoices(
  book: ExcelJS.Workbook,
  list: ExcelJS.Worksheet,
  choices: Partial<Record<Field, readonly string[]>>,
): void {
  const source = book.addWorksheet('Lựa chọn', { state: 'veryHidden' });
  const { dataValidations } = list as unknown as { dataValidations: RangeValidations };
  FIELDS.forEach((field, at) => {
    const values = choices[field];
    if (!values || values.length === 0) return;
    source.getColumn(at + 1).values = [...values];
    const from = source.getColumn(at + 1).letter;
    const several = field === 'targetGroups';
    dataValidations.add(`${from}2:${from}${ROWS_WITH_LISTS}`, {
      type: 'list',
      allowBlank: true,
      formulae: [`'Lựa chọn'!$${from}$1:$${from}$${values.length}`],
      showErrorMessage: !several,
      errorTitle: HEADINGS[field],
      error: 'Hãy chọn một giá trị trong danh sách.',
    });
  });
}
