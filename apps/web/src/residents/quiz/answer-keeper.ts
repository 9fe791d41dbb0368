/** How far an answer has come: chosen and on its way, on the server, or still only on this screen. */
export type KeptState = 'saving' | 'saved' | 'unsaved';

export interface KeptAnswer {
  chosen: readonly string[];
  state: KeptState;
  /** Why it is not saved. */
  error?: Error;
}

export type KeptAnswers = ReadonlyMap<string, KeptAnswer>;

type Save = (questionKey: string, chosen: readonly string[]) => Promise<void>;

/**
 * Keeps the answers of one attempt and sends each choice as it is made. Choices of one question go one after the
 * other and only the latest is sent, so quick taps cannot arrive in the wrong order.
 */
export class AnswerKeeper {
  private answers: KeptAnswers;
  private readonly sending = new Map<string, Promise<void>>();
  private readonly listeners = new Set<() => void>();

  constructor(
    kept: Iterable<readonly [questionKey: string, chosen: readonly string[]]>,
    private readonly save: Save,
  ) {
    this.answers = new Map(Array.from(kept, ([key, chosen]) => [key, { chosen, state: 'saved' }]));
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly current = (): KeptAnswers => this.answers;

  choose(questionKey: string, chosen: readonly string[]): void {
    this.set(questionKey, { chosen, state: 'saving' });
    void this.send(questionKey);
  }

  /**
   * Takes over what another tab or device has answered since. What this one has not saved yet stays: it is newer.
   * True when something changed.
   */
  adopt(kept: Iterable<readonly [questionKey: string, chosen: readonly string[]]>): boolean {
    let changed = false;
    for (const [key, chosen] of kept) {
      const own = this.answers.get(key);
      if ((own && own.state !== 'saved') || this.sending.has(key) || isSame(own?.chosen ?? [], chosen)) continue;
      this.set(key, { chosen, state: 'saved' });
      changed = true;
    }
    return changed;
  }

  /** Sends what is not saved yet. True when every answer is on the server. */
  async flush(): Promise<boolean> {
    const open = [...this.answers].filter(([, answer]) => answer.state !== 'saved').map(([key]) => key);
    await Promise.all(open.map((key) => this.send(key)));
    return [...this.answers.values()].every(({ state }) => state === 'saved');
  }

  private send(questionKey: string): Promise<void> {
    const running = this.sending.get(questionKey);
    if (running) return running;
    const run = this.sendLatest(questionKey).finally(() => this.sending.delete(questionKey));
    this.sending.set(questionKey, run);
    return run;
  }

  private async sendLatest(questionKey: string): Promise<void> {
    for (;;) {
      const answer = this.answers.get(questionKey);
      if (!answer) return;
      const { chosen } = answer;
      this.set(questionKey, { chosen, state: 'saving' });
      const error = await this.save(questionKey, chosen).then(
        () => undefined,
        (reason: unknown) => (reason instanceof Error ? reason : new Error(String(reason))),
      );
      if (this.answers.get(questionKey)?.chosen !== chosen) continue;
      this.set(questionKey, error ? { chosen, state: 'unsaved', error } : { chosen, state: 'saved' });
      return;
    }
  }

  private set(questionKey: string, answer: KeptAnswer): void {
    this.answers = new Map(this.answers).set(questionKey, answer);
    for (const listener of this.listeners) listener();
  }
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((each, at) => each === other[at]);
