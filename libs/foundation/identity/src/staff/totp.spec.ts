import { describe, expect, it } from '@jest/globals';
import { newTotpSecret, totpAddress, totpCodeAt, totpStepOf } from './totp.js';

/** The key of the test vectors in RFC 6238, appendix B: `12345678901234567890` in base32. */
const RFC_KEY = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const at = (seconds: number) => new Date(seconds * 1000);

describe('the code of an authenticator', () => {
  it('is the one of RFC 6238', () => {
    expect(totpCodeAt(RFC_KEY, at(59))).toBe('287082');
    expect(totpStepOf(RFC_KEY, '287082', at(59))).toBe(1);
  });

  it('is taken one step early and one step late, and names its own step', () => {
    expect([29, 31, 89, 90].map((seconds) => totpStepOf(RFC_KEY, '287082', at(seconds)))).toEqual([1, 1, 1, null]);
  });

  it.each(['', '28708', '2870822', 'abcdef', '287 082'])('is not %p', (code) => {
    expect(totpStepOf(RFC_KEY, code, at(59))).toBeNull();
  });

  it('comes from a secret of 160 bits that an app can scan', () => {
    const secret = newTotpSecret();
    expect(secret).toHaveLength(32);
    expect(totpAddress(secret, 'quan-tri')).toContain(`secret=${secret}`);
  });
});
