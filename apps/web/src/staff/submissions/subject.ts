const BETWEEN = ' | ';

/** A name that criteria look for, as one value of a form. */
export const wordOf = (key: string, title: string): string => `${key}${BETWEEN}${title}`;

/** What the form says: a known name, or own words with a key made of them. */
export function subjectOf(word: string): { key: string; title: string } {
  const at = word.indexOf(BETWEEN);
  return at === -1
    ? { key: keyOfTitle(word), title: word }
    : { key: word.slice(0, at), title: word.slice(at + BETWEEN.length) };
}

/** `Đặt lịch khám` → `dat-lich-kham`. */
function keyOfTitle(title: string): string {
  return title
    .toLowerCase()
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 100)
    .replace(/^-|-$/g, '');
}
