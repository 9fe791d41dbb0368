import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fitText } from './fit-text.js';

/** A font in which every sign is half as wide as it is high. */
const measure = (text: string, size: number) => [...text].length * size * 0.5;
const ROOM = { width: 200, sizes: [20, 16, 12], mostLines: 2 };

describe('a text in its room', () => {
  it('stays on one line at the wished size when it fits', () => {
    expect(fitText('Phạm Thị Sen', ROOM, measure)).toEqual({ size: 20, lines: ['Phạm Thị Sen'] });
  });

  it('shrinks rather than to be wrapped', () => {
    expect(fitText('Tôn Nữ Thị Bích Ngọc Lan', ROOM, measure)).toEqual({
      size: 16,
      lines: ['Tôn Nữ Thị Bích Ngọc Lan'],
    });
  });

  it('is wrapped between words when no size has room for one line', () => {
    const { size, lines } = fitText('Dùng dịch vụ công trực tuyến an toàn trên điện thoại', ROOM, measure);
    expect(lines.length).toBe(2);
    expect(size).toBeGreaterThanOrEqual(12);
  });

  it('is cut with … only when even the smallest size has no room', () => {
    const { lines } = fitText('rất dài '.repeat(40), ROOM, measure);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
  });

  it('never stands beyond its room, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        const { size, lines } = fitText(text, ROOM, measure);
        expect(lines.length).toBeLessThanOrEqual(2);
        for (const line of lines) expect(measure(line, size)).toBeLessThanOrEqual(ROOM.width);
      }),
    );
  });
});
