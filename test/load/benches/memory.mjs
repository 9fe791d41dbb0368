import { setTimeout as sleep } from 'node:timers/promises';
import { below } from '../report.mjs';
import { memoryOf, waitingFor } from '../system/memory.mjs';

const PROCESSES = ['launcher', 'api', 'worker', 'vneid-sandbox'];
/** What was allocated under load is given back only when the process has been idle for a while. */
const REST_MS = 3000;

/** What stays in memory after the load, PostgreSQL not counted. @type {import('./index.mjs').Bench} */
export async function memory(system) {
  await sleep(REST_MS);
  const each = PROCESSES.map((name) => ({ name, ...memoryOf(system.pidOf(name)) }));
  const shared = each.reduce((sum, process) => sum + process.shared, 0);
  const resident = each.reduce((sum, process) => sum + process.resident, 0);
  const npm = waitingFor(process.pid).reduce((sum, { pid }) => sum + memoryOf(pid).shared, 0);
  const parts = each.map((process) => `${process.name} ${process.shared.toFixed(0)} (${process.resident.toFixed(0)})`);
  return [
    {
      what: 'memory of all processes without PostgreSQL',
      rate: `${shared.toFixed(0)} MB`,
      mark: below('MB', shared, 450),
      note:
        `${parts.join(', ')}; in brackets with shared pages counted in each process, together ${resident.toFixed(0)} MB. ` +
        `npm and its shell, which wait for the launcher, take ${npm.toFixed(0)} MB more`,
    },
  ];
}
