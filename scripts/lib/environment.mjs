import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Failure } from './failure.mjs';
import { dataDir, inProject } from './paths.mjs';
import { loadOrMakeSecrets } from './secrets.mjs';

/** Where a visitor comes back to after signing in at VNeID, below the public address. */
const SIGN_IN_CALLBACK = '/api/public/sign-in/vneid/callback';

/**
 * @typedef {object} Settings
 * @property {number} port of the api, which also serves the web app
 * @property {string} host
 * @property {string} dataDir
 * @property {string} publicUrl address people type, without a slash at the end
 * @property {number | undefined} sandboxPort of the stand-in for VNeID; undefined when the real one is used
 * @property {string | undefined} databaseUrl of the operator's own PostgreSQL; undefined: the embedded one
 */

/** Reads `.env` at the project root when it is there; what the environment already says wins. */
export function loadDotEnv() {
  const file = inProject('.env');
  if (existsSync(file)) process.loadEnvFile(file);
}

/**
 * @param {{ publicUrl?: string }} [defaults]
 * @returns {Settings}
 * @throws {Failure} naming the variable that is wrong
 */
export function readSettings(defaults = {}) {
  const port = readPort('PORT', 3000);
  const simulated = !process.env.VNEID_MODE || process.env.VNEID_MODE === 'sandbox';
  const publicUrl = process.env.PUBLIC_URL || defaults.publicUrl || `http://127.0.0.1:${port}`;
  return {
    port,
    host: process.env.HOST || '127.0.0.1',
    dataDir: dataDir(),
    publicUrl: publicUrl.replace(/\/+$/, ''),
    sandboxPort: simulated ? readPort('VNEID_SANDBOX_PORT', 3001) : undefined,
    databaseUrl: process.env.DATABASE_URL || undefined,
  };
}

/**
 * @param {string} name
 * @param {number} fallback
 */
function readPort(name, fallback) {
  const given = process.env[name];
  if (!given) return fallback;
  const port = Number(given);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Failure(
    `Biến ${name} phải là một số cổng từ 1 đến 65535, hiện là "${given}". Ví dụ: ${name}=${fallback}\n` +
      `  ${name} must be a port number from 1 to 65535.`,
  );
}

/**
 * @param {Settings} settings
 * @param {string} databaseUrl
 * @returns {NodeJS.ProcessEnv} what every service is started with
 */
export function serviceEnvironment(settings, databaseUrl) {
  return {
    ...process.env,
    ...loadOrMakeSecrets(settings.dataDir),
    ...simulatedVneid(settings),
    // A second start compiles nothing anew.
    NODE_COMPILE_CACHE: path.join(settings.dataDir, 'compile-cache'),
    DATABASE_URL: databaseUrl,
    PORT: String(settings.port),
    HOST: settings.host,
    DATA_DIR: settings.dataDir,
    PUBLIC_URL: settings.publicUrl,
  };
}

/** @returns {string} the path below which the stand-in speaks the chosen road */
function roadBelow() {
  const { VNEID_CONNECTOR: road } = process.env;
  return road === 'portal' || road === 'direct' ? `/${road}` : '';
}

/**
 * One file serves both sides here: we open envelopes with the private key, the stand-in seals to the public one in it.
 * @param {string} folder
 */
function keyOfDirectRoad(folder) {
  const file = path.join(folder, 'partner-key.pem');
  if (!existsSync(file)) {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  }
  return { VNEID_PRIVATE_KEY_FILE: file, VNEID_SANDBOX_PARTNER_KEY_FILE: file };
}

/** @param {Settings} settings */
function simulatedVneid({ sandboxPort, publicUrl, port, dataDir: folder }) {
  if (sandboxPort === undefined) return {};
  const addresses = [...new Set([publicUrl, `http://127.0.0.1:${port}`])];
  const own = path.join(folder, 'vneid-sandbox');
  const usual = {
    VNEID_MODE: 'sandbox',
    VNEID_SANDBOX_PORT: String(sandboxPort),
    VNEID_ISSUER: `http://127.0.0.1:${sandboxPort}${roadBelow()}`,
    VNEID_CLIENT_ID: 'hoc-vu-so',
    VNEID_CLIENT_SECRET: 'sandbox-secret',
    VNEID_SANDBOX_PEOPLE: path.join(own, 'people.jsonl'),
    VNEID_SANDBOX_GATEWAY_FILE: path.join(own, 'confirmations.jsonl'),
    ...(process.env.VNEID_CONNECTOR === 'direct' ? keyOfDirectRoad(own) : {}),
    VNEID_REDIRECT_URIS: addresses.map((address) => address + SIGN_IN_CALLBACK).join(','),
  };
  return Object.fromEntries(Object.entries(usual).map(([name, value]) => [name, process.env[name] || value]));
}
