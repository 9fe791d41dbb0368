/** Built-in number formats that show a day (ECMA-376 part 1, 18.8.30, with those of East Asian locales). */
const BUILT_IN_DATES: readonly [from: number, to: number][] = [
  [14, 17],
  [22, 22],
  [27, 31],
  [36, 36],
  [50, 54],
  [57, 58],
];

const DAY_MS = 86_400_000;
const DAYS_FROM_1900_TO_1904 = 1462;
/** Excel counts a 29 February 1900 that never was: serial numbers before it are one day off. */
const SERIAL_OF_1_MARCH_1900 = 61;

/** True when a cell with this number format shows a day, so its number is a date. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (BUILT_IN_DATES.some(([from, to]) => id >= from && id <= to)) return true;
  if (code === undefined) return false;
  const shown = code.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, '');
  return /[dy]/i.test(shown);
}

/** The day behind a serial number of Excel as `YYYY-MM-DD`, or null when it is none. */
export function dayOfSerial(serial: number, epoch1904: boolean): string | null {
  const since1900 = Math.floor(serial) + (epoch1904 ? DAYS_FROM_1900_TO_1904 : 0);
  if (!(since1900 >= 1 && since1900 < 2_958_466)) return null;
  const days = since1900 < SERIAL_OF_1_MARCH_1900 ? since1900 + 1 : since1900;
  return new Date(Date.UTC(1899, 11, 30) + days * DAY_MS).toISOString().slice(0, 10);
}
