import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DomainEvents } from '@hvs/contracts';
import { newId } from '@hvs/kernel';
import type { Database } from '@hvs/platform/database';
import { Outbox, type Reaction, ReactsTo } from '@hvs/platform/outbox';
import { HandlesJob, type JobHandler, Jobs, type QueuedWork } from '@hvs/platform/queue';
import { PackRunner } from '../../apps/worker/src/pack-runner.js';
import { type Lanes, Relay } from '../../apps/worker/src/relay.js';
import { prepareSmallWorker, type SmallWorker } from '../support/small-worker.js';

type Fact = DomainEvents['certificate.issued'];

/** What was done, and what fails. */
const seen = { together: [] as string[][], alone: [] as string[], brokenFor: '' };

@ReactsTo('certificate.issued')
class AskForCountWhenCertificateIssued implements Reaction<'certificate.issued'> {
  react = async ({ certificateId, courseId }: Fact): Promise<void> => {
    await worker.get(Jobs).request('statistics.recount-hamlet', courseId, { hamletId: courseId });
    if (seen.brokenFor === certificateId) throw new Error('the printer is out of paper');
  };
}

@HandlesJob('universalization.check-person')
class CheckPersonHere implements JobHandler<'universalization.check-person'> {
  handle = async ({ personId }: { personId: string }): Promise<void> => void seen.alone.push(personId);

  handleMany = async (payloads: readonly { personId: string }[]): Promise<void> => {
    const personIds = payloads.map(({ personId }) => personId);
    if (personIds.includes(seen.brokenFor)) throw new Error('the criteria cannot be read');
    seen.together.push(personIds.sort());
  };
}

@HandlesJob('evidence.seal')
class SealNowAndThen implements JobHandler<'evidence.seal'> {
  readonly gatherMs = 60_000;
  handle = async (): Promise<void> => undefined;
}

let worker: SmallWorker;
let database: Database;

beforeAll(async () => {
  worker = await prepareSmallWorker({
    reactions: [AskForCountWhenCertificateIssued],
    handlers: { 'universalization.check-person': CheckPersonHere, 'evidence.seal': SealNowAndThen },
  });
  ({ database } = worker);
});
beforeEach(async () => {
  Object.assign(seen, { together: [], alone: [], brokenFor: '' });
  await database.query('delete from job_request');
});
afterAll(() => worker.close());

/** Everything that waits now, as it would travel through the queue. */
async function handedOver(wishes: { atOnce?: boolean } = {}): Promise<QueuedWork[]> {
  const pieces: QueuedWork[] = [];
  const lane = {
    add: async (work: { data: QueuedWork }[]) => void pieces.push(...work.map(({ data }) => data)),
    waiting: async () => 0,
    close: async () => undefined,
  };
  const lanes: Lanes = { reactions: lane, checks: lane, outward: lane, bulk: lane };
  while ((await worker.get(Relay).handOver(lanes, wishes)) > 0);
  return pieces;
}

const fact = (courseId: string): Fact => ({ certificateId: newId(), personId: newId(), courseId });

async function told(...facts: Fact[]): Promise<QueuedWork[]> {
  await database.transaction(() => worker.get(Outbox).recordMany('certificate.issued', facts));
  return handedOver();
}

async function openDeliveries(): Promise<number> {
  const [row] = await database.query<{ open: number }>(
    'select count(*)::int as open from reaction_delivery where done_at is null',
  );
  return row?.open ?? -1;
}

async function askedKeys(): Promise<string[]> {
  const rows = await database.query<{ key: string }>('select key from job_request order by key');
  return rows.map(({ key }) => key);
}

describe('reactions of one pack', () => {
  const [course, other] = [newId(), newId()].sort() as [string, string];

  it('take effect once each, in one transaction, and ask for each job once', async () => {
    const pieces = await told(fact(other), fact(course), fact(other));
    expect(await worker.get(PackRunner).run(pieces)).toEqual([]);
    expect(await openDeliveries()).toBe(0);
    expect(await askedKeys()).toEqual([course, other]);
  });

  it('are not done again when the pack is delivered again, by two workers at once', async () => {
    const pieces = await told(fact(course), fact(course));
    await Promise.all([1, 2, 3].map(() => worker.get(PackRunner).run(pieces)));
    await database.query('delete from job_request');
    expect(await worker.get(PackRunner).run(pieces)).toEqual([]);
    expect(await askedKeys()).toEqual([]);
  });

  it('are left to be done one by one when one of them fails, and nothing of them is written', async () => {
    const broken = fact(course);
    seen.brokenFor = broken.certificateId;
    const pieces = await told(fact(course), broken, fact(other));
    expect(await worker.get(PackRunner).run(pieces)).toEqual(pieces);
    expect(await openDeliveries()).toBe(3);
    expect(await askedKeys()).toEqual([]);
    await database.query('update reaction_delivery set done_at = now()');
  });
});

describe('jobs of one pack', () => {
  const people = [newId(), newId()].sort() as [string, string];
  const ask = (personId: string): Promise<void> =>
    worker.get(Jobs).request('universalization.check-person', personId, { personId });

  async function asked(): Promise<QueuedWork[]> {
    for (const personId of people) await ask(personId);
    return handedOver();
  }

  it('are handled at once by a handler that can', async () => {
    const pieces = await asked();
    expect(await worker.get(PackRunner).run(pieces)).toEqual([]);
    expect(seen.together).toEqual([people]);
    expect(await askedKeys()).toEqual([]);
  });

  it('stay asked for where the request was renewed meanwhile', async () => {
    const pieces = await asked();
    await ask(people[1]);
    expect(await worker.get(PackRunner).run(pieces)).toEqual([]);
    expect(seen.together).toEqual([[people[0]]]);
    expect(await askedKeys()).toEqual([people[1]]);
  });

  it('are left to be done one by one when they fail together', async () => {
    const pieces = await asked();
    seen.brokenFor = people[0];
    expect(await worker.get(PackRunner).run(pieces)).toEqual(pieces);
    expect(await askedKeys()).toEqual(people);
  });

  it('are left when their handler does one at a time', async () => {
    for (const hamletId of people) await worker.get(Jobs).request('statistics.recount-hamlet', hamletId, { hamletId });
    const pieces = await handedOver();
    expect(await worker.get(PackRunner).run(pieces)).toHaveLength(2);
  });
});

describe('a job that gathers requests', () => {
  const ask = (): Promise<void> => worker.get(Jobs).request('evidence.seal', 'one', { day: '2026-11-22' });

  it('is handed over when its time has come, counted from the first request', async () => {
    await ask();
    expect(await handedOver()).toEqual([]);
    await database.query(`update job_request set requested_at = now() - interval '1 minute'`);
    await ask();
    expect(await handedOver()).toMatchObject([{ name: 'evidence.seal', key: 'one' }]);
  });

  it('is handed over at once to whoever cannot wait', async () => {
    await ask();
    expect(await handedOver({ atOnce: true })).toHaveLength(1);
  });
});
