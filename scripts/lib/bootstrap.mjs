import { spawn } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { whenAbandoned } from './abandonment.mjs';
import { installWhenStale } from './dependencies.mjs';
import { Failure } from './failure.mjs';
import { inProject } from './paths.mjs';

const LEAST_NODE = [20, 19];
const RESTARTED = 'HVS_RESTARTED_BY';
const wasRestarted = Boolean(process.env[RESTARTED]);
delete process.env[RESTARTED];

const STOP_SIGNALS = /** @type {NodeJS.Signals[]} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * First step of every command: dependencies there, and running on the Node that comes with them. Uses built-ins alone.
 * @param {string} scriptUrl `import.meta.url` of the command
 * @returns {Promise<boolean>} true: go on. False: another process with the right Node does the work and this one relays its end
 * @throws {Failure}
 */
export async function prepareRuntime(scriptUrl) {
  requireNode();
  await installWhenStale();
  const packaged = inProject('node_modules', '.bin', 'node');
  if (wasRestarted || !existsSync(packaged) || realpathSync(packaged) === realpathSync(process.execPath)) {
    return true;
  }
  relay(packaged, [fileURLToPath(scriptUrl), ...process.argv.slice(2)]);
  return false;
}

/** Whether the parent waits for this process as long as both live, so that its end means: nobody is watching any more. */
export const hasWaitingParent = () => wasRestarted || Boolean(process.env.npm_lifecycle_event);

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1])) return;
  throw new Failure(
    `Cần Node.js ${LEAST_NODE.join('.')} trở lên; máy này có ${process.versions.node}. Tải tại https://nodejs.org\n` +
      `  Node.js ${LEAST_NODE.join('.')} or newer is needed; this is ${process.versions.node}.`,
  );
}

/**
 * @param {string} program
 * @param {string[]} args
 */
function relay(program, args) {
  const env = { ...process.env, [RESTARTED]: String(process.pid) };
  const child = spawn(program, args, { stdio: 'inherit', env });
  for (const signal of STOP_SIGNALS) process.on(signal, () => child.kill(signal));
  if (hasWaitingParent()) whenAbandoned(() => child.kill('SIGTERM'));
  child.on('error', (error) => {
    console.error(`✘ ${program}: ${error.message}`);
    process.exit(1);
  });
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}
