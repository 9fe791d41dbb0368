import { describe, expect, it } from '@jest/globals';
import type { Block } from '@hvs/contracts';
import fc from 'fast-check';
import { withMovedBy, withMovedTo } from './block-edits.js';
import { blocksOf, segmentsOf, withIds, withText } from './segments.js';

const say = (text: string): Block => ({ type: 'paragraph', children: [{ type: 'text', text }] });
const picture = (id: string): Block => ({ type: 'image', src: 'media/a.png', description: 'Màn hình', id });

const counter = (): (() => string) => {
  let count = 0;
  return () => `k${(count += 1)}`;
};

describe('a lesson in the stretches it is edited in', () => {
  const block = fc.oneof(fc.string().map(say), fc.uuid().map(picture));

  it('is the same lesson when put together again', () => {
    fc.assert(
      fc.property(fc.array(block), (blocks) => {
        expect(blocksOf(segmentsOf(blocks, [], counter()))).toEqual(blocks);
      }),
    );
  });

  it('lets a running text keep its editor while blocks around it move', () => {
    const newKey = counter();
    const blocks = [say('một'), say('hai'), picture('p'), picture('q')];
    const before = segmentsOf(blocks, [], newKey);
    const after = segmentsOf(withMovedBy(blocks, 3, -1), before, newKey);
    expect(after.map(({ key }) => key)).toEqual([before[0]?.key, 'q', 'p']);
  });

  it('divides a running text where a picture is moved into it', () => {
    const blocks = [say('một'), say('hai'), picture('p')];
    const after = segmentsOf(withMovedBy(blocks, 2, -1), [], counter());
    expect(after.map(({ kind, start }) => [kind, start])).toEqual([
      ['text', 0],
      ['block', 1],
      ['text', 2],
    ]);
  });

  it('always has a line to write on', () => {
    expect(segmentsOf([], [], counter())).toEqual([{ key: 'k1', kind: 'text', start: 0, blocks: [] }]);
  });

  it('knows where each stretch begins after a text has grown', () => {
    const segments = segmentsOf([say('một'), picture('p')], [], counter());
    const grown = withText(segments, 'k1', [say('một'), say('hai'), say('ba')] as never);
    expect(grown.map(({ start }) => start)).toEqual([0, 3]);
  });

  it('gives each block an id of its own and changes none that is', () => {
    const blocks = [picture('p'), picture('p'), say('một')];
    const named = withIds(blocks, counter());
    expect(named.map(({ id }) => id)).toEqual(['p', 'k1', 'k2']);
    expect(named[0]).toBe(blocks[0]);
  });
});

describe('moving in a list', () => {
  it('never loses or doubles anything', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat()), fc.nat(12), fc.nat(12), (list, from, gap) => {
        expect(withMovedTo(list, from, gap).sort()).toEqual([...list].sort());
      }),
    );
  });

  it('goes one place up or down, and stays at the ends', () => {
    expect(withMovedBy(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
    expect(withMovedBy(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b']);
    expect(withMovedBy(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c']);
  });
});
