import { type CitizenIdDoubt, type CitizenIdProblem, checkCitizenId, doubtsAbout, type Sex } from '../citizen-id.js';
import type { SheetCell } from '../workbook/index.js';
import { type Reading, read, refuse } from './reading.js';

const REASONS: Record<CitizenIdProblem, string> = {
  'not-12-digits': 'Số định danh cá nhân phải có đúng 12 chữ số.',
  'old-card': 'Đây là số chứng minh nhân dân cũ (9 chữ số). Hãy dùng số định danh 12 chữ số.',
  'same-digits': 'Số định danh cá nhân không thể là một chữ số lặp lại.',
  'born-in-future': 'Số định danh cá nhân cho năm sinh ở tương lai. Hãy xem lại chữ số thứ tư đến thứ sáu.',
  'too-old': 'Số định danh cá nhân cho tuổi lớn hơn 120. Hãy xem lại chữ số thứ tư đến thứ sáu.',
};

const DOUBTS: Record<CitizenIdDoubt, string> = {
  'unknown-province': 'Ba chữ số đầu không thuộc 63 mã tỉnh. Vẫn nhập; hãy đối chiếu với thẻ căn cước.',
  'other-sex': 'Chữ số thứ tư không khớp giới tính. Vẫn nhập; hãy đối chiếu với thẻ căn cước.',
  'other-birth-year': 'Năm sinh trong số định danh khác năm sinh đã ghi. Vẫn nhập; hãy đối chiếu với thẻ căn cước.',
};

const ROUNDED = 'Excel đã làm tròn số này (dạng 3,01E+10) nên mất chữ số. Hãy định dạng cột là Văn bản rồi gõ lại.';
const PADDED = 'Excel đã bỏ chữ số 0 ở đầu; hệ thống đã thêm lại. Hãy định dạng cột là Văn bản.';
/** Codes of provinces begin with one or two zeros, which a cell formatted as a number drops. */
const WITHOUT_ZEROS = /^(\d{10}|\d{11})$/;

/** A citizen id as text or as a number that lost its leading zeros; null when the cell is empty. */
export function readCitizenId(cell: SheetCell | undefined, today: string): Reading<string | null> {
  if (!cell) return read(null);
  if (cell.kind !== 'text' && cell.kind !== 'number') return refuse(REASONS['not-12-digits']);
  const typed = cell.kind === 'number' ? cell.digits : cell.text.trim().replace(/^['`]/, '');
  if (/^\d+([.,]\d+)?\s*e\s*\+?\s*\d+$/i.test(typed)) return refuse(ROUNDED);
  const padded = cell.kind === 'number' && WITHOUT_ZEROS.test(typed);
  const checked = checkCitizenId(padded ? typed.padStart(12, '0') : typed, today);
  if (!checked.ok) return refuse(REASONS[checked.problem]);
  return read(checked.citizenId, padded ? PADDED : undefined);
}

/** In words, what speaks against a sound number given what else the row says. */
export function doubtsInWords(citizenId: string, known: { birthDate: string; sex: Sex }): string[] {
  return doubtsAbout(citizenId, known).map((doubt) => DOUBTS[doubt]);
}
