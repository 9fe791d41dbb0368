import { formatDate } from '../../i18n/format.js';

interface Born {
  birthDate: string | null;
  birthPrecision: 'day' | 'year';
}

/** The birthday, or the year where the register knows no more. */
export function bornOf({ birthDate, birthPrecision }: Born): string {
  if (birthDate === null) return '–';
  return birthPrecision === 'year' ? birthDate.slice(0, 4) : formatDate(birthDate);
}
