import { Secret, TOTP } from 'otpauth';

/** What every authenticator app reads (RFC 6238): SHA-1, 6 digits, 30 seconds. */
const FORM = { algorithm: 'SHA1', digits: 6, period: 30 };
/** Steps by which a phone's clock may be off, either way. */
const WINDOW = 1;
const SECRET_BYTES = 20;

/** A new secret in base32. */
export function newTotpSecret(): string {
  return new Secret({ size: SECRET_BYTES }).base32;
}

/** The number of the step whose code this is, or null when it is none of the steps around `now`. */
export function totpStepOf(secret: string, code: string, now: Date): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const timestamp = now.getTime();
  const totp = new TOTP({ ...FORM, secret: Secret.fromBase32(secret) });
  const delta = totp.validate({ token: code, timestamp, window: WINDOW });
  return delta === null ? null : totp.counter({ timestamp }) + delta;
}

/** The code of the step at `now`: for operators who set up an account, and for tests. */
export function totpCodeAt(secret: string, now: Date): string {
  return new TOTP({ ...FORM, secret: Secret.fromBase32(secret) }).generate({ timestamp: now.getTime() });
}

/** The address behind the QR code that an authenticator app scans. */
export function totpAddress(secret: string, username: string): string {
  return new TOTP({ ...FORM, issuer: 'Hoc Vu So', label: username, secret: Secret.fromBase32(secret) }).toString();
}
