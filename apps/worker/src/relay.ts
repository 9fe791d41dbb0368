import { Injectable } from '@nestjs/common';
import { type JobName, type Lane, LANE_OF_JOB } from '@hvs/contracts';
import { Config } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import type { LaneQueue, QueuedWork } from '@hvs/platform/queue';
import { HandlerRegistry } from './handler-registry.js';

export type Lanes = Record<Lane, LaneQueue>;

interface JobRow {
  name: string;
  key: string;
  ticket: string;
}

const BATCH = 500;

/** Hands committed events and job requests to the queue. Handing over twice is harmless, so nothing is ever lost. */
@Injectable()
export class Relay {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly registry: HandlerRegistry,
  ) {}

  /**
   * Hands over what waits; returns how many pieces that were. Call again until it is 0. Jobs that gather requests for a
   * while stay, unless `atOnce`.
   */
  async handOver(lanes: Lanes, { atOnce = false } = {}): Promise<number> {
    const jobs = await this.takeJobs(atOnce ? [] : this.registry.gathering());
    await this.add(lanes, [], jobs); // before the events, as people wait for checks
    const reactions = await this.database.transaction(() => this.takeEvents());
    await this.add(lanes, reactions.work, []);
    return reactions.events + jobs.length;
  }

  /**
   * Hands over again what was handed over long ago and is not done: the queue seems to have lost it, e.g. because its
   * Redis was emptied. What the queue still holds it does not take twice. Call again until it is 0.
   */
  async handOverLost(lanes: Lanes): Promise<number> {
    const lost = `now() - interval '${this.config.queueLostAfterSeconds} seconds'`;
    const reactions = await this.database.query<{ eventId: string; reaction: string }>(
      `update reaction_delivery set queued_at = now()
       where (event_id, reaction) in (
         select event_id, reaction from reaction_delivery
         where done_at is null and failed_at is null and queued_at < ${lost} limit ${BATCH})
       returning event_id as "eventId", reaction`,
    );
    const jobs = await this.database.query<JobRow>(
      `update job_request set queued_at = now()
       where (name, key) in (
         select name, key from job_request where failed_at is null and queued_at < ${lost} limit ${BATCH})
       returning name, key, ticket`,
    );
    await this.add(
      lanes,
      reactions.map((row) => ({ kind: 'reaction' as const, ...row })),
      jobs,
    );
    return reactions.length + jobs.length;
  }

  private async takeEvents(): Promise<{ events: number; work: Extract<QueuedWork, { kind: 'reaction' }>[] }> {
    const events = await this.database.query<{ id: string; name: string }>(
      `update outbox_event set relayed_at = now()
       where id in (select id from outbox_event where relayed_at is null order by id limit ${BATCH} for update skip locked)
       returning id, name`,
      [],
      'relay-take-events',
    );
    const work = events.flatMap(({ id, name }) =>
      this.registry.reactionsTo(name).map((reaction) => ({ kind: 'reaction' as const, eventId: id, reaction })),
    );
    if (work.length > 0) {
      await this.database.query(
        `insert into reaction_delivery (event_id, reaction) select * from unnest($1::uuid[], $2::text[])
         on conflict do nothing`,
        [work.map(({ eventId }) => eventId), work.map(({ reaction }) => reaction)],
        'relay-deliveries',
      );
    }
    return { events: events.length, work };
  }

  private async takeJobs(gathering: { job: JobName; ms: number }[]): Promise<JobRow[]> {
    return this.database.query<JobRow>(
      `update job_request set queued_at = now()
       where (name, key) in (
         select name, key from job_request j
         where queued_at is null and not exists (
           select from unnest($1::text[], $2::int[]) as gathering (job, ms)
           where job = j.name and j.requested_at > now() - ms * interval '1 millisecond')
         order by requested_at limit ${BATCH} for update of j skip locked)
       returning name, key, ticket`,
      [gathering.map(({ job }) => job), gathering.map(({ ms }) => ms)],
      'relay-take-jobs',
    );
  }

  private async add(
    lanes: Lanes,
    reactions: Extract<QueuedWork, { kind: 'reaction' }>[],
    jobs: JobRow[],
  ): Promise<void> {
    const pieces: { lane: Lane; id: string; data: QueuedWork }[] = [
      ...reactions.map((data) => ({ lane: 'reactions' as const, id: `${data.eventId}.${data.reaction}`, data })),
      ...jobs.map((job) => ({
        lane: LANE_OF_JOB[job.name as JobName],
        id: job.ticket,
        data: { kind: 'job' as const, ...job },
      })),
    ];
    for (const [lane, queue] of Object.entries(lanes) as [Lane, LaneQueue][]) {
      const own = pieces.filter((piece) => piece.lane === lane);
      if (own.length > 0) await queue.add(own.map(({ id, data }) => ({ id, data })));
    }
  }
}
