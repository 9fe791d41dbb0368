import type { Practice } from '@hvs/contracts';

/** A practice of two screens: give a code away, or enter it oneself. */
export function madePractice(changes: Partial<Practice> = {}): Practice {
  const ending = (key: string, text: string, how: 'done' | 'harmed') => ({
    key,
    title: text,
    spokenHelp: text,
    hint: text,
    ending: how,
    parts: [{ kind: 'text' as const, key: 'loi', text, look: 'plain' as const }],
  });
  return {
    key: 'nhap-ma',
    title: 'Nhập mã xác nhận',
    service: 'Ứng dụng thử',
    introduction: 'Ông bà nhập mã tập.',
    minutes: 3,
    competences: ['tt02-2.6'],
    start: 'mo-dau',
    screens: [
      {
        key: 'mo-dau',
        title: 'Nhập mã',
        spokenHelp: 'Ông bà bấm nút Tiếp tục.',
        hint: 'Nút ở dưới.',
        parts: [
          {
            kind: 'button',
            key: 'tiep',
            label: 'Tiếp tục',
            look: 'main',
            move: { to: 'xong', verdict: 'right', needsFields: false },
          },
          {
            kind: 'button',
            key: 'doc-ma',
            label: 'Đọc mã cho người gọi',
            look: 'other',
            move: { to: 'mat', verdict: 'wrong', feedback: 'Không đọc mã cho ai.', needsFields: false },
          },
        ],
      },
      ending('xong', 'Xong', 'done'),
      ending('mat', 'Mã đã lộ', 'harmed'),
    ],
    ...changes,
  };
}
