import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { packed, processPack } from './pack.js';
import type { QueuedWork } from './queued-work.js';

const piece = (key: string): QueuedWork => ({ kind: 'job', name: 'n', key, ticket: key });
const workOf = (keys: string[]) => keys.map((key) => ({ id: key, data: piece(key) }));

describe('packs', () => {
  it('hold every piece once, in order, and never more than 25', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.uuid(), { maxLength: 300 }), (keys) => {
        const packs = packed(workOf(keys));
        expect(packs.flatMap(({ pieces }) => pieces)).toEqual(keys.map(piece));
        expect(packs.every(({ pieces }) => pieces.length <= 25)).toBe(true);
        expect(new Set(packs.map(({ id }) => id)).size).toBe(packs.length);
        expect(packed(workOf(keys))).toEqual(packs);
      }),
    );
  });

  it('leave a piece its own id when it travels alone', () => {
    expect(packed(workOf(['a', 'b']))).toEqual([
      { id: 'a', pieces: [piece('a')] },
      { id: 'b', pieces: [piece('b')] },
    ]);
  });

  it('do all pieces although one fails, and then fail', async () => {
    const done: string[] = [];
    const pack = { pieces: ['a', 'bad', 'c'].map(piece) };
    const work = async (each: QueuedWork): Promise<void> => {
      if (each.kind === 'job' && each.key === 'bad') throw new Error('bad piece');
      if (each.kind === 'job') done.push(each.key);
    };
    await expect(processPack(pack, { process: work })).rejects.toThrow('bad piece');
    expect(done).toEqual(['a', 'c']);
  });

  it('travel together, one as large as may be, where a lane does its pieces together', () => {
    const pieces = Array.from({ length: 30 }, (_, index) => `piece-${index}`);
    const sizes = packed(workOf(pieces), 'together').map((pack) => pack.pieces.length);
    expect(sizes).toEqual([25, 5]);
    expect(packed(workOf(['a', 'b']), 'together').map((pack) => pack.pieces.length)).toEqual([2]);
  });

  it('do one by one only what could not be done together', async () => {
    const done: QueuedWork[] = [];
    const process = async (each: QueuedWork): Promise<void> => void done.push(each);
    await processPack({ pieces: ['a', 'b', 'c'].map(piece) }, { process, together: async () => [piece('b')] });
    expect(done).toEqual([piece('b')]);
  });

  it('have nothing to do together when they hold one piece', async () => {
    const done: QueuedWork[] = [];
    const process = async (each: QueuedWork): Promise<void> => void done.push(each);
    await processPack({ pieces: [piece('a')] }, { process, together: async () => [] });
    expect(done).toEqual([piece('a')]);
  });
});
