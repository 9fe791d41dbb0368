import { Inject, Injectable } from '@nestjs/common';
import { type Clock, DomainError } from '@hvs/kernel';
import { CLOCK } from '@hvs/platform/config';

/** A family with one forged paper tries a few times; whoever goes through numbers needs a million million tries. */
const MISSES = 20;
const WINDOW_MS = 10 * 60_000;
/** Networks remembered at most; the oldest are forgotten first. */
const MOST_NETWORKS = 20_000;

interface Misses {
  count: number;
  endsAt: number;
}

/**
 * Slows down whoever goes through certificate numbers: only well-formed numbers that do not exist count, so people who
 * check real papers never wait. Kept in memory by each process: it guards against guessing, not against load.
 */
@Injectable()
export class MissThrottle {
  private readonly networks = new Map<string, Misses>();

  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** @throws DomainError `certificate.check-wait` with the seconds to wait */
  admit(network: string): void {
    const known = this.current(network);
    if (!known || known.count < MISSES) return;
    const seconds = Math.ceil((known.endsAt - this.clock.now().getTime()) / 1000);
    throw new DomainError('certificate.check-wait', { seconds });
  }

  miss(network: string): void {
    const known = this.current(network) ?? { count: 0, endsAt: this.clock.now().getTime() + WINDOW_MS };
    this.networks.delete(network); // goes to the end: the one that misses now is forgotten last
    this.networks.set(network, { ...known, count: known.count + 1 });
    if (this.networks.size <= MOST_NETWORKS) return;
    const [oldest = ''] = this.networks.keys();
    this.networks.delete(oldest);
  }

  private current(network: string): Misses | undefined {
    const known = this.networks.get(network);
    return known && known.endsAt > this.clock.now().getTime() ? known : undefined;
  }
}
