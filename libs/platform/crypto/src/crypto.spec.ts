import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Config } from '@hvs/platform/config';
import { Crypto } from './crypto.js';

const keyed = (byte: number) =>
  new Crypto(
    new Config({
      DATABASE_URL: 'postgres://app@127.0.0.1/none',
      CITIZEN_ID_ENCRYPTION_KEY: Buffer.alloc(32, byte).toString('base64'),
      CITIZEN_ID_INDEX_KEY: Buffer.alloc(32, byte).toString('base64'),
    }),
  );
const crypto = keyed(7);

describe('encryption', () => {
  it('gives back what was put in, and never the same bytes twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const first = crypto.encrypt(text);
        expect(crypto.decrypt(first)).toBe(text);
        expect(crypto.encrypt(text).equals(first)).toBe(false);
      }),
    );
  });

  it('notices a changed byte and a foreign key', () => {
    const bytes = crypto.encrypt('030055991234');
    const changed = Buffer.from(bytes);
    changed[changed.length - 1]! ^= 1;
    expect(() => crypto.decrypt(changed)).toThrow();
    expect(() => keyed(8).decrypt(bytes)).toThrow();
  });
});

describe('blind index', () => {
  it('is the same for the same text and another with another key', () => {
    expect(crypto.blindIndex('030055991234')).toEqual(crypto.blindIndex('030055991234'));
    expect(crypto.blindIndex('030055991234')).not.toEqual(keyed(8).blindIndex('030055991234'));
  });
});

describe('hashed secrets', () => {
  it('know their own secret and no other', async () => {
    const hash = await crypto.hashSecret('482915');
    expect(await crypto.verifySecret('482915', hash)).toBe(true);
    expect(await crypto.verifySecret('482916', hash)).toBe(false);
    expect(hash).not.toContain('482915');
  });
});
