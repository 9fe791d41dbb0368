/**
 * Keeps the values used last, at most `limit` of them. A value is loaded once however many ask for it at the same
 * time; a load that fails is forgotten, so the next one to ask tries again.
 */
export class BoundedCache<Value> {
  private readonly kept = new Map<string, Promise<Value>>();

  constructor(private readonly limit: number) {}

  get(key: string, load: () => Promise<Value>): Promise<Value> {
    const value = this.kept.get(key) ?? this.loaded(key, load);
    this.kept.delete(key);
    this.kept.set(key, value);
    this.dropOldest();
    return value;
  }

  private loaded(key: string, load: () => Promise<Value>): Promise<Value> {
    const value = load();
    value.catch(() => this.kept.delete(key));
    return value;
  }

  private dropOldest(): void {
    if (this.kept.size <= this.limit) return;
    const [oldest] = this.kept.keys();
    if (oldest !== undefined) this.kept.delete(oldest);
  }
}
