import { describe, expect, it } from '@jest/globals';
import { keyFor } from './part-key.js';

describe('the key of a new lesson', () => {
  it('is its title in plain letters', () => {
    expect(keyFor('Đặt mật khẩu mạnh (bài 2)!', [], 'bai')).toBe('dat-mat-khau-manh-bai-2');
  });

  it('is unlike every other, also when the title has no letters', () => {
    expect(keyFor('Mật khẩu', ['mat-khau', 'mat-khau-2'], 'bai')).toBe('mat-khau-3');
    expect(keyFor('???', ['bai'], 'bai')).toBe('bai-2');
  });
});
