import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Failure } from './failure.mjs';

const NAMES = ['CITIZEN_ID_ENCRYPTION_KEY', 'CITIZEN_ID_INDEX_KEY', 'SESSION_SECRET'];

/**
 * Keys of this installation, made once and kept in a file that only its owner reads. Losing the file means that stored citizen
 * ids cannot be read any more.
 * @param {string} dataDir
 * @returns {Record<string, string>} name → 32 random bytes in base64, for the names that the environment does not set
 */
export function loadOrMakeSecrets(dataDir) {
  const unset = NAMES.filter((name) => !process.env[name]);
  if (unset.length === 0) return {};
  const kept = readOrMake(path.join(dataDir, 'secrets.json'));
  return Object.fromEntries(unset.map((name) => [name, kept[name]]));
}

/** @param {string} file */
function readOrMake(file) {
  const kept = existsSync(file) ? parse(file) : {};
  const missing = NAMES.filter((name) => !kept[name]);
  if (missing.length === 0) return kept;
  const made = Object.fromEntries(missing.map((name) => [name, randomBytes(32).toString('base64')]));
  return save(file, { ...kept, ...made });
}

/**
 * @param {string} file
 * @returns {Record<string, string>}
 */
function parse(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Failure(
      `Không đọc được tệp khóa ${file} (${error.message}). Hãy khôi phục tệp từ bản sao lưu; đừng xóa nếu đã có dữ liệu thật.\n` +
        '  The key file cannot be read. Restore it from a backup; without it stored citizen ids are lost.',
    );
  }
}

/**
 * Of two processes that make the file at once, one wins and both use its keys.
 * @param {string} file
 * @param {Record<string, string>} secrets
 */
function save(file, secrets) {
  mkdirSync(path.dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  if (existsSync(file)) {
    renameSync(draft, file);
    return secrets;
  }
  try {
    linkSync(draft, file);
    return secrets;
  } catch (error) {
    if (error.code === 'EEXIST') return parse(file);
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}
