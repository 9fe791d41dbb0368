import { describe, expect, it } from '@jest/globals';
import { evidenceOf, judged } from '../../spec-support/index.js';

const thrice = { key: 'k', kind: 'attendance', topic: 'mua-ban', title: { vi: 'Mua bán', en: '' }, times: 3 };
const attended = (id: string, on: string, topic = 'mua-ban') =>
  evidenceOf('class-attended', { topic, title: topic, heldOn: on }, { id, on });
const FOUR = [
  attended('d', '2026-10-04'),
  attended('a', '2026-10-01'),
  attended('c', '2026-10-03'),
  attended('b', '2026-10-02'),
];

describe('classes attended', () => {
  it('cite the first ones that are enough', () => {
    expect(judged(thrice, FOUR)).toEqual(['met', 'a', 'b', 'c']);
  });

  it('within a window cite the last ones', () => {
    expect(judged({ ...thrice, withinMonths: 2 } as typeof thrice, FOUR)).toEqual(['met', 'b', 'c', 'd']);
  });

  it('of another topic do not count, unless any topic does', () => {
    const evidence = [...FOUR.slice(0, 2), attended('x', '2026-10-05', 'an-toan')];
    expect(judged(thrice, evidence)).toEqual(['not-met', 'a', 'd']);
    expect(judged({ key: 'k', kind: 'attendance', times: 3 } as typeof thrice, evidence)[0]).toBe('met');
  });
});
