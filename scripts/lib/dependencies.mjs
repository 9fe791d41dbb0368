import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Failure } from './failure.mjs';
import { withLock } from './lock.mjs';
import { inProject, projectRoot } from './paths.mjs';

const lockFile = inProject('package-lock.json');
const installedList = inProject('node_modules', '.package-lock.json');
const marker = inProject('node_modules', '.hvs-lock-hash');

/**
 * Installs the locked dependencies when they are missing or other than package-lock.json wants. Uses Node built-ins alone.
 * @returns {Promise<boolean>} whether it had to install
 * @throws {Failure} when npm fails
 */
export async function installWhenStale() {
  if (areCurrent()) return false;
  return withLock(inProject('dist', '.install.lock'), () => {
    if (areCurrent()) return false;
    install();
    writeFileSync(marker, lockHash());
    return true;
  });
}

const lockHash = () => createHash('sha256').update(readFileSync(lockFile)).digest('hex');

/** An install that was broken off has no list of what it installed: npm writes that last. */
function areCurrent() {
  if (!existsSync(installedList)) return false;
  if (existsSync(marker) && readFileSync(marker, 'utf8') === lockHash()) return true;
  if (!matchesInstalled()) return false;
  writeFileSync(marker, lockHash());
  return true;
}

/** Whether an install made by hand already gave what the lock file wants. */
function matchesInstalled() {
  const wanted = Object.entries(readPackages(lockFile)).filter(([place]) => place !== '');
  const installed = readPackages(installedList);
  return wanted.every(([place, { version, optional, devOptional, extraneous, link }]) => {
    const found = installed[place];
    return found ? found.version === version : Boolean(optional || devOptional || extraneous || link);
  });
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean, extraneous?: boolean, link?: boolean }>}
 */
const readPackages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

function install() {
  console.log('• Cài các thư viện đã khóa phiên bản, khoảng 1 phút (installing locked dependencies, about a minute) …');
  const started = Date.now();
  const [program, ...args] = npmCommand();
  const onWindows = program.endsWith('.cmd');
  const result = spawnSync(program, [...args, 'ci'], {
    cwd: projectRoot,
    stdio: 'inherit',
    shell: onWindows,
    env: environmentForNpm(),
  });
  if (result.status !== 0) {
    throw new Failure(
      'Không cài được thư viện; lời báo của npm ở phía trên. Hãy kiểm tra mạng rồi chạy lại.\n' +
        '  Installing the dependencies failed, see npm above. Check the network and run again.',
    );
  }
  console.log(`  xong sau ${Math.round((Date.now() - started) / 1000)} giây (done)`);
}

/** @returns {string[]} npm as it was called, so that its version stays the same */
function npmCommand() {
  const running = process.env.npm_execpath;
  if (running?.endsWith('.js') && existsSync(running)) return [systemNode(), running];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
}

/** npm must not run on the Node binary inside the folder it is about to delete. */
const systemNode = () => process.env.npm_node_execpath ?? process.execPath;

function environmentForNpm() {
  const inside = inProject('node_modules');
  const pathKey = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const outside = (process.env[pathKey] ?? '').split(path.delimiter).filter((folder) => !folder.startsWith(inside));
  // A production setting of the machine would leave out the tools that build the product.
  return { ...process.env, NODE_ENV: undefined, npm_config_omit: undefined, [pathKey]: outside.join(path.delimiter) };
}
