import { constants, privateDecrypt, publicEncrypt, randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { EnvelopeError, openEnvelope, readEnvelope } from './envelope.rule.js';
import { madeUpPartner, RECORDED_DIRECT_CLAIMS, seal } from './spec-support/recorded.js';

const { publicKey, privateKey } = madeUpPartner();
const stranger = madeUpPartner();
const CLAIMS = JSON.stringify(RECORDED_DIRECT_CLAIMS);

const failureOf = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error;
  }
};
const flip = (base64: string, at: number): string => {
  const bytes = Buffer.from(base64, 'base64');
  const place = at % bytes.length;
  bytes[place] = (bytes[place] ?? 0) ^ 0x55;
  return bytes.toString('base64');
};
const wrap = (message: Buffer) =>
  publicEncrypt({ key: publicKey, padding: constants.RSA_PKCS1_PADDING }, message).toString('base64');

describe('an envelope of the direct road', () => {
  it.each([16, 24, 32])('is opened with an AES key of %i bytes', (bytes) => {
    expect(openEnvelope(seal(CLAIMS, publicKey, randomBytes(bytes)), privateKey)).toBe(CLAIMS);
  });

  it('gives back whatever was sealed, Vietnamese included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => openEnvelope(seal(text, publicKey), privateKey) === text),
      { numRuns: 50 },
    );
  });

  it('is a body with data and key, and nothing else will do', () => {
    expect(readEnvelope({ data: 'a', key: 'b' })).toEqual({ data: 'a', key: 'b' });
    for (const body of [
      null,
      undefined,
      'text',
      [],
      {},
      { data: 'a' },
      { data: 1, key: 'b' },
      { data: '', key: 'b' },
    ]) {
      expect(readEnvelope(body)).toBeNull();
    }
  });
});

describe('an envelope that cannot be opened', () => {
  const sealed = seal(CLAIMS, publicKey);

  it.each([
    ['was sealed for somebody else', seal(CLAIMS, stranger.publicKey)],
    ['carries another key', { ...sealed, key: wrap(randomBytes(32)) }],
    ['carries a key of a strange length', { ...sealed, key: wrap(randomBytes(20)) }],
    ['carries an empty key', { ...sealed, key: wrap(Buffer.alloc(0)) }],
    ['carries no RSA block', { ...sealed, key: 'c2hvcnQ=' }],
    ['carries a block larger than the modulus', { ...sealed, key: Buffer.alloc(256, 0xff).toString('base64') }],
    ['was cut', { ...sealed, data: sealed.data.slice(0, 20) }],
    ['is no base64', { data: '%%%', key: '%%%' }],
  ])('because it %s fails like every other', (_why, envelope) => {
    const error = failureOf(() => openEnvelope(envelope, privateKey)) as EnvelopeError;
    expect(error).toBeInstanceOf(EnvelopeError);
    expect(error.message).toBe('the envelope cannot be opened');
    expect(error.cause).toBeUndefined();
  });

  it('by any changed byte of its key fails the same way', () => {
    fc.assert(
      fc.property(fc.nat(255), (at) => {
        const error = failureOf(() => openEnvelope({ ...sealed, key: flip(sealed.key, at) }, privateKey));
        return error instanceof EnvelopeError && error.message === 'the envelope cannot be opened';
      }),
      { numRuns: 60 },
    );
  });

  it('never gives the sealed text when its data was changed', () => {
    fc.assert(
      fc.property(fc.nat(200), (at) => {
        const result = failureOf(() => openEnvelope({ ...sealed, data: flip(sealed.data, at) }, privateKey));
        return result !== CLAIMS;
      }),
    );
  });

  it('by wrong padding is told by no error of its own: the decoy key is always the same one', () => {
    const broken = { ...sealed, key: flip(sealed.key, 100) };
    const results = [1, 2, 3].map(() => String(failureOf(() => openEnvelope(broken, privateKey))));
    expect(new Set(results).size).toBe(1);
  });
});

describe('the padding read here', () => {
  const native = (wrapped: string) =>
    privateDecrypt({ key: privateKey, padding: constants.RSA_PKCS1_PADDING }, Buffer.from(wrapped, 'base64'));
  const nodeReadsIt = Buffer.isBuffer(failureOf(() => native(wrap(Buffer.from('x')))));

  it('agrees with what Node reads, where Node reads it', () => {
    const aesKey = randomBytes(16);
    const { key } = seal('x', publicKey, aesKey);
    expect(nodeReadsIt ? native(key) : aesKey).toEqual(aesKey);
  });
});
