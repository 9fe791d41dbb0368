import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { newId } from '@hvs/kernel';
import type { Database } from '@hvs/platform/database';
import { HandlesJob, type JobHandler, Jobs } from '@hvs/platform/queue';
import { prepareSmallWorker, type SmallWorker } from '../support/small-worker.js';
import { until } from '../support/until.js';

// Deadlines are in the waits themselves; this only keeps a slow machine from looking like a failure.
jest.setTimeout(60_000);

/** Whom the handler of this test checked, and what it does then. */
const seen = { checked: [] as string[], whenChecking: async (): Promise<void> => undefined };

@HandlesJob('universalization.check-person')
class CheckPersonHere implements JobHandler<'universalization.check-person'> {
  handle = async ({ personId }: { personId: string }): Promise<void> => {
    seen.checked.push(personId);
    await seen.whenChecking();
  };
}

let worker: SmallWorker;
let database: Database;

beforeAll(async () => {
  worker = await prepareSmallWorker({
    handlers: { 'universalization.check-person': CheckPersonHere },
    environment: { QUEUE_RETRY_PAUSE_MS: '5' },
  });
  ({ database } = worker);
  worker.start();
});
beforeEach(() => {
  Object.assign(seen, { checked: [], whenChecking: async () => undefined });
});
afterAll(() => worker.close());

/** Why the job of this key was kept as failed, or nothing. */
async function failureOf(key: string): Promise<string | undefined> {
  const [row] = await database.query<{ error: string }>(
    'select error from job_request where failed_at is not null and key = $1',
    [key],
  );
  return row?.error;
}

describe('a job', () => {
  const ask = (personId: string): Promise<void> =>
    worker.get(Jobs).request('universalization.check-person', personId, { personId });
  const asked = async (key: string) => database.query('select ticket from job_request where key = $1', [key]);

  it('is not done when the deed that asks for it is rolled back', async () => {
    const [undone, done] = [newId(), newId()];
    const deed = database.transaction(async () => {
      await ask(undone);
      throw new Error('the deed was not to be');
    });
    await expect(deed).rejects.toThrow();
    await ask(done);
    await until('the later one is done', async () => (await asked(done)).length === 0);
    expect(seen.checked).toEqual([done]);
  });

  it('that is asked for many times waits as one', async () => {
    const personId = newId();
    await database.transaction(async () => {
      for (let count = 0; count < 10; count += 1) await ask(personId);
      await worker.get(Jobs).requestMany(
        'universalization.check-person',
        [1, 2, 3].map(() => ({ key: personId, payload: { personId } })),
      );
      expect(await asked(personId)).toHaveLength(1);
    });
    await until('it is done', async () => (await asked(personId)).length === 0);
    expect(seen.checked).toEqual([personId]);
  });

  it('that is asked for while it runs runs once more, as it may have read what was there before', async () => {
    const personId = newId();
    let finish = (): void => undefined;
    const running = new Promise<void>((resolve) => {
      finish = resolve;
    });
    seen.whenChecking = () => running;
    await ask(personId);
    await until('it runs', () => seen.checked.length === 1);
    await ask(personId);
    finish();
    await until('both are done', async () => (await asked(personId)).length === 0);
    expect(seen.checked).toEqual([personId, personId]);
  });

  it('that keeps failing is kept, and a fresh request for it begins anew', async () => {
    const personId = newId();
    seen.whenChecking = async () => {
      throw new Error('the criteria cannot be read');
    };
    await ask(personId);
    expect(await until('it is kept', () => failureOf(personId))).toBe('the criteria cannot be read');
    seen.whenChecking = async () => undefined;
    await ask(personId);
    await until('it is done', async () => (await asked(personId)).length === 0);
    expect(await failureOf(personId)).toBeUndefined();
  });
});
