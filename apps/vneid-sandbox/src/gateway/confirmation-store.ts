import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';

import type { ConfirmationRecord } from './confirmation-record.js';

/** The confirmations taken over, in the order of their receipt; with a file, one JSON line each, a restart keeps them. */
export class ConfirmationStore {
  private readonly inOrder: ConfirmationRecord[] = [];
  private readonly byKey = new Map<string, ConfirmationRecord>();
  private readonly told = new Map<string, number>();

  constructor(private readonly file: string | undefined) {
    if (file !== undefined) this.load(file);
  }

  find(key: string): ConfirmationRecord | undefined {
    return this.byKey.get(key);
  }

  add(record: ConfirmationRecord): void {
    this.remember(record);
    if (this.file !== undefined) appendFileSync(this.file, `${JSON.stringify(record)}\n`, { mode: 0o600 });
  }

  /** Records from a position in the order of receipt, and the position after them. */
  page(from: number, limit: number, since: number): { records: ConfirmationRecord[]; next: number | null } {
    const records: ConfirmationRecord[] = [];
    let at = from;
    for (; at < this.inOrder.length && records.length < limit; at += 1) {
      const record = this.inOrder[at];
      if (record && record.receivedAt >= since) records.push(record);
    }
    return { records, next: at < this.inOrder.length ? at : null };
  }

  /** How often the final state of a key was told before; counts this time. */
  countTelling(key: string): number {
    const before = this.told.get(key) ?? 0;
    this.told.set(key, before + 1);
    return before;
  }

  all(): readonly ConfirmationRecord[] {
    return this.inOrder;
  }

  private remember(record: ConfirmationRecord): void {
    this.inOrder.push(record);
    this.byKey.set(record.key, record);
  }

  private load(file: string): void {
    mkdirSync(dirname(file), { recursive: true });
    for (const line of linesOf(file)) {
      // A process killed while it wrote leaves half a line at the end.
      const record = parseLine(line);
      if (record && !this.byKey.has(record.key)) this.remember(record);
    }
  }
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n').filter(Boolean);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function parseLine(line: string): ConfirmationRecord | undefined {
  try {
    return JSON.parse(line) as ConfirmationRecord;
  } catch {
    return undefined;
  }
}
