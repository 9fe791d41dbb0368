#!/usr/bin/env node
/**
 * `npm run cli -- <command>`: the operator's commands with the settings of `npm start`. Brings the embedded database
 * up for as long as the command runs, when it is not up already.
 */
import { prepareRuntime } from './lib/bootstrap.mjs';
import { reportFailure } from './lib/failure.mjs';

try {
  if (await prepareRuntime(import.meta.url)) {
    const { runCommand } = await import('./lib/run-command.mjs');
    process.exitCode = await runCommand(process.argv.slice(2));
  }
} catch (error) {
  reportFailure(error);
}
