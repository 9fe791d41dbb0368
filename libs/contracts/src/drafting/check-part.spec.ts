import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { LessonDocument } from '../course-document.js';
import type { Practice } from '../practice.js';
import { faultsInPart, inNfc, isDeeperThan, PART_DEPTH_LIMIT } from './check-part.js';
import { partsOfDocument, readPartName } from './course-parts.js';

const FILE = 'file/0193f2a4-0000-7000-8000-000000000000';
const words = [{ type: 'text', text: 'Bấm «Gửi».' }] as const;

/** A lesson with every block, each as empty as an editor may leave it. */
const EMPTY_BLOCKS: LessonDocument = {
  key: 'bai',
  title: '',
  minutes: 0,
  blocks: [
    { type: 'heading', level: 2, children: [] },
    { type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'emphasis', children: [...words] }] }] },
    { type: 'list', ordered: true, items: [[...words], []] },
    { type: 'callout', kind: 'tip', children: [[{ type: 'link', href: 'https://a.vn', children: [] }]] },
    { type: 'image', src: '', description: '', id: 'b1' },
    { type: 'audio', src: '', title: '', transcript: '' },
    { type: 'video', src: '', title: '', captions: '', transcript: '' },
    { type: 'slides', title: '', pages: [{ src: `${FILE}/trang/3`, description: '' }] },
    { type: 'steps', items: [{ text: [] }, { text: [...words], picture: { src: FILE, description: '' } }] },
    { type: 'download', src: '', name: '', bytes: 0 },
    { type: 'question', question: { key: 'q', kind: 'true-false', text: '', explanation: '', correct: true } },
    { type: 'practice', practice: '' },
    { type: 'external-link', href: '', title: '', note: '' },
    { type: 'package', kind: 'h5p', packageId: '', title: '' },
  ],
};
const PRACTICE: Practice = {
  key: 'goi',
  title: '',
  service: '',
  introduction: '',
  minutes: 0,
  competences: [],
  start: '',
  screens: [
    { key: 's', title: '', spokenHelp: '', hint: '', parts: [{ kind: 'text', key: 't', text: '', look: 'plain' }] },
  ],
};
const pathsIn = (part: string, content: unknown): string[] => faultsInPart(part, content).map(({ path }) => path);

describe('the structure of a part', () => {
  it('is right for every block and for a practice, however incomplete', () => {
    expect(faultsInPart('lesson:bai', EMPTY_BLOCKS)).toEqual([]);
    expect(faultsInPart('practice:goi', PRACTICE)).toEqual([]);
  });

  it.each([
    [
      'an address that would run as a script',
      { type: 'external-link', href: ' javascript:alert(1)', title: '', note: '' },
      'blocks[0].href',
    ],
    ['a picture of another site', { type: 'image', src: 'https://a.vn/x.png', description: '' }, 'blocks[0].src'],
    ['a block of no kind', { type: 'constructor' }, 'blocks[0].type'],
    ['HTML', { type: 'paragraph', children: [{ type: 'html', text: '<script>' }] }, 'blocks[0].children[0].type'],
    ['a field too many', { type: 'paragraph', children: [], onclick: 'x' }, 'blocks[0].onclick'],
    ['a prototype', JSON.parse('{"type": "paragraph", "children": [], "__proto__": {}}'), 'blocks[0].__proto__'],
  ])('is not right with %s', (_name, block, path) => {
    expect(pathsIn('lesson:bai', { ...EMPTY_BLOCKS, blocks: [block] })).toEqual([path]);
  });

  it('holds the key that the name of the part says', () => {
    expect(pathsIn('lesson:khac', EMPTY_BLOCKS)).toEqual(['key']);
    expect(readPartName('lesson:Bai')).toBeUndefined();
    expect(readPartName('head:x')).toBeUndefined();
    expect(readPartName('practice:a-1')).toEqual({ kind: 'practice', key: 'a-1' });
  });

  it('is told of few faults, whatever comes, and never fails to answer', () => {
    fc.assert(
      fc.property(fc.constantFrom('head', 'quiz', 'lesson:a', 'practice:a', 'x'), fc.jsonValue(), (part, content) => {
        const faults = faultsInPart(part, content);
        expect(faults.length).toBeGreaterThan(0);
        expect(faults.length).toBeLessThanOrEqual(20);
      }),
    );
  });

  it('is looked at without falling into depth', () => {
    let deep: unknown = [];
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    expect(isDeeperThan(deep, PART_DEPTH_LIMIT)).toBe(true);
    expect(pathsIn('lesson:a', deep)).toEqual(['.']);
  });

  it('has its texts in NFC', () => {
    expect(inNfc({ a: ['Tiếng'.normalize('NFD')] })).toEqual({ a: ['Tiếng'] });
  });
});

describe('the parts of a published course', () => {
  it('are right as they are, and ask nobody to learn again what the former version asked for', () => {
    const document = {
      slug: 'a',
      version: 1,
      title: { vi: 'A', en: '' },
      summary: { vi: '', en: '' },
      targetGroups: [],
      estimatedMinutes: 1,
      lessons: [{ ...EMPTY_BLOCKS, learnAgain: true }],
      quiz: { questionsPerAttempt: 1, passPercent: 1, attemptLimit: 1, timeLimitMinutes: 1 },
      practices: [PRACTICE],
    };
    const parts = partsOfDocument(document);
    expect(parts.map(({ part }) => part)).toEqual(['head', 'quiz', 'lesson:bai', 'practice:goi']);
    expect(parts.flatMap(({ part, content }) => faultsInPart(part, content))).toEqual([]);
    expect(parts[2]?.content).toEqual(EMPTY_BLOCKS);
  });
});
