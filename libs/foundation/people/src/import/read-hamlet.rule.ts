import { foldVietnamese, normaliseText } from '@hvs/kernel';
import { type Reading, read, refuse } from './reading.js';

/** Finds a hamlet of the commune by the name in a file. */
export type HamletFinder = (text: string) => Reading<string>;

const withoutKind = (name: string) => name.replace(/^(thon|xom|khu dan cu|kdc|khu|to dan pho)\s+/, '');
const exactly = (name: string) => normaliseText(name).toLocaleLowerCase('vi');
const roughly = (name: string) =>
  withoutKind(
    foldVietnamese(name)
      .replace(/[^a-z0-9]+/g, ' ')
      .trim(),
  );

/** Names match letter by letter first, then without accents and without the word `thôn`, unless two would match. */
export function hamletFinder(hamlets: readonly { id: string; name: string }[]): HamletFinder {
  const byExactName = new Map(hamlets.map(({ id, name }) => [exactly(name), id]));
  const byRoughName = new Map<string, string | null>();
  for (const { id, name } of hamlets) byRoughName.set(roughly(name), byRoughName.has(roughly(name)) ? null : id);
  return (text) => {
    const id = byExactName.get(exactly(text)) ?? byRoughName.get(roughly(text));
    if (id) return read(id);
    if (id === null) return refuse('Có hai thôn tên gần giống nhau. Hãy ghi tên thôn đủ dấu.');
    return refuse('Xã không có thôn tên này. Hãy chọn tên thôn trong danh sách của mẫu.');
  };
}
