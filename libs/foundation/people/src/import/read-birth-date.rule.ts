import { ageOn, isIsoDate, normaliseText } from '@hvs/kernel';
import { OLDEST_AGE } from '../citizen-id.js';
import type { SheetCell } from '../workbook/index.js';
import { type Reading, read, refuse } from './reading.js';

export interface BirthDate {
  /** `YYYY-MM-DD`; 1 January when only the year is known. */
  birthDate: string;
  birthPrecision: 'day' | 'year';
}

const HOW_TO_WRITE = 'Ghi ngày sinh dạng ngày/tháng/năm, ví dụ 05/09/1958, hoặc chỉ ghi năm, ví dụ 1958.';
const YEAR = /^(?:00?[/.-]00?[/.-])?(\d{4})$/;
const DAY_MONTH_YEAR = /^(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})$/;
const SHORT_YEAR = /^\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{2}$/;

/** A date of birth out of an Excel date, `dd/mm/yyyy`, `yyyy-mm-dd`, or a year alone. `today` is `YYYY-MM-DD`. */
export function readBirthDate(cell: SheetCell | undefined, today: string): Reading<BirthDate> {
  if (!cell) return refuse('Chưa ghi ngày sinh.');
  if (cell.kind === 'unreadable') return refuse(`Không đọc được ngày sinh. ${HOW_TO_WRITE}`);
  const born =
    cell.kind === 'day' ? onDay(cell.day) : fromText(cell.kind === 'number' ? cell.digits : normaliseText(cell.text));
  return born.ok ? plausible(born.value, today) : born;
}

function fromText(text: string): Reading<BirthDate> {
  const year = YEAR.exec(text)?.[1];
  if (year) return read({ birthDate: `${year}-01-01`, birthPrecision: 'year' });
  const [, day, month, fullYear] = DAY_MONTH_YEAR.exec(text) ?? [];
  if (day && month && fullYear) return onDay(`${fullYear}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  if (SHORT_YEAR.test(text)) return refuse('Năm sinh phải ghi đủ 4 chữ số.');
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? onDay(text) : refuse(`Không đọc được ngày sinh. ${HOW_TO_WRITE}`);
}

function onDay(day: string): Reading<BirthDate> {
  if (!isIsoDate(day)) return refuse('Ngày sinh này không có trong lịch. Hãy xem lại ngày và tháng.');
  return read({ birthDate: day, birthPrecision: 'day' });
}

function plausible(born: BirthDate, today: string): Reading<BirthDate> {
  if (born.birthDate > today) return refuse('Ngày sinh ở tương lai.');
  if (ageOn(born.birthDate, today) > OLDEST_AGE)
    return refuse(`Ngày sinh cho tuổi lớn hơn ${OLDEST_AGE}. Hãy xem lại năm sinh.`);
  return read(born);
}
