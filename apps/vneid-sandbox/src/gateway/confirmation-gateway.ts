import { randomUUID } from 'node:crypto';

import type { PeopleFile } from '../people-file.js';
import { fingerprintOf, type ConfirmationRequest } from './confirmation.js';
import { standingOf, type ConfirmationRecord, type ConfirmationStanding, type Verdict } from './confirmation-record.js';
import type { ConfirmationStore } from './confirmation-store.js';
import type { GatewayFailureNow, GatewayFailurePlan } from './gateway-failures.js';

export interface GatewayParts {
  readonly store: ConfirmationStore;
  readonly plan: GatewayFailurePlan;
  readonly peopleFile: PeopleFile;
  /** Milliseconds from receipt to answer. */
  readonly delayMs: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** What was taken over, or that the key stands for something else. */
export type Acceptance = ConfirmationStanding | 'key-used';

const LATE_IN_MS = 600_000;

/** The other side of confirmation: takes requests over once per key and answers them later. */
export class ConfirmationGateway {
  constructor(private readonly parts: GatewayParts) {}

  /** Takes a request over; the same one again gives the same receipt. */
  async accept(request: ConfirmationRequest, failure: GatewayFailureNow | undefined): Promise<Acceptance> {
    const { store, now } = this.parts;
    const fingerprint = fingerprintOf(request);
    const verdict = await this.judge(request);
    const known = store.find(request.key);
    if (known) return known.fingerprint === fingerprint ? standingOf(known, now(), 0) : 'key-used';
    const record = { ...this.newRecord(request.key, failure), fingerprint, verdict };
    if (failure?.mode !== 'forgets') store.add(record);
    return standingOf({ ...record, answeredAt: Infinity }, now(), 0);
  }

  /** What is known of a key; `undefined` when it was never taken over. */
  standing(key: string): ConfirmationStanding | undefined {
    const record = this.parts.store.find(key);
    return record && this.tell(record);
  }

  /** One page for reconciliation. */
  page(from: number, limit: number, since: number): { standings: ConfirmationStanding[]; next: number | null } {
    const { records, next } = this.parts.store.page(from, limit, since);
    return { standings: records.map((record) => this.tell(record)), next };
  }

  /** How many are in each state; no person. */
  counts(): { received: number; confirmed: number; returned: number } {
    const counts = { received: 0, confirmed: 0, returned: 0 };
    const now = this.parts.now();
    for (const record of this.parts.store.all()) {
      counts[now < record.answeredAt ? 'received' : record.verdict.state] += 1;
    }
    return counts;
  }

  private tell(record: ConfirmationRecord): ConfirmationStanding {
    const now = this.parts.now();
    const told = now < record.answeredAt ? 0 : this.parts.store.countTelling(record.key);
    return standingOf(record, now, told);
  }

  private newRecord(key: string, failure: GatewayFailureNow | undefined) {
    const receivedAt = this.parts.now();
    return {
      key,
      receipt: `R-${randomUUID()}`,
      receivedAt,
      answeredAt: receivedAt + this.waitFor(failure),
      ...(failure?.mode === 'changes-its-mind' ? { changesItsMind: true as const } : {}),
    };
  }

  private waitFor(failure: GatewayFailureNow | undefined): number {
    const { delayMs } = this.parts;
    if (failure?.mode === 'late') return failure.delayMs ?? LATE_IN_MS;
    if (failure?.mode !== 'out-of-order') return delayMs;
    // The last to arrive waits once, the first the longest. Without a count, every fifth begins anew.
    const behind = Number.isFinite(failure.remaining) ? failure.remaining : 4 - (this.parts.store.all().length % 5);
    return (failure.delayMs ?? delayMs) * (behind + 1);
  }

  private async judge(request: ConfirmationRequest): Promise<Verdict> {
    const chosen = this.parts.plan.reasonToReturn(request.citizenId);
    if (chosen !== undefined) return { state: 'returned', reason: chosen };
    const person = (await this.parts.peopleFile.people()).byCitizenId.get(request.citizenId);
    if (!person) return { state: 'confirmed' };
    if (plain(person.name) !== plain(request.fullName)) {
      return { state: 'returned', reason: 'Họ tên không khớp với dữ liệu quốc gia về dân cư.' };
    }
    return person.birthDate.startsWith(request.birthDate)
      ? { state: 'confirmed' }
      : { state: 'returned', reason: 'Ngày sinh không khớp với dữ liệu quốc gia về dân cư.' };
  }
}

function plain(name: string): string {
  return name.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/g, ' ').trim();
}
