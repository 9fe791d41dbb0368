import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { DomainEvents } from '@hvs/contracts';
import { newId } from '@hvs/kernel';
import type { Database } from '@hvs/platform/database';
import { Outbox, type Reaction, ReactsTo } from '@hvs/platform/outbox';
import { type Lanes, Relay } from '../../apps/worker/src/relay.js';
import { WorkRunner } from '../../apps/worker/src/work-runner.js';
import { runCli } from '../support/run-cli.js';
import { prepareSmallWorker, type SmallWorker } from '../support/small-worker.js';
import { until } from '../support/until.js';

// Deadlines are in the waits themselves; this only keeps a slow machine from looking like a failure.
jest.setTimeout(60_000);

type Fact = DomainEvents['certificate.issued'];

/** What the reaction of this test saw, and for which certificate it fails. */
const seen = { reacted: [] as string[], brokenFor: '' };

@ReactsTo('certificate.issued')
class NoteWhenCertificateIssued implements Reaction<'certificate.issued'> {
  react = async ({ certificateId }: Fact): Promise<void> => {
    seen.reacted.push(certificateId);
    if (seen.brokenFor === certificateId) throw new Error('the printer is out of paper');
  };
}

let worker: SmallWorker;
let database: Database;

beforeAll(async () => {
  worker = await prepareSmallWorker({
    reactions: [NoteWhenCertificateIssued],
    environment: { QUEUE_RETRY_PAUSE_MS: '5', QUEUE_LOST_AFTER_SECONDS: '1' },
  });
  ({ database } = worker);
  worker.start();
});
beforeEach(() => {
  Object.assign(seen, { reacted: [], brokenFor: '' });
});
afterAll(() => worker.close());

const fact = (): Fact => ({ certificateId: newId(), personId: newId(), courseId: newId() });
const tell = (payload: Fact): Promise<void> => worker.get(Outbox).record('certificate.issued', payload);
const times = (list: string[], one: string): number => list.filter((each) => each === one).length;

async function deliveryOf({ certificateId }: Fact) {
  const [row] = await database.query<{ eventId: string; done: boolean; error: string | null; failed: boolean }>(
    `select e.id as "eventId", d.done_at is not null as done, d.failed_at is not null as failed, d.error
     from outbox_event e left join reaction_delivery d on d.event_id = e.id where e.payload->>'certificateId' = $1`,
    [certificateId],
  );
  return row;
}

/** What the operator's command prints. */
const failures = (...options: string[]): Promise<string> => runCli(worker.config.databaseUrl, 'failures', ...options);

/** Why the reaction to an event was kept as failed, or nothing. */
async function failureOf(eventId: string): Promise<string | undefined> {
  const [row] = await database.query<{ error: string }>(
    'select error from reaction_delivery where failed_at is not null and event_id = $1',
    [eventId],
  );
  return row?.error;
}

describe('an event', () => {
  it('is told exactly when the deed commits', async () => {
    const payload = fact();
    let before = -1;
    await database.transaction(async () => {
      await tell(payload);
      before = seen.reacted.length;
    });
    await until('the reaction has run', async () => (await deliveryOf(payload))?.done);
    expect({ before, after: seen.reacted }).toEqual({ before: 0, after: [payload.certificateId] });
  });

  it('is not told when the deed is rolled back, and goes with nothing else either', async () => {
    const [undone, done] = [fact(), fact()];
    const deed = database.transaction(async () => {
      await tell(undone);
      throw new Error('the deed was not to be');
    });
    await expect(deed).rejects.toThrow('the deed was not to be');
    await database.transaction(() => tell(done));
    await until('the later event is worked off', async () => (await deliveryOf(done))?.done);
    expect(await deliveryOf(undone)).toBeUndefined();
    expect(seen.reacted).toEqual([done.certificateId]);
  });

  it('cannot be told outside a transaction, where it could be true without its deed', async () => {
    await expect(tell(fact())).rejects.toThrow('must be recorded in the transaction of its deed');
  });

  it('has each reaction once, also when the queue delivers it again and again', async () => {
    const payload = fact();
    await database.transaction(() => tell(payload));
    await until('the reaction has run', async () => (await deliveryOf(payload))?.done);
    const eventId = (await deliveryOf(payload))?.eventId ?? '';
    const again = { kind: 'reaction' as const, eventId, reaction: NoteWhenCertificateIssued.name };
    await Promise.all([1, 2, 3].map(() => worker.get(WorkRunner).run(again)));
    expect(times(seen.reacted, payload.certificateId)).toBe(1);
  });
});

describe('a reaction that fails', () => {
  it('is tried again, kept as failed, shown to the operator, and replayed when the cause is mended', async () => {
    const payload = fact();
    seen.brokenFor = payload.certificateId;
    await database.transaction(() => tell(payload));
    await until('it is kept as failed', async () => (await deliveryOf(payload))?.failed);
    expect(times(seen.reacted, payload.certificateId)).toBe(6);
    const eventId = (await deliveryOf(payload))?.eventId ?? '';
    expect(await failures()).toMatch(
      new RegExp(`${eventId} .* NoteWhenCertificateIssued {2}the printer is out of paper\n1 failed\n$`),
    );

    seen.brokenFor = '';
    expect(await failures('--replay', eventId)).toContain('1 will run again');
    await until('it has run', async () => (await deliveryOf(payload))?.done);
    expect(times(seen.reacted, payload.certificateId)).toBe(7);
    expect(await failures()).toBe('0 failed\n');
  });

  it('does not hold up the events behind it', async () => {
    const [broken, whole] = [fact(), fact()];
    seen.brokenFor = broken.certificateId;
    await database.transaction(() => tell(broken));
    await database.transaction(() => tell(whole));
    await until('the one behind is done', async () => (await deliveryOf(whole))?.done);
    await until('the broken one is kept', async () => (await deliveryOf(broken))?.failed);
  });

  it('is not blamed when the database was away: it stays open and is handed over again', async () => {
    const payload = fact();
    await database.transaction(() => tell(payload));
    await until('the reaction has run', async () => (await deliveryOf(payload))?.done);
    const eventId = (await deliveryOf(payload))?.eventId ?? '';
    await database.query('update reaction_delivery set done_at = null where event_id = $1', [eventId]);
    const work = { kind: 'reaction' as const, eventId, reaction: NoteWhenCertificateIssued.name };
    await worker.get(WorkRunner).giveUp(work, new Error('Connection terminated unexpectedly'));
    await until('it has run again', async () => (await deliveryOf(payload))?.done);
    expect(times(seen.reacted, payload.certificateId)).toBe(2);
  });
});

describe('work that nobody knows how to do', () => {
  it('is kept: a delivery to a reaction that a deploy has renamed', async () => {
    const payload = fact();
    await database.transaction(() => tell(payload));
    await until('the known reaction has run', async () => (await deliveryOf(payload))?.done);
    const eventId = (await deliveryOf(payload))?.eventId ?? '';
    await database.query(
      `insert into reaction_delivery (event_id, reaction, queued_at) values ($1, 'BowWhenCertificateIssued', now() - interval '1 hour')`,
      [eventId],
    );
    const failure = await until('it is kept as failed', () => failureOf(eventId));
    expect(failure).toBe('no reaction is called BowWhenCertificateIssued');
  });
});

describe('work that the queue has lost', () => {
  it('is handed over again', async () => {
    const handedOver: string[] = [];
    const payload = fact();
    const [eventId, ticket] = [newId(), newId()];
    await database.query(
      `insert into outbox_event (id, name, payload, relayed_at) values ($1, 'certificate.issued', $2, now())`,
      [eventId, payload],
    );
    await database.transaction(async () => {
      // Never committed: only the relay that is called here sees them
      await database.query(
        `insert into reaction_delivery (event_id, reaction, queued_at) values ($1, 'Nobody', now() - interval '1 hour')`,
        [eventId],
      );
      await database.query(
        `insert into job_request (name, key, payload, ticket, queued_at)
         values ('universalization.check-person', 'somebody', '{}', $1, now() - interval '1 hour')`,
        [ticket],
      );
      const lane = {
        add: async (work: { id: string }[]) => void handedOver.push(...work.map(({ id }) => id)),
        waiting: async () => 0,
        close: async () => undefined,
      };
      const lanes: Lanes = { reactions: lane, checks: lane, outward: lane, bulk: lane };
      expect(await worker.get(Relay).handOverLost(lanes)).toBe(2);
      expect(await worker.get(Relay).handOverLost(lanes)).toBe(0);
      await database.query('delete from job_request where ticket = $1', [ticket]);
      await database.query('delete from outbox_event where id = $1', [eventId]);
    });
    expect(handedOver).toEqual([`${eventId}.Nobody`, ticket]);
  });
});
