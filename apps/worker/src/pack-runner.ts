import { Inject, Injectable } from '@nestjs/common';
import type { DomainEvents, EventName, JobName, JobPayloads } from '@hvs/contracts';
import { Database } from '@hvs/platform/database';
import { type JobHandler, Jobs, type QueuedWork } from '@hvs/platform/queue';
import { type Logger, LOGGER, withRequestId } from '@hvs/platform/telemetry';
import { HandlerRegistry } from './handler-registry.js';

type QueuedReaction = Extract<QueuedWork, { kind: 'reaction' }>;
type QueuedJob = Extract<QueuedWork, { kind: 'job' }>;

interface OpenDelivery {
  eventId: string;
  reaction: string;
  payload: DomainEvents[EventName];
  requestId: string | null;
}

/**
 * Does pieces of one pack together, as a commit of its own costs each of them more than its work. What cannot be done
 * this way, or fails, is left to `WorkRunner`, piece by piece: nothing of it has been written.
 */
@Injectable()
export class PackRunner {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly registry: HandlerRegistry,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Returns the pieces that are left to be done one by one. */
  async run(pieces: readonly QueuedWork[]): Promise<QueuedWork[]> {
    const reactions = pieces.filter((piece) => piece.kind === 'reaction');
    const left = await this.attempt(reactions, () => this.deliver(reactions));
    const jobs = Map.groupBy(
      pieces.filter((piece) => piece.kind === 'job'),
      ({ name }) => name,
    );
    for (const [name, own] of jobs) {
      const handler = this.registry.handler(name);
      const handleMany = handler?.handleMany;
      left.push(...(handleMany ? await this.attempt(own, () => this.runJobs(name, own, handleMany)) : own));
    }
    return left;
  }

  private async attempt(pieces: readonly QueuedWork[], work: () => Promise<void>): Promise<QueuedWork[]> {
    if (pieces.length < 2) return [...pieces];
    try {
      await work();
      return [];
    } catch (error) {
      this.logger.warn({ err: error }, `${pieces.length} pieces could not be done together; they are done one by one`);
      return [...pieces];
    }
  }

  /** One transaction holds what all reactions write and the marks that they are done, so each takes effect once. */
  private async deliver(pieces: readonly QueuedReaction[]): Promise<void> {
    await this.database.transaction(async () => {
      const open = await this.database.query<OpenDelivery>(
        `select d.event_id as "eventId", d.reaction, e.payload, e.request_id as "requestId"
         from unnest($1::uuid[], $2::text[]) as piece (event_id, reaction)
         join reaction_delivery d on d.event_id = piece.event_id and d.reaction = piece.reaction and d.done_at is null
         join outbox_event e on e.id = d.event_id
         order by d.event_id, d.reaction for update of d`,
        [pieces.map(({ eventId }) => eventId), pieces.map(({ reaction }) => reaction)],
        'deliveries-take',
      );
      if (open.length === 0) return;
      await this.jobs.gathered(async () => {
        for (const delivery of open) await this.react(delivery);
      });
      await this.database.query(
        `update reaction_delivery d set done_at = now(), failed_at = null, error = null
         from unnest($1::uuid[], $2::text[]) as done (event_id, reaction)
         where d.event_id = done.event_id and d.reaction = done.reaction`,
        [open.map(({ eventId }) => eventId), open.map(({ reaction }) => reaction)],
        'deliveries-done',
      );
    });
  }

  private async react({ eventId, reaction: name, payload, requestId }: OpenDelivery): Promise<void> {
    const reaction = this.registry.reaction(name);
    if (!reaction) throw new Error(`no reaction is called ${name}`);
    await withRequestId(requestId ?? eventId, () => reaction.react(payload));
  }

  /** Requests that were renewed meanwhile have other tickets: those will run, ours need not. */
  private async runJobs(
    name: string,
    pieces: readonly QueuedJob[],
    handleMany: NonNullable<JobHandler<JobName>['handleMany']>,
  ): Promise<void> {
    const identity = [name, pieces.map(({ key }) => key), pieces.map(({ ticket }) => ticket)];
    const requests = await this.database.query<{ payload: JobPayloads[JobName]; ticket: string }>(
      `select payload, ticket from job_request where name = $1 and key = any($2::text[]) and ticket = any($3::uuid[])`,
      identity,
      'jobs-take',
    );
    const [first] = requests;
    if (!first) return;
    await withRequestId(first.ticket, () => handleMany(requests.map(({ payload }) => payload)));
    await this.database.query(
      `with done as (
         select name, key from job_request where name = $1 and key = any($2::text[]) and ticket = any($3::uuid[])
         order by key for update)
       delete from job_request using done where job_request.name = done.name and job_request.key = done.key`,
      identity,
      'jobs-done',
    );
  }
}
