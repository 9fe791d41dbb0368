import { foldVietnamese } from '@hvs/kernel';

/** What a column of a register file holds. */
export const FIELDS = [
  'fullName',
  'birthDate',
  'sex',
  'citizenId',
  'hamlet',
  'householdCode',
  'householdHead',
  'phone',
  'targetGroups',
  'presence',
  'address',
] as const;

export type Field = (typeof FIELDS)[number];

/** Column number of each field that the sheet has. */
export type Columns = Partial<Record<Field, number>>;

/** The heading of each field in the template; remarks name columns by it. */
export const HEADINGS: Record<Field, string> = {
  fullName: 'Họ và tên',
  birthDate: 'Ngày sinh',
  sex: 'Giới tính',
  citizenId: 'Số định danh cá nhân',
  hamlet: 'Thôn',
  householdCode: 'Mã hộ',
  householdHead: 'Chủ hộ',
  phone: 'Số điện thoại',
  targetGroups: 'Nhóm đối tượng',
  presence: 'Tình trạng cư trú',
  address: 'Địa chỉ',
};

/** Without these no row can be understood. */
export const NEEDED: readonly Field[] = ['fullName', 'birthDate', 'sex', 'citizenId', 'hamlet'];

/** A heading may stand below a title and the name of the office. */
export const LAST_HEADING_ROW = 10;

/** Folded spellings that offices use. A heading matches when it is one of them, or one of them with a typing error. */
const SPELLINGS: Record<Field, readonly string[]> = {
  fullName: [
    'ho va ten',
    'ho ten',
    'ho ten khai sinh',
    'ho chu dem va ten',
    'ho chu dem va ten khai sinh',
    'ten nguoi dan',
  ],
  birthDate: ['ngay sinh', 'ngay thang nam sinh', 'nam sinh', 'sinh ngay', 'ngay thang nam', 'ngay nam sinh'],
  sex: ['gioi tinh', 'gioi', 'nam nu'],
  citizenId: [
    'so dinh danh ca nhan',
    'so dinh danh',
    'ma dinh danh',
    'ma so dinh danh',
    'ma dinh danh ca nhan',
    'so ddcn',
    'cccd',
    'so cccd',
    'cccd cmnd',
    'so cccd cmnd',
    'so cccd ddcn',
    'can cuoc',
    'so can cuoc',
    'so the can cuoc',
    'can cuoc cong dan',
    'so can cuoc cong dan',
  ],
  hamlet: ['thon', 'ten thon', 'thon xom', 'thon khu dan cu', 'thon kdc', 'khu dan cu', 'thon to dan pho'],
  householdCode: ['ma ho', 'so ho', 'so ho khau', 'ma ho gia dinh', 'ho so', 'so so ho khau', 'so thu tu ho'],
  householdHead: ['chu ho', 'la chu ho', 'quan he voi chu ho', 'quan he chu ho'],
  phone: ['so dien thoai', 'dien thoai', 'sdt', 'so dt', 'so dien thoai lien he', 'di dong'],
  targetGroups: ['nhom doi tuong', 'doi tuong', 'nhom', 'cac nhom doi tuong'],
  presence: ['tinh trang cu tru', 'cu tru', 'tinh trang', 'hien dien', 'tinh trang hien dien'],
  address: ['dia chi', 'cho o', 'noi o', 'dia chi cu the', 'noi thuong tru', 'dia chi thuong tru', 'noi o hien tai'],
};

const FIELD_OF_SPELLING = new Map(
  FIELDS.flatMap((field) => SPELLINGS[field].map((spelling) => [spelling, field] as const)),
);
/** Below this a changed letter makes another word: `thôn` and `hộ` are matched letter by letter. */
const LONG_ENOUGH_FOR_AN_ERROR = 7;

/** The field behind a heading as people write it, also with a star, a note in brackets or a typing error; or null. */
export function fieldOfHeading(heading: string): Field | null {
  const plain = plainHeading(heading.replace(/\(.*?\)/gs, ' '));
  const exact = FIELD_OF_SPELLING.get(plain);
  if (exact || plain.length < LONG_ENOUGH_FOR_AN_ERROR) return exact ?? null;
  for (const [spelling, field] of FIELD_OF_SPELLING) {
    if (spelling.length >= LONG_ENOUGH_FOR_AN_ERROR && differByOne(plain, spelling)) return field;
  }
  return null;
}

/** Which column holds which field, by the headings of one row. The leftmost column of a field counts. */
export function columnsOf(headings: Iterable<[column: number, heading: string]>): Columns {
  const columns: Columns = {};
  for (const [column, heading] of headings) {
    const field = fieldOfHeading(heading);
    if (field) columns[field] ??= column;
  }
  return columns;
}

/** The needed columns that a sheet lacks, by their headings in the template. */
export function missingHeadings(columns: Columns): string[] {
  return NEEDED.filter((field) => columns[field] === undefined).map((field) => HEADINGS[field]);
}

function plainHeading(heading: string): string {
  return foldVietnamese(heading)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** True when one letter is missing, added or changed. */
function differByOne(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  const rest = Math.min(one.length, other.length) - start;
  while (end < rest && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1;
  return Math.max(one.length, other.length) - start - end <= 1;
}
