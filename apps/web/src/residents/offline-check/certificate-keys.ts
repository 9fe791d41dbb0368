/** A key that signs or signed certificates, as `/xac-minh/khoa` publishes it. */
export interface PublishedKey {
  keyId: string;
  /** 32 bytes in base64. */
  publicKey: string;
}

const KEPT_UNDER = 'hvs-khoa-giay-chung-nhan';

/** The published keys; without a network those that this phone kept the last time. Null when it never saw any. */
export async function certificateKeys(): Promise<readonly PublishedKey[] | null> {
  try {
    const answer = await fetch('/xac-minh/khoa');
    if (!answer.ok) return keptKeys();
    const { keys } = (await answer.json()) as { keys: PublishedKey[] };
    keep(keys);
    return keys;
  } catch {
    return keptKeys();
  }
}

function keep(keys: readonly PublishedKey[]): void {
  try {
    localStorage.setItem(KEPT_UNDER, JSON.stringify(keys));
  } catch {
    // A browser that keeps nothing still checks while it is online
  }
}

function keptKeys(): readonly PublishedKey[] | null {
  try {
    return JSON.parse(localStorage.getItem(KEPT_UNDER) ?? 'null') as PublishedKey[] | null;
  } catch {
    return null;
  }
}
