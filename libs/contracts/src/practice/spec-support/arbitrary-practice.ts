import fc from 'fast-check';
import type { Practice, PracticeMove, PracticePart, PracticeScreen } from '../../practice.js';

export const move = (to: string, other: Partial<PracticeMove> = {}): PracticeMove => ({
  to,
  verdict: 'right',
  needsFields: false,
  ...other,
});

export const button = (key: string, to: PracticeMove): PracticePart => ({
  kind: 'button',
  key,
  label: `Nút ${key}`,
  look: 'main',
  move: to,
});

export const screen = (key: string, parts: PracticePart[], other: Partial<PracticeScreen> = {}): PracticeScreen => ({
  key,
  title: `Màn ${key}`,
  spokenHelp: 'Bấm nút ở dưới.',
  hint: 'Nhìn xuống dưới.',
  parts,
  ...other,
});

export const code: Extract<PracticePart, { kind: 'field' }> = {
  kind: 'field',
  key: 'ma',
  label: 'Mã',
  input: 'digits',
  expected: ['246810'],
  whenWrong: 'Mã tập là 246810.',
};

const words: PracticePart = { kind: 'text', key: 'loi', text: 'Ông bà đã làm xong.', look: 'plain' };

/** Enter a code; whoever gives it away is harmed. */
export const enterCode = (): Practice => ({
  key: 'nhap-ma',
  title: 'Nhập mã',
  service: 'Ứng dụng',
  introduction: 'Ông bà nhập mã tập.',
  minutes: 3,
  competences: ['tt02-2.6'],
  start: 'mo-dau',
  screens: [
    screen('mo-dau', [
      code,
      button('tiep', move('xong', { needsFields: true })),
      button('doc-ma', move('mat', { verdict: 'wrong', feedback: 'Không đọc mã cho ai.' })),
      button('bo-qua', move('mo-dau', { verdict: 'wrong' })),
    ]),
    screen('xong', [words], { ending: 'done' }),
    screen('mat', [words], { ending: 'harmed' }),
  ],
});

/**
 * Practices of every sort: a way from screen to screen to a good end, with side ways that may be wrong, lead back, to
 * harm, or, for `broken` ones, to a screen that is not there.
 */
export function arbitraryPractice({ broken }: { broken: boolean }): fc.Arbitrary<Practice> {
  return fc.integer({ min: 2, max: 7 }).chain((count) => {
    const keys = Array.from({ length: count }, (_, index) => `man-${index}`);
    const targets = [...keys, 'xong', 'mat', ...(broken ? ['khong-co'] : [])];
    const side = fc.record({ to: fc.constantFrom(...targets), wrong: fc.boolean() });
    const one = fc.record({ sides: fc.array(side, { maxLength: 3 }), field: fc.boolean() });
    return fc.array(one, { minLength: count, maxLength: count }).map((drawn) => ({
      ...enterCode(),
      start: 'man-0',
      screens: [
        ...drawn.map(({ sides, field }, index) =>
          screen(`man-${index}`, [
            ...(field ? [code] : []),
            button('tiep', move(keys[index + 1] ?? 'xong', { needsFields: field })),
            ...sides.map(({ to, wrong }, place) =>
              button(`re-${place}`, move(to, wrong ? { verdict: 'wrong', feedback: 'Chưa đúng.' } : {})),
            ),
          ]),
        ),
        screen('xong', [words], { ending: 'done' }),
        ...(drawn.some(({ sides }) => sides.some(({ to }) => to === 'mat'))
          ? [screen('mat', [words], { ending: 'harmed' as const })]
          : []),
      ],
    }));
  });
}
