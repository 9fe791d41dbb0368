import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Practice, PracticeScreen } from '../practice.js';
import { arbitraryPractice, button, code, enterCode, move, screen } from './spec-support/arbitrary-practice.js';
import { problemsOfPractice } from './practice-problems.js';
import { structureProblemsOfPractice } from './practice-structure.js';

const fieldsOf = (practice: Practice): string[] => problemsOfPractice(practice).map(({ field }) => field);
const withScreens = (change: (screens: PracticeScreen[]) => PracticeScreen[]): Practice => ({
  ...enterCode(),
  screens: change(enterCode().screens),
});

describe('what keeps a practice from being published', () => {
  it('finds nothing where only the feedback of a wrong move is given', () => {
    const [first, ...rest] = enterCode().screens as [PracticeScreen, ...PracticeScreen[]];
    const complete = { ...enterCode(), screens: [{ ...first, parts: first.parts.slice(0, 3) }, ...rest] };
    expect(problemsOfPractice(complete)).toEqual([]);
    expect(fieldsOf(enterCode())).toEqual(['screens[0].parts[3].move.feedback']);
  });

  it('names what the head lacks', () => {
    const bare = { ...enterCode(), key: 'Sai khóa', title: ' ', introduction: '', minutes: 0, start: 'khong-co' };
    expect(fieldsOf(bare)).toEqual(expect.arrayContaining(['key', 'title', 'introduction', 'minutes', 'start']));
  });

  it('finds unknown targets, screens nobody reaches, screens that catch, and the lack of a good end', () => {
    const lost = withScreens((screens) => [...screens, screen('la', [button('ve', move('mo-dau'))])]);
    expect(fieldsOf(lost)).toContain('screens[3]');
    const astray = withScreens(([, ...rest]) => [screen('mo-dau', [button('di', move('khong-co'))]), ...rest]);
    expect(fieldsOf(astray)).toEqual(
      expect.arrayContaining(['screens[0].parts[0].move.to', 'screens[0]', 'screens[1]', 'screens']),
    );
  });

  it('asks fields for what they expect and pictures for words and areas inside', () => {
    const choice = { ...code, input: 'choice' as const, choices: ['Có'], expected: ['Không'], whenWrong: '' };
    const picture = { src: 'media/man.png', description: '', width: 360, height: 640 };
    const area = { x: 900, y: 0, width: 200, height: 100 };
    const hotspot = { kind: 'hotspot' as const, key: 'cham', label: 'Nút', area, move: move('xong') };
    const practice = withScreens(([, ...rest]) => [screen('mo-dau', [choice, hotspot], { picture }), ...rest]);
    expect(fieldsOf(practice)).toEqual(
      expect.arrayContaining([
        'screens[0].parts[0].whenWrong',
        'screens[0].parts[0].choices',
        'screens[0].parts[0].expected',
        'screens[0].picture',
        'screens[0].parts[1].area',
      ]),
    );
  });
});

describe('the structure of a practice that came from outside', () => {
  it('accepts every practice, complete or not', () => {
    fc.assert(
      fc.property(arbitraryPractice({ broken: true }), (practice) => {
        expect(structureProblemsOfPractice(JSON.parse(JSON.stringify(practice)))).toEqual([]);
      }),
    );
  });

  it.each([
    ['nothing', null, ''],
    ['a foreign field', { ...enterCode(), script: 'x' }, 'script'],
    ['screens that are no list', { ...enterCode(), screens: {} }, 'screens'],
    [
      'a part of an unknown kind',
      withScreens(() => [screen('a', [{ kind: 'constructor' } as never])]),
      'screens[0].parts[0].kind',
    ],
    ['a text that is none', { ...enterCode(), title: 7 }, 'title'],
  ])('names the place of %s', (_what, value, field) => {
    expect(structureProblemsOfPractice(value).map((problem) => problem.field)).toEqual([field]);
  });

  it('survives anything', () => {
    fc.assert(fc.property(fc.anything(), (value) => Array.isArray(structureProblemsOfPractice(value))));
  });
});
