import { foldVietnamese, normaliseText } from '@hvs/kernel';
import type { Sex } from '../citizen-id.js';
import type { GivenGroup } from '../register/register-entry.js';
import type { Presence } from '../person.view.js';
import { type Reading, read, refuse } from './reading.js';

const SEXES = new Map<string, Sex>([
  ['nam', 'male'],
  ['nu', 'female'],
  ['male', 'male'],
  ['female', 'female'],
]);

const PRESENCES = new Map<string, Presence>([
  ...['thuong tru', 'tam tru', 'dang o', 'co mat', 'dang cu tru', 'cu tru', 'o nha', 'present'].map(
    (word) => [word, 'present'] as const,
  ),
  ...['tam vang', 'vang mat', 'di vang', 'di lam xa', 'di lam an xa', 'di hoc xa', 'away'].map(
    (word) => [word, 'away'] as const,
  ),
  ...['chuyen di', 'da chuyen di', 'moved'].map((word) => [word, 'moved'] as const),
  ...['da mat', 'mat', 'chet', 'da chet', 'qua doi', 'da qua doi', 'deceased'].map(
    (word) => [word, 'deceased'] as const,
  ),
]);

const HEAD_WORDS = new Set(['x', 'v', 'co', '1', 'dung', 'chu ho', 'yes', 'true']);

const GROUPS = new Map<string, GivenGroup>([
  ...[
    'can bo',
    'cong chuc',
    'vien chuc',
    'can bo cong chuc vien chuc',
    'nguoi lao dong khu vuc cong',
    'nguoi lao dong trong khu vuc cong',
    'official',
  ].map((word) => [word, 'official'] as const),
  ...['hoc sinh', 'sinh vien', 'hoc sinh sinh vien', 'hssv', 'student'].map((word) => [word, 'student'] as const),
  ...[
    'nguoi lao dong',
    'cong nhan',
    'nguoi lao dong trong doanh nghiep',
    'nguoi lao dong trong hop tac xa',
    'lao dong trong doanh nghiep',
    'doanh nghiep',
    'hop tac xa',
    'worker',
  ].map((word) => [word, 'worker'] as const),
  ...['nguoi khuyet tat', 'khuyet tat', 'disabled'].map((word) => [word, 'disabled'] as const),
]);

/** These follow from the age, so a file may name them and changes nothing by it. */
const GROUPS_BY_AGE = new Set([
  'nguoi dan',
  'nguoi dan trong do tuoi truong thanh',
  'nguoi truong thanh',
  'resident',
  'nguoi cao tuoi',
  'cao tuoi',
  'elderly',
]);

const plain = (text: string) =>
  foldVietnamese(text)
    .replace(/\(.*?\)/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

export function readSex(text: string): Reading<Sex> {
  const sex = SEXES.get(plain(text));
  return sex ? read(sex) : refuse('Giới tính phải ghi «Nam» hoặc «Nữ».');
}

export function readPresence(text: string): Reading<Presence> {
  const presence = PRESENCES.get(plain(text));
  return presence ? read(presence) : refuse('Tình trạng cư trú phải là: Đang ở, Tạm vắng, Đã chuyển đi hoặc Đã mất.');
}

/** True for a mark or a word that says so, or when the column names the person as the head. */
export function readHouseholdHead(text: string, fullName: string): boolean {
  return HEAD_WORDS.has(plain(text)) || plain(text) === plain(fullName);
}

/** The groups that a person is put in, separated by comma, semicolon or line; those by age are passed over. */
export function readGroups(text: string): Reading<GivenGroup[]> {
  const groups = new Set<GivenGroup>();
  const words = text
    .split(/[,;\n/+]/)
    .map(plain)
    .filter(Boolean);
  for (const word of words) {
    const group = GROUPS.get(word);
    if (group) groups.add(group);
    else if (!GROUPS_BY_AGE.has(word)) {
      return refuse(
        'Nhóm đối tượng phải là: Cán bộ công chức viên chức; Học sinh sinh viên; Người lao động; Người khuyết tật.',
      );
    }
  }
  return read([...groups].sort());
}

/** A Vietnamese number, `0912345678`. One that cannot be used is left out and told: the person counts without it. */
export function readPhone(text: string): Reading<string | undefined> {
  const typed = text.normalize('NFKC').replace(/[\s.()-]/g, '');
  const national = typed.replace(/^(?:\+84|0084|84(?=\d{9,10}$))0?/, '0').replace(/^(?=[235789]\d{8}$)/, '0');
  if (/^0(?:[35789]\d{8}|2\d{8,9})$/.test(national)) return read(national);
  return read(undefined, 'Số điện thoại chưa đúng dạng nên không được ghi. Ví dụ đúng: 0912345678.');
}

export function readHouseholdCode(text: string): Reading<string> {
  const code = normaliseText(text);
  return code.length <= 40 ? read(code) : refuse('Mã hộ dài quá 40 ký tự.');
}

export function readAddress(text: string): Reading<string> {
  const address = normaliseText(text);
  return address.length <= 200 ? read(address) : refuse('Địa chỉ dài quá 200 ký tự.');
}
