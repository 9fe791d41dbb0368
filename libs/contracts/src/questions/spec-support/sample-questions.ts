import fc from 'fast-check';
import type { Question } from '../question.js';

/** Words that differ from each other however they are compared. */
const words = (fewest: number, most: number): fc.Arbitrary<string[]> =>
  fc.uniqueArray(fc.stringMatching(/^[a-z]{3,9}( [a-z]{2,6})?$/), { minLength: fewest, maxLength: most });
const word = fc.stringMatching(/^[A-ZĐ][a-zăâđêôơư]{2,9}( [0-9a-z]{1,6})?$/);
const keyed = (texts: readonly string[]): { key: string; text: string }[] =>
  texts.map((text, place) => ({ key: `k-${place}`, text }));
const common = fc.record({ key: fc.constant('cau-hoi'), text: word, explanation: word });

const choosing = (right: (count: number) => fc.Arbitrary<number[]>) =>
  words(2, 8).chain((texts) =>
    right(texts.length).map((places) =>
      keyed(texts).map((option, place) => ({
        ...option,
        correct: places.includes(place),
        feedback: `Vì ${option.text}`,
      })),
    ),
  );
const oneRight = choosing((count) => fc.nat(count - 1).map((place) => [place]));
const someRight = words(3, 8).chain((texts) =>
  fc
    .subarray([...texts.keys()], { minLength: 2, maxLength: texts.length - 1 })
    .map((places) => keyed(texts).map((option, place) => ({ ...option, correct: places.includes(place) }))),
);

const area = fc
  .record({
    x: fc.nat(900),
    y: fc.nat(900),
    width: fc.integer({ min: 2, max: 100 }),
    height: fc.integer({ min: 2, max: 100 }),
  })
  .map((each) => ({ key: 'a', area: each, correct: true, feedback: 'Đúng chỗ' }));

/** A straight talk of some steps to a good end, with a bad end beside each. */
const talk = words(2, 6).map((lines) => ({
  start: 'n-0',
  nodes: [
    ...lines.map((line, place) => ({
      key: `n-${place}`,
      text: line,
      choices: [
        { key: 'xau', text: `Nghe theo ${line}`, next: 'xau' },
        { key: 'tot', text: `Từ chối ${line}`, next: place === lines.length - 1 ? 'tot' : `n-${place + 1}` },
      ],
    })),
    { key: 'tot', text: 'Cuộc gọi dừng.', choices: [], ending: 'good' as const },
    { key: 'xau', text: 'Tiền đã chuyển đi.', choices: [], ending: 'bad' as const },
  ],
}));

const KINDS: { [Kind in Question['kind']]: fc.Arbitrary<object> } = {
  single: oneRight.map((options) => ({ options })),
  multiple: someRight.map((options) => ({ options })),
  'true-false': fc.record({ correct: fc.boolean() }),
  matching: fc.tuple(words(2, 6), words(2, 6)).map(([lefts, rights]) => ({
    pairs: lefts
      .slice(0, Math.min(lefts.length, rights.length))
      .map((left, place) => ({ key: `p-${place}`, left, right: rights[place] ?? '' })),
    distractors: [{ key: 'thua', text: 'Không hợp với dòng nào' }],
  })),
  ordering: words(3, 8).map((texts) => ({ items: keyed(texts) })),
  'fill-gap': words(1, 4).map((accepted) => ({
    text: accepted.map((_, place) => `Ô [[g-${place}]]`).join(', '),
    gaps: accepted.map((each, place) => ({ key: `g-${place}`, accepted: [each] })),
  })),
  number: fc.record({
    value: fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => Math.round(value * 100) / 100),
    tolerance: fc.constantFrom(0, 0.5, 10),
    unit: fc.constantFrom('đồng', 'km', undefined),
  }),
  'short-text': words(1, 4).map((accepted) => ({ accepted })),
  hotspot: area.map((each) => ({ image: { src: 'media/hinh.png', description: 'Một màn hình' }, areas: [each] })),
  listen: oneRight.map((options) => ({ audio: { src: 'media/tieng.mp3', transcript: 'Lời nói' }, options })),
  scenario: talk,
  open: fc.constant({ rubric: [{ key: 'y', text: 'Nêu được lý do', points: 2 }], passPoints: 1 }),
};

/** A whole question of one kind. */
export const questionOf = (kind: Question['kind']): fc.Arbitrary<Question> =>
  fc.tuple(common, KINDS[kind]).map(([shared, own]) => ({ ...shared, kind, ...own }) as Question);
