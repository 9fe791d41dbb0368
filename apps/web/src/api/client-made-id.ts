const waiting = new Map<string, string>();

/**
 * An id made on this device for one deed. The same deed keeps its id until `answered` is called, so sending it again
 * after a lost answer cannot do it twice.
 */
export function idFor(deed: string): string {
  const id = waiting.get(deed) ?? makeUuid();
  waiting.set(deed, id);
  return id;
}

export function answered(deed: string): void {
  waiting.delete(deed);
}

/** `crypto.randomUUID` exists on https and localhost only; the same bits are made by hand elsewhere. */
export function makeUuid(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
