import { describe, expect, it } from '@jest/globals';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { looksLikeZip, unzip, UnreadableZip, zip } from './zip.js';

const LIMIT = 1_000_000;

describe('a small zip file', () => {
  it('gives back what was put in, whatever it was', () => {
    const files = fc.uniqueArray(
      fc.record({ name: fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }), content: fc.uint8Array() }),
      { selector: ({ name }) => name, maxLength: 5, minLength: 1 },
    );
    fc.assert(
      fc.property(files, (given) => {
        const put = given.map(({ name, content }) => ({ name, content: Buffer.from(content) }));
        const packed = zip(put);
        expect(looksLikeZip(packed)).toBe(true);
        expect([...unzip(packed, LIMIT)]).toEqual(put.map(({ name, content }) => [name, content]));
      }),
    );
  });

  it('is the same bytes for the same content, so that a signature stays right', () => {
    const files = [{ name: 'a.json', content: Buffer.from('{}') }];
    expect(zip(files)).toEqual(zip(files));
  });

  it('is also read when another program has packed it tightly', () => {
    const content = Buffer.from('key,state\n'.repeat(50));
    const packed = deflateRawSync(content);
    const whole = zip([{ name: 'a.csv', content }]);
    const header = whole.indexOf('a.csv') + 5;
    const central = whole.lastIndexOf(Buffer.from('PK\u0001\u0002'));
    const local = Buffer.concat([whole.subarray(0, header), packed]);
    const directory = Buffer.from(whole.subarray(central));
    local.writeUInt16LE(8, 8);
    directory.writeUInt16LE(8, 10);
    directory.writeUInt32LE(packed.length, 20);
    directory.writeUInt32LE(local.length, directory.length - 6);
    expect(unzip(Buffer.concat([local, directory]), LIMIT).get('a.csv')).toEqual(content);
  });

  it('is refused when a byte of its content was changed, when it is cut short, or when it would not fit', () => {
    const whole = zip([{ name: 'a.csv', content: Buffer.from('key,state') }]);
    const changed = Buffer.from(whole);
    changed[37] = (changed[37] ?? 0) ^ 1;
    expect(() => unzip(changed, LIMIT)).toThrow(UnreadableZip);
    expect(() => unzip(whole.subarray(0, whole.length - 30), LIMIT)).toThrow(UnreadableZip);
    expect(() => unzip(whole, 5)).toThrow(UnreadableZip);
  });

  it('of any other bytes is refused, never a fault', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const header = Buffer.from('PK\u0003\u0004');
        const end = Buffer.concat([Buffer.from('PK\u0005\u0006'), Buffer.from(bytes)]);
        expect(() => unzip(Buffer.concat([header, Buffer.from(bytes), end]), LIMIT)).toThrow(UnreadableZip);
      }),
    );
  });
});
