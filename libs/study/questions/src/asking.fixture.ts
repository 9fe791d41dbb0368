import type { Question } from '@hvs/contracts';

/** A question about the one-time code, with a text of its own. */
export const asking = (text: string, others: Partial<Question> = {}): Question =>
  ({
    key: 'bat-ky',
    kind: 'single',
    text,
    explanation: 'Vì mã OTP là chìa khóa của tài khoản.',
    tags: ['An toàn', 'otp'],
    difficulty: 1,
    options: [
      { key: 'a', text: 'Đọc mã cho họ', correct: false, feedback: 'Ai có mã là có tiền.' },
      { key: 'b', text: 'Không đọc, cúp máy', correct: true },
    ],
    ...others,
  }) as Question;
