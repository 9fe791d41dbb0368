#!/usr/bin/env node
/** `npm run openapi`: writes docs/openapi.json from the controllers, and the web's typed client from that. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { inProject } from './lib/paths.mjs';

/** @param {string[]} args @param {NodeJS.ProcessEnv} [env] */
function node(args, env = {}) {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  if (status !== 0) process.exit(status ?? 1);
}

mkdirSync(inProject('docs'), { recursive: true });
node(
  [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
    '--selectProjects=deeds',
    '--testPathPatterns=test/architecture/contract',
  ],
  { WRITE_OPENAPI: '1' },
);
node(['node_modules/openapi-typescript/bin/cli.js', 'docs/openapi.json', '-o', 'apps/web/src/api/schema.ts']);
