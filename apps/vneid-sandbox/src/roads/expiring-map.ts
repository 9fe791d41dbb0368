/** How many writes pass between two sweeps of what has expired. */
const WRITES_PER_SWEEP = 500;

/** Values under keys that nobody can guess, each for a while. */
export class ExpiringMap<Value> {
  private readonly entries = new Map<string, { readonly value: Value; readonly expiresAt: number }>();
  private writes = 0;

  constructor(private readonly lifeInMs: number) {}

  put(key: string, value: Value): void {
    this.writes += 1;
    if (this.writes % WRITES_PER_SWEEP === 0) this.sweep();
    this.entries.set(key, { value, expiresAt: Date.now() + this.lifeInMs });
  }

  get(key: string): Value | undefined {
    const entry = this.entries.get(key);
    return entry && entry.expiresAt > Date.now() ? entry.value : undefined;
  }

  /** Takes a value out: the second time there is none. */
  take(key: string): Value | undefined {
    const value = this.get(key);
    this.entries.delete(key);
    return value;
  }

  private sweep(): void {
    const now = Date.now();
    for (const [key, { expiresAt }] of this.entries) if (expiresAt <= now) this.entries.delete(key);
  }
}
