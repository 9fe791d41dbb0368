import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from '../../../scripts/lib/failure.mjs';

const WAITING = `
  select (select count(*) from outbox_event where relayed_at is null)
    + (select count(*) from reaction_delivery where done_at is null and failed_at is null)
    + (select count(*) from job_request where failed_at is null) as waiting,
    (select count(*) from reaction_delivery where failed_at is not null)
    + (select count(*) from job_request where failed_at is not null) as failed`;

/**
 * Waits until every event has been reacted to and every job is done.
 * @param {import('pg').Pool} database
 * @param {number} deadline milliseconds
 * @throws {Failure} when work failed, or some is left at the deadline
 */
export async function untilQuiet(database, deadline) {
  const end = performance.now() + deadline;
  for (;;) {
    const { rows } = await database.query(WAITING);
    const { waiting, failed } = rows[0];
    if (Number(failed) > 0) throw new Failure(`${failed} pieces of background work failed: npm run cli -- failures`);
    if (Number(waiting) === 0) return;
    if (performance.now() > end)
      throw new Failure(`${waiting} pieces of background work are left after ${deadline / 1000} s`);
    await sleep(100);
  }
}
