import { normaliseText } from '@hvs/kernel';
import { type Reading, read, refuse } from './reading.js';

const FEWEST_LETTERS = 2;
const MOST_LETTERS = 100;
/** Letters of any script, and what stands between the parts of names of ethnic minorities and foreigners. */
const NAME = /^[\p{L}\p{M}][\p{L}\p{M} '’.-]*$/u;

/** A person's name, NFC, 2 to 100 letters. A name in capitals only becomes `Nguyễn Văn An`. */
export function readName(text: string): Reading<string> {
  const name = normaliseText(text);
  if (name === '') return refuse('Chưa ghi họ và tên.');
  if (!NAME.test(name)) return refuse('Họ và tên chỉ gồm chữ cái: không có chữ số, ký hiệu hay biểu tượng.');
  const letters = [...name].filter((character) => /\p{L}/u.test(character)).length;
  if (letters < FEWEST_LETTERS) return refuse('Họ và tên quá ngắn: cần ít nhất 2 chữ cái.');
  if (letters > MOST_LETTERS) return refuse(`Họ và tên dài ${letters} chữ cái, nhiều nhất là ${MOST_LETTERS}.`);
  return read(name === name.toLocaleUpperCase('vi') ? inSmallLetters(name) : name);
}

function inSmallLetters(name: string): string {
  return name.toLocaleLowerCase('vi').replace(/(^|[ '’.-])(\p{L})/gu, (_, before: string, letter: string) => {
    return before + letter.toLocaleUpperCase('vi');
  });
}
