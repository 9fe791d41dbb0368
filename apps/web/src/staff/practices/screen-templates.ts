import type { PracticePart, PracticeScreen } from '@hvs/contracts';

/** Ready-made screens to begin with. What they say is Vietnamese, as all that learners read; the trainer changes it. */
export type ScreenTemplate = 'picture' | 'form' | 'sign-in' | 'code' | 'chat' | 'call' | 'done' | 'harmed';

export const SCREEN_TEMPLATES: readonly ScreenTemplate[] = [
  'picture',
  'form',
  'sign-in',
  'code',
  'chat',
  'call',
  'done',
  'harmed',
];

type Body = Omit<PracticeScreen, 'key'>;

const say = (text: string, look: 'plain' | 'notice' | 'message-in' = 'plain'): PracticePart => ({
  kind: 'text',
  key: 'loi',
  text,
  look,
});

const go = (key: string, label: string, look: 'main' | 'other' | 'danger' = 'main'): PracticePart => ({
  kind: 'button',
  key,
  label,
  look,
  move: { to: '', verdict: 'right', needsFields: look === 'main' },
});

const field = (key: string, label: string, input: 'text' | 'digits' | 'secret', expected: string): PracticePart => ({
  kind: 'field',
  key,
  label,
  input,
  expected: [expected],
  whenWrong: `${label} dùng để tập là ${expected}.`,
});

const BODIES: Record<ScreenTemplate, Body> = {
  picture: { title: 'Màn hình từ ảnh chụp', spokenHelp: '', hint: '', parts: [] },
  form: { title: 'Màn hình mới', spokenHelp: '', hint: '', parts: [go('tiep', 'Tiếp tục')] },
  'sign-in': {
    title: 'Đăng nhập',
    spokenHelp: 'Ông bà nhập tên đăng nhập và mật khẩu tập, rồi bấm Đăng nhập.',
    hint: 'Mật khẩu tập là TapLam2026.',
    parts: [
      field('ten', 'Tên đăng nhập', 'text', 'hoc vien'),
      field('mat-khau', 'Mật khẩu', 'secret', 'TapLam2026'),
      go('dang-nhap', 'Đăng nhập'),
    ],
  },
  code: {
    title: 'Nhập mã xác nhận',
    spokenHelp: 'Ông bà đọc mã trong tin nhắn rồi nhập vào ô.',
    hint: 'Mã tập là 246810.',
    parts: [
      say('Mã xác nhận của bạn là 246810. Không đưa mã này cho ai.', 'message-in'),
      field('ma', 'Mã xác nhận', 'digits', '246810'),
      go('xac-nhan', 'Xác nhận'),
    ],
  },
  chat: {
    title: 'Tin nhắn',
    look: 'chat',
    spokenHelp: '',
    hint: '',
    parts: [
      say('Nội dung tin nhắn', 'message-in'),
      go('tin', 'Làm theo tin nhắn', 'other'),
      go('khong', 'Không trả lời', 'other'),
    ],
  },
  call: {
    title: 'Cuộc gọi đến',
    look: 'call',
    spokenHelp: '',
    hint: '',
    parts: [
      say('“Lời của người gọi”', 'message-in'),
      go('tra-loi', 'Trả lời', 'other'),
      go('cup-may', 'Cúp máy', 'danger'),
    ],
  },
  done: {
    title: 'Đã làm xong',
    spokenHelp: 'Ông bà đã làm xong bài này.',
    hint: 'Ông bà đã làm xong.',
    parts: [say('Những điều ông bà đã làm đúng: …')],
    ending: 'done',
  },
  harmed: {
    title: 'Kẻ gian đã lừa được',
    spokenHelp: 'Ông bà đọc lời giải thích rồi làm lại.',
    hint: 'Bấm Làm lại để thử từ đầu.',
    parts: [say('Vì sao bước vừa rồi nguy hiểm, và gặp thật thì phải làm gì: …')],
    ending: 'harmed',
  },
};

/** A screen of this template; its moves lead nowhere yet, which its problems say. */
export const screenFrom = (template: ScreenTemplate, key: string): PracticeScreen => ({
  key,
  ...structuredClone(BODIES[template]),
});
