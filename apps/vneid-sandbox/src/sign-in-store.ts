import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Entry {
  readonly payload: AdapterPayload;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** How many writes pass between two sweeps of what has expired. */
const WRITES_PER_SWEEP = 500;

/**
 * Keeps the provider's sign-ins, codes and tokens in memory until they expire. Own, because the library's memory adapter holds a
 * thousand entries and a load test makes more. A restart forgets all sign-ins under way, which is right for a stand-in.
 */
export class SignInStore {
  private readonly entries = new Map<string, Entry>();
  private writes = 0;

  /** The part of the store for one kind of record, as oidc-provider asks for it. */
  readonly adapterFor = (kind: string): Adapter => ({
    upsert: async (id, payload, expiresIn) => this.put(`${kind}:${id}`, payload, expiresIn),
    find: async (id) => this.get(`${kind}:${id}`),
    findByUid: async (uid) => this.get(uidKey(uid)),
    // Codes typed on another device are not offered here.
    findByUserCode: async () => undefined,
    consume: async (id) => this.markConsumed(`${kind}:${id}`),
    destroy: async (id) => void this.entries.delete(`${kind}:${id}`),
    revokeByGrantId: async (grantId) => this.revoke(kind, grantId),
  });

  private put(key: string, payload: AdapterPayload, expiresIn = 3600): void {
    this.writes += 1;
    if (this.writes % WRITES_PER_SWEEP === 0) this.sweep();
    const entry = { payload, expiresAt: Date.now() + expiresIn * 1000 };
    this.entries.set(key, entry);
    if (payload.kind === 'Session' && payload.uid) this.entries.set(uidKey(payload.uid), entry);
  }

  private get(key: string): AdapterPayload | undefined {
    const entry = this.entries.get(key);
    return entry && entry.expiresAt > Date.now() ? entry.payload : undefined;
  }

  private markConsumed(key: string): void {
    const payload = this.get(key);
    if (payload) payload.consumed = Math.floor(Date.now() / 1000);
  }

  private revoke(kind: string, grantId: string): void {
    for (const [key, { payload }] of this.entries) {
      if (key.startsWith(`${kind}:`) && payload.grantId === grantId) this.entries.delete(key);
    }
  }

  private sweep(): void {
    const now = Date.now();
    for (const [key, { expiresAt }] of this.entries) if (expiresAt <= now) this.entries.delete(key);
  }
}

/** Sessions alone are also looked up by a second key, which survives a change of their cookie. */
function uidKey(uid: string): string {
  return `Session.uid:${uid}`;
}
