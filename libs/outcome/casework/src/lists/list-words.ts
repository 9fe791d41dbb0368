import type { TypedCitizenIdProblem } from '@hvs/foundation/people';
import type { Language } from '@hvs/outcome/criteria';
import type { LineStatus, ListLine } from './citizen-id-list.view.js';

type Words = Record<Language, string>;

const STATUSES: Record<LineStatus, Words> = {
  confirmed: { vi: 'Đã xác nhận trên VNeID', en: 'Confirmed on VNeID' },
  submitted: { vi: 'Đã gửi, đang chờ trả lời', en: 'Submitted, waiting for the answer' },
  ready: { vi: 'Đạt phổ cập, hồ sơ sẵn sàng gửi', en: 'Universalized, case ready to submit' },
  returned: { vi: 'Hồ sơ bị trả lại, cần xem lại', en: 'Case was returned, look at it again' },
  universalized: { vi: 'Đạt phổ cập, chưa có hồ sơ xác nhận', en: 'Universalized, no case yet' },
  'not-yet': { vi: 'Chưa đạt phổ cập', en: 'Not yet universalized' },
  'cannot-tell': { vi: 'Chưa đủ căn cứ để xét', en: 'Cannot tell yet' },
  'no-decision': { vi: 'Chưa có kết quả xét', en: 'No decision' },
  unknown: { vi: 'Không có trong sổ dân cư của xã', en: 'Unknown in this commune' },
  duplicate: { vi: 'Trùng với dòng trước', en: 'Same as an earlier line' },
  malformed: { vi: 'Số không đúng dạng', en: 'Malformed number' },
};

const FAULTS: Record<TypedCitizenIdProblem, Words> = {
  'not-12-digits': { vi: 'Số định danh phải có đúng 12 chữ số.', en: 'A citizen id has exactly 12 digits.' },
  'old-card': { vi: 'Đây là số chứng minh nhân dân cũ, 9 chữ số.', en: 'This is a number of the old 9-digit card.' },
  'same-digits': { vi: 'Số định danh không thể là một chữ số lặp lại.', en: 'It cannot be one digit twelve times.' },
  'born-in-future': { vi: 'Số này cho năm sinh ở tương lai.', en: 'Its year of birth lies ahead.' },
  'too-old': { vi: 'Số này cho tuổi lớn hơn 120.', en: 'It gives an age above 120.' },
  'letter-o': { vi: 'Có chữ O ở chỗ của số 0.', en: 'It has the letter O where a zero belongs.' },
  rounded: {
    vi: 'Bảng tính đã làm tròn số này. Hãy định dạng cột là Văn bản rồi gõ lại.',
    en: 'A spreadsheet has rounded it. Format the column as text and type it again.',
  },
};

/** The status of a line in words. */
export function statusInWords(status: LineStatus, language: Language): string {
  return STATUSES[status][language];
}

/** Why a line has no status of its own; null when it has. */
export function remarkOn(line: Pick<ListLine, 'fault' | 'duplicateOf'>, language: Language): string | null {
  if (line.fault) return FAULTS[line.fault][language];
  if (line.duplicateOf === null) return null;
  return language === 'vi' ? `Trùng với dòng ${line.duplicateOf}.` : `Same as line ${line.duplicateOf}.`;
}

/** What was typed, so that a line can be found again and the number is not shown. */
export function maskTyped(typed: string): string {
  return typed.length < 9 ? typed : `${typed.slice(0, 3)}${'*'.repeat(typed.length - 6)}${typed.slice(-3)}`;
}
