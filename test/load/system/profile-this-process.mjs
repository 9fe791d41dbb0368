/**
 * Loaded into every process with `--profile`: SIGWINCH (which nothing else here listens to) begins a CPU profile, the next one writes it into `profiles/` of the data folder.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import path from 'node:path';

/** @type {Session | undefined} */
let session;

process.on('SIGWINCH', () => void toggle());

async function toggle() {
  if (session) {
    const finished = session;
    session = undefined;
    const { profile } = await finished.post('Profiler.stop');
    finished.disconnect();
    write(profile);
    return;
  }
  session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.start');
}

/** @param {unknown} profile */
function write(profile) {
  const folder = path.join(process.env.DATA_DIR ?? '.data', 'profiles');
  const name = path.basename(path.resolve(process.argv[1] ?? '', '../..'));
  const time = new Date().toISOString().slice(11, 19).replaceAll(':', '');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${time}-${name}.cpuprofile`), JSON.stringify(profile));
}
