import { Inject, Injectable } from '@nestjs/common';
import { type Clock, DomainError } from '@hvs/kernel';
import { CLOCK } from '@hvs/platform/config';
import { Crypto } from '@hvs/platform/crypto';
import { Database } from '@hvs/platform/database';
import { POLICIES, type SignInTry, type Track, tracksOf } from './throttle.rule.js';

/** A try that was let in. It stands as a failure until it is called a success, so parallel guesses cannot slip by. */
export interface Admission {
  tracks: Track[];
}

const COUNT = `
  with asked as (
    select * from unnest($1::bytea[], $2::int[], $3::float8[], $4::float8[], $5::float8[])
      with ordinality as a(key, waits_from, first_wait, longest_wait, forgotten_after, position)
  ), blocked as (
    select max(blocked_until) as until from sign_in_throttle where key = any($1::bytea[]) and blocked_until > $6
  ), counted as (
    insert into sign_in_throttle as t (key, failures, window_ends_at)
    select key, 1, $6::timestamptz + make_interval(secs => forgotten_after)
    from asked where (select until from blocked) is null order by position
    on conflict (key) do update set
      failures = case when t.window_ends_at <= $6 then 1 else t.failures + 1 end,
      window_ends_at = excluded.window_ends_at,
      blocked_until = (
        select $6::timestamptz + make_interval(
          secs => least(a.first_wait * power(2, least(t.failures + 1 - a.waits_from, 20)), a.longest_wait))
        from asked a
        where a.key = t.key and t.window_ends_at > $6 and t.failures + 1 >= a.waits_from)
    where t.blocked_until is null or t.blocked_until <= $6
    returning 1
  )
  select (select until from blocked) as "blockedUntil", (select count(*)::int from counted) as counted
`;

/** Slows down guessing without giving anybody a way to lock others out. Its rules and figures: `throttle.rule.ts`. */
@Injectable()
export class SignInThrottle {
  constructor(
    private readonly database: Database,
    private readonly crypto: Crypto,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Lets a try in, or throws `sign-in.wait`. Call it outside a transaction, before the slow hash: the count must stay
   * when the try fails, and a refused try must cost nothing.
   */
  async admit(attempt: SignInTry): Promise<Admission> {
    const tracks = tracksOf(attempt);
    const policies = tracks.map((track) => POLICIES[track.name]);
    const now = this.clock.now();
    const [row] = await this.database.query<{ blockedUntil: Date | null; counted: number }>(COUNT, [
      this.keysOf(tracks),
      policies.map((policy) => policy.waitsFromFailure),
      policies.map((policy) => policy.firstWaitSeconds),
      policies.map((policy) => policy.longestWaitSeconds),
      policies.map((policy) => policy.forgottenAfterSeconds),
      now,
    ]);
    if (row?.blockedUntil) throw waitUntil(row.blockedUntil, now);
    if (row?.counted !== tracks.length) throw new DomainError('sign-in.wait', { seconds: 1 });
    return { tracks };
  }

  /**
   * Takes back what `admit` counted. With `wholly`, the failures before it on the person's own device are forgiven too;
   * not when several people share the identifier, or one of them could guess another's PIN without end.
   */
  async forgive(admission: Admission, wholly: boolean): Promise<void> {
    const own = wholly ? admission.tracks.filter((track) => track.name === 'device') : [];
    await this.database.query(
      `update sign_in_throttle set blocked_until = null,
         failures = case when key = any($2::bytea[]) then 0 else greatest(failures - 1, 0) end
       where key = any($1::bytea[])`,
      [this.keysOf(admission.tracks), this.keysOf(own)],
    );
  }

  private keysOf(tracks: Track[]): Buffer[] {
    return tracks.map((track) => this.crypto.blindIndex(`throttle:${track.key}`));
  }
}

function waitUntil(until: Date, now: Date): DomainError {
  return new DomainError('sign-in.wait', { seconds: Math.ceil((until.getTime() - now.getTime()) / 1000) });
}
