/** Text as it is stored: NFC, no surrounding or doubled white space, no control characters. */
export function normaliseText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Text as it is searched: lower case without Vietnamese accents, so `nguyen van` finds `Nguyễn Văn`. */
export function foldVietnamese(text: string): string {
  return normaliseText(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .toLowerCase();
}
