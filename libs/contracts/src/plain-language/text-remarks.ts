import { type Remark, shortened } from './advice.js';
import { HARD_WORDS, KNOWN_CAPITALS, LONG_FORMS } from './hard-words.js';
import type { ReadablePiece } from './readable-text.js';
import { sentencesOf, wordCount } from './sentences.js';

/** Words of a sentence from which readers lose its beginning; in easy-read they are fewer. */
export const LONGEST_SENTENCE = { full: 20, easyRead: 12 } as const;
const LONGEST_PARAGRAPH = { full: 80, easyRead: 30 } as const;
const LONGEST_HEADING = 12;
const EMPTY_LINKS =
  /^(tại đây|ở đây|đây|xem thêm|bấm vào đây|nhấn vào đây|link|click|chi tiết|xem chi tiết|here)[.!]?$/i;
const SHOUTED_WORDS = 4;
const CAPITALS = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{N}]+(?![\p{L}\p{N}])/gu;

/** Remarks on one piece of text by itself. */
export function remarksOnPiece(piece: ReadablePiece, isEasyRead: boolean): Remark[] {
  const { text } = piece;
  if (text.trim() === '') return [];
  if (isShouted(text)) return [shouted(text)];
  const length = piece.isHeading ? headingRemarks(text) : lengthRemarks(text, isEasyRead);
  return [...length, ...hardWordRemarks(text), ...piece.links.flatMap(linkRemarks)];
}

function headingRemarks(text: string): Remark[] {
  const count = wordCount(text);
  if (count <= LONGEST_HEADING) return [];
  return [
    {
      rule: 'heading-long',
      words: shortened(text),
      vi: `Đề mục dài ${count} chữ. Hãy rút còn dưới ${LONGEST_HEADING} chữ.`,
      en: `The heading has ${count} words. Keep it under ${LONGEST_HEADING}.`,
    },
  ];
}

function lengthRemarks(text: string, isEasyRead: boolean): Remark[] {
  const sentenceLimit = isEasyRead ? LONGEST_SENTENCE.easyRead : LONGEST_SENTENCE.full;
  const paragraphLimit = isEasyRead ? LONGEST_PARAGRAPH.easyRead : LONGEST_PARAGRAPH.full;
  const long = sentencesOf(text).filter((sentence) => wordCount(sentence) > sentenceLimit);
  const remarks = long.map((sentence): Remark => {
    const count = wordCount(sentence);
    return {
      rule: 'sentence-long',
      words: shortened(sentence),
      vi: `Câu dài ${count} chữ. Hãy tách thành câu dưới ${sentenceLimit} chữ.`,
      en: `The sentence has ${count} words. Divide it into sentences of fewer than ${sentenceLimit}.`,
    };
  });
  const count = text
    .split(/\n+/)
    .map(wordCount)
    .reduce((most, each) => Math.max(most, each), 0);
  if (count > paragraphLimit) {
    remarks.push({
      rule: 'paragraph-long',
      words: shortened(text),
      vi: `Đoạn dài ${count} chữ. Hãy tách thành đoạn ngắn hoặc danh sách.`,
      en: `The paragraph has ${count} words. Divide it, or make it a list.`,
    });
  }
  return remarks;
}

function hardWordRemarks(text: string): Remark[] {
  const lower = text.toLowerCase();
  return Object.entries(HARD_WORDS).flatMap(([hard, plain]): Remark[] =>
    hasWord(lower, hard)
      ? [{ rule: 'word-hard', words: hard, vi: `Thay «${hard}» bằng «${plain}».`, en: `Say “${plain}” for “${hard}”.` }]
      : [],
  );
}

function hasWord(lower: string, word: string): boolean {
  const at = lower.indexOf(word);
  if (at === -1) return false;
  return !/\p{L}/u.test(lower[at - 1] ?? ' ') && !/\p{L}/u.test(lower[at + word.length] ?? ' ');
}

function linkRemarks(link: string): Remark[] {
  if (!EMPTY_LINKS.test(link.trim())) return [];
  return [
    {
      rule: 'link-text',
      words: link,
      vi: `Chữ của đường dẫn «${link.trim()}» không nói dẫn đi đâu. Hãy ghi tên trang, ví dụ «Cổng Dịch vụ công».`,
      en: `The link text “${link.trim()}” does not say where it leads. Write the name of the page.`,
    },
  ];
}

function isShouted(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return wordCount(text) >= SHOUTED_WORDS && letters !== '' && letters === letters.toUpperCase();
}

const shouted = (text: string): Remark => ({
  rule: 'capitals',
  words: shortened(text),
  vi: 'Viết hoa tất cả thì khó đọc. Hãy viết hoa chữ đầu câu, muốn nhấn mạnh thì in đậm.',
  en: 'All capitals are hard to read. Use sentence case, and bold for emphasis.',
});

/** Abbreviations of a text that is not shouted and that nobody can be expected to know. */
export function abbreviationsIn(text: string): string[] {
  if (isShouted(text)) return [];
  const found = [...text.matchAll(CAPITALS)].map(([word]) => word);
  return [...new Set(found)].filter((word) => !KNOWN_CAPITALS.has(word));
}

/** Whether the lesson says what it stands for: in brackets after it, or itself in brackets after the long form. */
export function isExplained(abbreviation: string, wholeText: string): boolean {
  const long = LONG_FORMS[abbreviation];
  if (long && wholeText.toLowerCase().includes(long)) return true;
  return wholeText.includes(`(${abbreviation})`) || new RegExp(`${abbreviation}\\s*\\(`).test(wholeText);
}

export function abbreviationRemark(abbreviation: string): Remark {
  const long = LONG_FORMS[abbreviation];
  return {
    rule: 'abbreviation',
    words: abbreviation,
    vi: long
      ? `Chữ viết tắt «${abbreviation}» chưa được giải thích. Hãy viết «${long} (${abbreviation})» ở lần đầu.`
      : `Chữ viết tắt «${abbreviation}» chưa được giải thích. Hãy viết đủ chữ ở lần đầu, chữ tắt để trong ngoặc.`,
    en: `The abbreviation “${abbreviation}” is not explained. Write it out the first time, with the short form in brackets.`,
  };
}
