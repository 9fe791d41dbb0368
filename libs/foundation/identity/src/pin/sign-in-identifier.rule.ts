import { normaliseCardCode } from './card-code.rule.js';

/**
 * What a person typed to say who they are, or whom they tapped on a shared phone (`device`). `key` is the same however
 * it was typed.
 */
export type SignInIdentifier = { kind: 'phone' | 'card' | 'device' | 'neither'; key: string };

/** A person of this device, as the page sends it: `may:<id>`. */
const OF_DEVICE = /^may:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** Reads a phone number, a card code or a person tapped. No phone is a card code: a code has ten characters and never a zero. */
export function readIdentifier(text: string): SignInIdentifier {
  const [, tapped] = OF_DEVICE.exec(text) ?? [];
  if (tapped) return { kind: 'device', key: tapped };
  const phone = normalisePhone(text);
  if (phone) return { kind: 'phone', key: phone };
  const code = normaliseCardCode(text);
  if (code) return { kind: 'card', key: code };
  return { kind: 'neither', key: text.normalize('NFKC').trim().toLowerCase().slice(0, 64) };
}

/**
 * A Vietnamese phone number as it is kept, `0912345678`, or null when it cannot be one. `+84`, `84`, `0084`, spaces,
 * dots, dashes and brackets do not matter.
 */
export function normalisePhone(text: string): string | null {
  const typed = text.normalize('NFKC').replace(/[\s.()\-‐-―]/g, '');
  const national = typed.replace(/^(?:\+84|0084)0?/, '0').replace(/^84(?=\d{9,10}$)/, '0');
  return /^0[1-9]\d{8,9}$/.test(national) ? national : null;
}
