import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Failure } from './failure.mjs';
import { withLock } from './lock.mjs';
import { inProject, projectRoot } from './paths.mjs';
import { hashFiles, listFiles } from './source-hash.mjs';

const SERVER_FOLDERS = ['apps', 'libs', 'migrations'];
const SWC = ['node_modules/@swc/cli/bin/swc.js', '--config-file', '.swcrc.build', '--out-dir', 'dist', '--quiet'];
const webFolder = inProject('apps', 'web');

/**
 * @param {string} file
 * @returns {boolean} whether the server build makes JavaScript of it
 */
export const isServerSource = (file) =>
  file.endsWith('.ts') && !/\.d\.ts$|spec\.ts$/.test(file) && !file.startsWith(webFolder + path.sep);

const serverSources = () => SERVER_FOLDERS.flatMap((folder) => listFiles(inProject(folder), isServerSource));

/**
 * Compiles apps (without the web), libs and migrations into `dist`, when they changed since the last time.
 * @returns {Promise<boolean>} whether there was something to do
 * @throws {Failure} with the compiler's words
 */
export function buildServer() {
  const settings = ['.swcrc.build', 'package.json', 'package-lock.json'].map((name) => inProject(name));
  return buildWhenChanged({
    name: 'server',
    files: () => [...serverSources(), ...settings],
    build: async () => {
      await compileServerFiles(serverSources());
      removeOutputsWithoutSource();
    },
  });
}

/**
 * @param {string[]} files absolute paths of server sources
 * @throws {Failure}
 */
export async function compileServerFiles(files) {
  if (files.length === 0) return;
  const relative = files.map((file) => path.relative(projectRoot, file));
  await run('server', [...SWC, ...relative]);
}

/** A file that was renamed or removed must not live on in `dist`, where a migration or a listener would still be found. */
function removeOutputsWithoutSource() {
  const known = new Set(serverSources().map(outputOf));
  const outputs = SERVER_FOLDERS.flatMap((folder) =>
    listFiles(inProject('dist', folder), (file) => /\.js(\.map)?$/.test(file)),
  );
  for (const output of outputs) {
    if (!known.has(output.replace(/\.map$/, '')) && !output.startsWith(inProject('dist', 'apps', 'web')))
      rmSync(output);
  }
}

/**
 * @param {string} source
 * @returns {string} the JavaScript file made of it
 */
export const outputOf = (source) => inProject('dist', path.relative(projectRoot, source).replace(/\.ts$/, '.js'));

/**
 * Builds the web app for residents and staff, when it changed since the last time.
 * @returns {Promise<boolean>} whether there was something to do
 * @throws {Failure} with the bundler's words
 */
export async function buildWeb() {
  const script = path.join(webFolder, 'build.mjs');
  if (!existsSync(script)) return false;
  const shared = ['libs/kernel', 'libs/contracts', 'docs/openapi.json', 'package-lock.json'].map((name) =>
    inProject(name),
  );
  return buildWhenChanged({
    name: 'web',
    files: () => [webFolder, ...shared].flatMap((place) => listFiles(place)),
    build: () => run('web', [script]),
  });
}

/**
 * @param {{ name: string, files: () => string[], build: () => Promise<void> }} target
 * @returns {Promise<boolean>}
 */
function buildWhenChanged({ name, files, build }) {
  const record = inProject('dist', `.build-${name}.json`);
  return withLock(inProject('dist', `.build-${name}.lock`), async () => {
    const before = hashFiles(files());
    if (readHashes(record).includes(before)) return false;
    rmSync(record, { force: true });
    await build();
    // A build may write generated sources of its own; both states are what `dist` was made of.
    writeFileSync(record, JSON.stringify({ hashes: [before, hashFiles(files())] }));
    return true;
  });
}

/**
 * @param {string} record
 * @returns {string[]}
 */
function readHashes(record) {
  try {
    return JSON.parse(readFileSync(record, 'utf8')).hashes;
  } catch {
    return [];
  }
}

/**
 * @param {string} name
 * @param {string[]} args for node
 * @returns {Promise<void>}
 */
function run(name, args) {
  mkdirSync(inProject('dist'), { recursive: true });
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: projectRoot, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Failure(`Không dựng được phần ${name} / building ${name} failed:\n\n${output.trim()}`));
    });
  });
}
