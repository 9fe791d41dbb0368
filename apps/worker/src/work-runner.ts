import { Injectable } from '@nestjs/common';
import type { DomainEvents, EventName, JobName, JobPayloads } from '@hvs/contracts';
import { Database, isUnavailable } from '@hvs/platform/database';
import type { QueuedWork } from '@hvs/platform/queue';
import { withRequestId } from '@hvs/platform/telemetry';
import { HandlerRegistry } from './handler-registry.js';

interface DeliveryRow {
  payload: DomainEvents[EventName];
  requestId: string | null;
}

const ERROR_LENGTH = 500;

/** Does what the queue hands over. The rows in the database decide whether there is still something to do. */
@Injectable()
export class WorkRunner {
  constructor(
    private readonly database: Database,
    private readonly registry: HandlerRegistry,
  ) {}

  async run(work: QueuedWork): Promise<void> {
    await (work.kind === 'reaction' ? this.deliver(work.eventId, work.reaction) : this.runJob(work));
  }

  /**
   * Keeps work whose last retry failed where an operator sees it and can replay it. When the database was away the
   * work is not to blame: it stays open, and the relay hands it over again.
   */
  async giveUp(work: QueuedWork, error: Error): Promise<void> {
    if (isUnavailable(error)) return;
    const reason = error.message.slice(0, ERROR_LENGTH);
    if (work.kind === 'reaction') {
      await this.database.query(
        `update reaction_delivery set failed_at = now(), error = $3
         where event_id = $1 and reaction = $2 and done_at is null`,
        [work.eventId, work.reaction, reason],
      );
    } else {
      await this.database.query(
        `update job_request set failed_at = now(), error = $4 where name = $1 and key = $2 and ticket = $3`,
        [work.name, work.key, work.ticket, reason],
      );
    }
  }

  /** One transaction holds the reaction's own writes and the mark that it is done, so it takes effect once. */
  private async deliver(eventId: string, name: string): Promise<void> {
    const reaction = this.registry.reaction(name);
    if (!reaction) throw new Error(`no reaction is called ${name}`);
    await this.database.transaction(async () => {
      const [delivery] = await this.database.query<DeliveryRow>(
        `select e.payload, e.request_id as "requestId"
         from reaction_delivery d join outbox_event e on e.id = d.event_id
         where d.event_id = $1 and d.reaction = $2 and d.done_at is null
         for update of d`,
        [eventId, name],
        'delivery-take',
      );
      if (!delivery) return;
      await withRequestId(delivery.requestId ?? eventId, () => reaction.react(delivery.payload));
      await this.database.query(
        `update reaction_delivery set done_at = now(), failed_at = null, error = null where event_id = $1 and reaction = $2`,
        [eventId, name],
        'delivery-done',
      );
    });
  }

  /** A request with another ticket than ours was renewed meanwhile: that one will run, ours need not. */
  private async runJob(work: { name: string; key: string; ticket: string }): Promise<void> {
    const handler = this.registry.handler(work.name);
    if (!handler) throw new Error(`no handler for job ${work.name}`);
    const identity = [work.name, work.key, work.ticket];
    const [request] = await this.database.query<{ payload: JobPayloads[JobName] }>(
      `select payload from job_request where name = $1 and key = $2 and ticket = $3`,
      identity,
      'job-take',
    );
    if (!request) return;
    await withRequestId(work.ticket, () => handler.handle(request.payload as never));
    await this.database.query(
      `delete from job_request where name = $1 and key = $2 and ticket = $3`,
      identity,
      'job-done',
    );
  }
}
