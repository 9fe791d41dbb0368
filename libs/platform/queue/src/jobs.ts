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
  constructor(private readonly database: Database) {}

  async request<N extends JobName>(name: N, key: string, payload: JobPayloads[N]): Promise<void> {
    await this.requestMany(name, [{ key, payload }]);
  }

  async requestMany<N extends JobName>(name: N, requests: { key: string; payload: JobPayloads[N] }[]): Promise<void> {
    const once = [...new Map(requests.map((request) => [request.key, request])).values()];
    if (once.length === 0) return;
    await this.database.query(
      `with asked as (
         insert into job_request as waiting (name, key, payload, ticket)
         select $1, key, payload, ticket from unnest($2::text[], $3::jsonb[], $4::uuid[]) as new (key, payload, ticket)
         on conflict (name, key) do update
           set ticket = excluded.ticket, payload = excluded.payload, requested_at = now(), queued_at = null,
               failed_at = null, error = null
           where waiting.queued_at is not null or waiting.failed_at is not null)
       select pg_notify('${RELAY_CHANNEL}', '')`,
      [name, once.map(({ key }) => key), once.map(({ payload }) => JSON.stringify(payload)), once.map(() => newId())],
      'jobs-request',
    );
  }
}
