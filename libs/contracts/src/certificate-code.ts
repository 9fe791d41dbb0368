/**
 * The facts of a certificate in so few bytes that they fit into its QR code beside the address of the check page:
 *
 * | byte    | what                                                                        |
 * | ------- | --------------------------------------------------------------------------- |
 * | 0       | version of this form, 1                                                     |
 * | 1-4     | id of the key that signed                                                   |
 * | 5-6     | day of issue, days since 1 January 2020                                     |
 * | 7-8     | day of expiry in the same count, 0 when it never expires                    |
 * | 9       | score, percent                                                              |
 * | 10      | bit 0: the quiz was supervised                                              |
 * | 11 …    | length and UTF-8 of the holder's name, then length and UTF-8 of the course  |
 * | last 64 | Ed25519 signature over `signedMessage`                                      |
 *
 * The number stands in the address, and the signature covers it.
 */
export interface CertificateCode {
  number: string;
  /** Eight hexadecimal digits. */
  keyId: string;
  holderName: string;
  /** Cut with `…` when it is longer than the code has room for. */
  courseTitle: string;
  /** `YYYY-MM-DD` in Viet Nam. */
  issuedOn: string;
  expiresOn: string | null;
  scorePercent: number;
  supervised: boolean;
}

/** A code as it was read: what it says, and what a key has to have signed for it to be true. */
export interface ReadCertificateCode {
  code: CertificateCode;
  message: Uint8Array;
  signature: Uint8Array;
}

const VERSION = 1;
const HEAD_BYTES = 11;
const SIGNATURE_BYTES = 64;
const LONGEST_NAME = 90;
const LONGEST_TITLE = 96;
const FIRST_DAY = Date.UTC(2020, 0, 1);
const DAY_MS = 86_400_000;
const ADDRESS = /\/xac-minh\/([A-Za-z0-9-]{10,30})#([\w-]{100,600})$/;

/** The bytes that stand before the signature. */
export function bytesOfCertificateCode(code: CertificateCode): Uint8Array {
  const name = shortened(code.holderName, LONGEST_NAME);
  const title = shortened(code.courseTitle, LONGEST_TITLE);
  const head = new Uint8Array(HEAD_BYTES);
  const view = new DataView(head.buffer);
  view.setUint8(0, VERSION);
  view.setUint32(1, Number.parseInt(code.keyId, 16));
  view.setUint16(5, daysTo(code.issuedOn));
  view.setUint16(7, code.expiresOn ? daysTo(code.expiresOn) : 0);
  view.setUint8(9, code.scorePercent);
  view.setUint8(10, code.supervised ? 1 : 0);
  return joined(head, Uint8Array.of(name.length), name, Uint8Array.of(title.length), title);
}

/** What is signed: the number and the bytes before the signature. */
export function signedMessage(number: string, bytes: Uint8Array): Uint8Array {
  return joined(new TextEncoder().encode(`hoc-vu-so/certificate/1|${number}|`), bytes);
}

/** The code as it stands behind the `#` of the address. */
export function fragmentOf(bytes: Uint8Array, signature: Uint8Array): string {
  const binary = Array.from(joined(bytes, signature), (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** Reads what a QR code gave: the whole address of a check page. Null when it is none or cannot be read. */
export function readCertificateCode(address: string): ReadCertificateCode | null {
  const [, number, fragment] = ADDRESS.exec(address.trim()) ?? [];
  const whole = fragment ? bytesOfFragment(fragment) : null;
  if (!number || !whole || whole.length <= HEAD_BYTES + SIGNATURE_BYTES || whole[0] !== VERSION) return null;
  const bytes = whole.subarray(0, whole.length - SIGNATURE_BYTES);
  const texts = textsIn(bytes.subarray(HEAD_BYTES));
  if (!texts) return null;
  const code = { number: number.toUpperCase(), ...headOf(bytes), ...texts };
  return { code, message: signedMessage(code.number, bytes), signature: whole.subarray(-SIGNATURE_BYTES) };
}

function headOf(bytes: Uint8Array): Omit<CertificateCode, 'number' | 'holderName' | 'courseTitle'> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, HEAD_BYTES);
  return {
    keyId: view.getUint32(1).toString(16).padStart(8, '0'),
    issuedOn: dayAfter(view.getUint16(5)),
    expiresOn: view.getUint16(7) ? dayAfter(view.getUint16(7)) : null,
    scorePercent: view.getUint8(9),
    supervised: (view.getUint8(10) & 1) === 1,
  };
}

/** Name and title, when their lengths fill the bytes exactly. */
function textsIn(bytes: Uint8Array): { holderName: string; courseTitle: string } | null {
  const nameEnd = 1 + (bytes[0] ?? 0);
  const titleEnd = nameEnd + 1 + (bytes[nameEnd] ?? 0);
  if (titleEnd !== bytes.length) return null;
  const decoder = new TextDecoder();
  return {
    holderName: decoder.decode(bytes.subarray(1, nameEnd)),
    courseTitle: decoder.decode(bytes.subarray(nameEnd + 1)),
  };
}

function bytesOfFragment(fragment: string): Uint8Array | null {
  try {
    const binary = atob(fragment.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
  } catch {
    return null;
  }
}

/** UTF-8 of at most `most` bytes; letters are never cut in two. */
function shortened(text: string, most: number): Uint8Array {
  const encoder = new TextEncoder();
  const whole = encoder.encode(text);
  if (whole.length <= most) return whole;
  const signs = [...text];
  while (encoder.encode(`${signs.join('')}…`).length > most) signs.pop();
  return encoder.encode(`${signs.join('').trimEnd()}…`);
}

function joined(...parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function daysTo(day: string): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - FIRST_DAY) / DAY_MS);
}

function dayAfter(days: number): string {
  return new Date(FIRST_DAY + days * DAY_MS).toISOString().slice(0, 10);
}
