import { describe, expect, it } from '@jest/globals';
import type { Block } from '@hvs/contracts';
import fc from 'fast-check';
import { type Choice, differencesOf, mergedOf, stretchesOf } from './differences.js';

const say = (text: string): Block => ({ type: 'paragraph', children: [{ type: 'text', text }] });
const lesson = (title: string, ...words: string[]) => ({ title, minutes: 10, blocks: words.map(say) });

describe('two versions of one part', () => {
  const version = fc
    .record({
      title: fc.constantFrom('A', 'B'),
      words: fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 6 }),
    })
    .map(({ title, words }) => lesson(title, ...words));
  const all = (choice: Choice, base: object, mine: object, theirs: object): Record<string, Choice> =>
    Object.fromEntries(
      differencesOf(base as never, mine as never, theirs as never).map(({ key }) => [key, choice] as const),
    );

  it('are one of the two again when everything is taken from it', () => {
    fc.assert(
      fc.property(version, version, (mine, theirs) => {
        expect(mergedOf(mine, theirs, all('mine', {}, mine, theirs))).toEqual(mine);
        expect(mergedOf(mine, theirs, all('theirs', {}, mine, theirs))).toEqual(theirs);
      }),
    );
  });

  it('lose no block when both are taken', () => {
    fc.assert(
      fc.property(version, version, (mine, theirs) => {
        const { blocks } = mergedOf(mine, theirs, all('both', {}, mine, theirs));
        for (const block of [...mine.blocks, ...theirs.blocks]) expect(blocks).toContainEqual(block);
      }),
    );
  });

  it('go together wherever they can', () => {
    expect(stretchesOf(['a', 'b', 'c'], ['a', 'x', 'c', 'd'])).toEqual([
      { same: ['a'] },
      { mine: ['b'], theirs: ['x'] },
      { same: ['c'] },
      { mine: [], theirs: ['d'] },
    ]);
  });

  it('propose what only one of the two has changed', () => {
    const base = lesson('Tên', 'một', 'hai', 'ba');
    const mine = lesson('Tên mới', 'một', 'hai mới', 'ba');
    const theirs = lesson('Tên', 'một', 'hai', 'ba', 'bốn');
    expect(differencesOf(base, mine, theirs).map(({ key, proposal }) => [key, proposal])).toEqual([
      ['title', 'mine'],
      ['blocks-1', 'mine'],
      ['blocks-3', 'theirs'],
    ]);
  });

  it('leave a real conflict to the writer', () => {
    const [difference] = differencesOf(lesson('Tên'), lesson('Của tôi'), lesson('Của người khác'));
    expect(difference?.proposal).toBeNull();
  });
});
