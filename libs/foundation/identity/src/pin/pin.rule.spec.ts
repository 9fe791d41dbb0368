import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { drawPin, isPin, isTrivialPin } from './pin.rule.js';

const BORN = '1958-03-21';

describe('a PIN', () => {
  it.each(['12345', '1234567', '12a456', '１２３４５６', '', ' 123456'])('%p is not six digits', (text) => {
    expect(isPin(text)).toBe(false);
  });

  it('keeps its leading zero', () => {
    expect(isPin('012345')).toBe(true);
  });

  it.each(['000000', '777777', '121212', '123123', '123456', '654321', '567890', '098765', '112233', '665544'])(
    '%p is easy to guess',
    (pin) => {
      expect(isTrivialPin(pin, BORN)).toBe(true);
    },
  );

  it.each(['210358', '032158', '580321', '031958', '195803', '211958', '195821'])(
    '%p is refused because it is the birth date',
    (pin) => {
      expect(isTrivialPin(pin, BORN)).toBe(true);
      expect(isTrivialPin(pin, '1990-12-05')).toBe(false);
    },
  );

  it.each(['482915', '907264', '135792'])('%p is good enough', (pin) => {
    expect(isTrivialPin(pin, BORN)).toBe(false);
  });

  it('is drawn again for as long as it is trivial', () => {
    const numbers = [0, 123456, 210358, 48291];
    expect(drawPin(BORN, () => numbers.shift() ?? 0)).toBe('048291');
  });

  it('drawn for a card is always six digits and never trivial', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.integer({ min: 0, max: 999_999 })), (numbers) => {
        const pin = drawPin(BORN, () => numbers.next().value);
        return isPin(pin) && !isTrivialPin(pin, BORN);
      }),
    );
  });
});
