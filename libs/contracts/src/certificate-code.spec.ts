import { generateKeyPairSync, sign, verify } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  bytesOfCertificateCode,
  type CertificateCode,
  fragmentOf,
  readCertificateCode,
  signedMessage,
} from './certificate-code.js';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const code: CertificateCode = {
  number: 'KS-2026-7F3K9Q2MX',
  keyId: '0a1b2c3d',
  holderName: 'Phạm Thị Sen',
  courseTitle: 'Dùng dịch vụ công trực tuyến',
  issuedOn: '2026-11-22',
  expiresOn: null,
  scorePercent: 87,
  supervised: true,
};

function addressOf(facts: CertificateCode): string {
  const bytes = bytesOfCertificateCode(facts);
  const signature = sign(null, signedMessage(facts.number, bytes), privateKey);
  return `https://hocvuso.example/xac-minh/${facts.number}#${fragmentOf(bytes, signature)}`;
}

const holds = (address: string) => {
  const read = readCertificateCode(address);
  return read !== null && verify(null, read.message, publicKey, read.signature);
};

const days = fc.integer({ min: 0, max: 20_000 }).map((day) => new Date(Date.UTC(2020, 0, 1 + day)));
const texts = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
const codes: fc.Arbitrary<CertificateCode> = fc.record({
  number: fc.constantFrom('KS-2026-7F3K9Q2MX', 'ABCD-2099-22222222A'),
  keyId: fc.integer({ min: 0, max: 2 ** 32 - 1 }).map((id) => id.toString(16).padStart(8, '0')),
  holderName: texts.filter((text) => new TextEncoder().encode(text).length <= 90 && text.isWellFormed()),
  courseTitle: texts.filter((text) => new TextEncoder().encode(text).length <= 96 && text.isWellFormed()),
  issuedOn: days.map((day) => day.toISOString().slice(0, 10)),
  expiresOn: fc.option(
    days.filter((day) => day.getTime() > Date.UTC(2020, 0, 1)).map((day) => day.toISOString().slice(0, 10)),
  ),
  scorePercent: fc.integer({ min: 0, max: 100 }),
  supervised: fc.boolean(),
});

describe('the signed code of a certificate', () => {
  it('gives back every fact, and its signature holds', () => {
    fc.assert(
      fc.property(codes, (facts) => {
        const address = addressOf(facts);
        expect(readCertificateCode(address)?.code).toEqual(facts);
        expect(holds(address)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('holds no longer when one sign of it, or the number, is another', () => {
    const address = addressOf(code);
    const from = address.indexOf('#') + 1;
    for (let at = from; at < address.length - 1; at += 7) {
      const other = address[at] === 'A' ? 'B' : 'A';
      expect(holds(address.slice(0, at) + other + address.slice(at + 1))).toBe(false);
    }
    expect(holds(address.replace('7F3K9Q2MX', '7F3K9Q2MY'))).toBe(false);
    expect(holds(address.slice(0, -4))).toBe(false);
  });

  it('cuts a long title between letters and says so', () => {
    const long = readCertificateCode(addressOf({ ...code, courseTitle: 'Kỹ năng số '.repeat(20) }));
    expect(long?.code.courseTitle).toMatch(/^Kỹ năng số .*…$/);
    expect(new TextEncoder().encode(long?.code.courseTitle).length).toBeLessThanOrEqual(96);
  });

  it.each([
    '',
    'KS-2026-7F3K9Q2MX',
    'https://a/xac-minh/KS-2026-7F3K9Q2MX',
    `https://a/xac-minh/KS-2026-7F3K9Q2MX#${'A'.repeat(150)}`,
  ])('is not read from %j', (address) => {
    expect(readCertificateCode(address)).toBeNull();
  });
});
