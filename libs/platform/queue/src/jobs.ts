import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import type { JobName, JobPayloads } from '@hvs/contracts';
import { newId } from '@hvs/kernel';
import { Database } from '@hvs/platform/database';
import { RELAY_CHANNEL } from '@hvs/platform/outbox';

/**
 * Asks for work. A request is a row in the transaction of the deed that needs it; requests with one key wait as one,
 * and a request that arrives while the work runs makes it run once more.
 */
@Injectable()
export class Jobs {
  private readonly gathering = new AsyncLocalStorage<Map<JobName, Map<string, JobPayloads[JobName]>>>();

  constructor(private readonly database: Database) {}

  async request<N extends JobName>(name: N, key: string, payload: JobPayloads[N]): Promise<void> {
    await this.requestMany(name, [{ key, payload }]);
  }

  async requestMany<N extends JobName>(name: N, requests: { key: string; payload: JobPayloads[N] }[]): Promise<void> {
    const gathered = this.gathering.getStore();
    if (!gathered) return this.write(name, new Map(requests.map(({ key, payload }) => [key, payload])));
    const own = gathered.get(name) ?? new Map<string, JobPayloads[JobName]>();
    gathered.set(name, own);
    for (const { key, payload } of requests) own.set(key, payload);
  }

  /**
   * Runs several deeds that share the running transaction, and writes all their requests at its end: one statement for
   * each job, and locks that are held only for the moment.
   */
  async gathered(deeds: () => Promise<void>): Promise<void> {
    const gathered = new Map<JobName, Map<string, JobPayloads[JobName]>>();
    await this.gathering.run(gathered, deeds);
    const names = [...gathered.keys()].sort();
    for (const name of names) await this.write(name, gathered.get(name) ?? new Map());
  }

  /** In the order of the keys, so that two transactions never wait for each other in a ring. */
  private async write(name: JobName, requests: ReadonlyMap<string, JobPayloads[JobName]>): Promise<void> {
    if (requests.size === 0) return;
    const keys = [...requests.keys()].sort();
    await this.database.query(
      `with asked as (
         insert into job_request as waiting (name, key, payload, ticket)
         select $1, key, payload, ticket from unnest($2::text[], $3::jsonb[], $4::uuid[]) as new (key, payload, ticket)
         on conflict (name, key) do update
           set ticket = excluded.ticket, payload = excluded.payload, requested_at = now(), queued_at = null,
               failed_at = null, error = null
           where waiting.queued_at is not null or waiting.failed_at is not null)
       select pg_notify('${RELAY_CHANNEL}', '')`,
      [name, keys, keys.map((key) => JSON.stringify(requests.get(key))), keys.map(() => newId())],
      'jobs-request',
    );
  }
}
