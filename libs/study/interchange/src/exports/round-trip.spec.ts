import { describe, expect, it } from '@jest/globals';
import type { Question } from '@hvs/contracts';
import { readGift } from '../gift/read-gift.js';
import { readMoodleXml } from '../moodle-xml/read-moodle-xml.js';
import { writeGift } from './write-gift.js';
import { writeMoodleXml } from './write-moodle-xml.js';

const odd = 'Dấu = ~ # { } : \\ <b> & "nháy"';
const common = (key: string) => ({ key, text: `Câu ${key}: ${odd}`, explanation: `Vì ${odd}.`, tags: ['mat-khau'] });

const IN_BOTH: Question[] = [
  {
    ...common('mot'),
    kind: 'single',
    options: [
      { key: 'a', text: odd, correct: true, feedback: odd },
      { key: 'b', text: 'Sai', correct: false },
    ],
  },
  {
    ...common('nhieu'),
    kind: 'multiple',
    options: ['a', 'b', 'c'].map((key) => ({ key, text: `${key} ${odd}`, correct: key !== 'c' })),
  },
  { ...common('dung-sai'), kind: 'true-false', correct: false, feedback: { whenTrue: 'Xem lại.', whenFalse: odd } },
  { ...common('so'), kind: 'number', value: 2.5, tolerance: 0.25 },
  { ...common('ngan'), kind: 'short-text', accepted: ['VNeID', odd] },
  {
    ...common('ghep'),
    kind: 'matching',
    pairs: [
      { key: 'a', left: '113', right: odd },
      { key: 'b', left: odd, right: 'Cấp cứu' },
    ],
    distractors: [{ key: 'thua-a', text: 'Điện lực' }],
  },
];
const IN_XML: Question[] = [
  { ...common('thu-tu'), kind: 'ordering', items: ['a', 'b', 'c'].map((key) => ({ key, text: `${key} ${odd}` })) },
  {
    key: 'dien',
    text: 'Gọi [[o1]] rồi [[o2]].',
    explanation: 'Vậy.',
    kind: 'fill-gap',
    gaps: [
      { key: 'o1', accepted: ['115'], choices: ['115', '113'] },
      { key: 'o2', accepted: ['chờ', 'đợi'] },
    ],
  },
  { ...common('viet'), kind: 'open', rubric: [{ key: 'a', text: 'Nêu đủ ý', points: 1 }], passPoints: 1 },
];
const NOWHERE: Question = {
  key: 'cham',
  text: 'Chạm',
  explanation: 'x',
  kind: 'hotspot',
  image: { src: 'media/a.png', description: 'a' },
  areas: [],
};

describe('questions written for others', () => {
  it('come back from GIFT as they were', () => {
    const { text, leftOut } = writeGift([...IN_BOTH, ...IN_XML.slice(0, 2), NOWHERE]);
    expect(readGift(text).map(({ question }) => question)).toEqual(IN_BOTH);
    expect(leftOut.map(({ question }) => question.key)).toEqual(['thu-tu', 'dien', 'cham']);
    expect(text).toContain('// Không xuất 3 câu:');
  });

  it('come back from Moodle XML as they were', () => {
    const { text, leftOut } = writeMoodleXml([...IN_BOTH, ...IN_XML, NOWHERE]);
    expect(readMoodleXml(text).map(({ question }) => question)).toEqual([...IN_BOTH, ...IN_XML]);
    expect(leftOut.map(({ question }) => question.key)).toEqual(['cham']);
  });

  it('take their pictures along in Moodle XML', () => {
    const picture = { src: 'file/1', description: 'Nút "xanh"' };
    const [question] = IN_BOTH;
    const { text } = writeMoodleXml([{ ...question, picture } as Question], () => ({
      name: 'nút xanh.png',
      bytes: Buffer.from('png'),
    }));
    const [read] = readMoodleXml(text);
    expect(read?.question?.picture).toEqual({ src: 'embedded/nút xanh.png', description: 'Nút "xanh"' });
    expect(read?.files[0]?.bytes.toString()).toBe('png');
  });
});
