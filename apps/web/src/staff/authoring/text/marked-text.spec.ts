import { describe, expect, it } from '@jest/globals';
import type { Inline } from '@hvs/contracts';
import { markedText, typedInlines } from './marked-text.js';

const words = (text: string): Inline => ({ type: 'text', text });

describe('a step in a plain field', () => {
  it('shows bold words between stars and takes them back as bold', () => {
    const step: Inline[] = [words('Bấm '), { type: 'strong', children: [words('Đăng nhập')] }, words(' ở giữa.')];
    expect(markedText(step)).toBe('Bấm **Đăng nhập** ở giữa.');
    expect(typedInlines(markedText(step), step)).toEqual(step);
  });

  it('keeps a link while the words around it change', () => {
    const link: Inline = { type: 'link', href: 'https://vneid.gov.vn', children: [words('trang VNeID')] };
    expect(typedInlines('Hãy mở trang VNeID trước', [words('Mở '), link])).toEqual([
      words('Hãy mở '),
      link,
      words(' trước'),
    ]);
  });

  it('leaves a single star alone', () => {
    expect(typedInlines('Bấm *101# và ** gọi', [])).toEqual([words('Bấm *101# và ** gọi')]);
  });
});
