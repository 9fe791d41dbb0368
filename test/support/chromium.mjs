import { spawnSync } from 'node:child_process';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';

/**
 * Chromium for the browser tests, unpacked from the npm package: no apt package, no system font is needed. The
 * package's own launcher is not used: it trusts a half-written /tmp/chromium and switches web security off.
 * `CHROMIUM_PATH` names another browser, e.g. /usr/bin/chromium, which then brings its own libraries and fonts.
 */
const packageDir = path.dirname(path.dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))));
const { version } = JSON.parse(readFileSync(path.join(packageDir, 'package.json'), 'utf8'));
const unpackedDir = path.join(path.dirname(path.dirname(packageDir)), '.cache', `chromium-${version}`);

/** The browser to launch; call `ensureChromium` first. */
export const executablePath = process.env.CHROMIUM_PATH ?? path.join(unpackedDir, 'chrome');

/** The environment it needs: where its libraries and its only font (Open Sans, with all Vietnamese letters) lie. */
export const chromiumEnv = process.env.CHROMIUM_PATH
  ? process.env
  : {
      ...process.env,
      LD_LIBRARY_PATH: path.join(unpackedDir, 'lib'),
      FONTCONFIG_FILE: path.join(unpackedDir, 'own-fonts.conf'),
    };

export const chromiumArgs = ['--disable-gpu', '--disable-quic'];

/** Unpacks the browser once (about 2 s, 210 MB in node_modules/.cache). */
export async function ensureChromium() {
  if (existsSync(executablePath)) return;
  if (process.env.CHROMIUM_PATH) throw new Error(`CHROMIUM_PATH names no file: ${executablePath}`);
  mkdirSync(unpackedDir, { recursive: true });
  for (const name of ['al2023', 'swiftshader', 'fonts']) unpackTar(name);
  writeFileSync(path.join(unpackedDir, 'own-fonts.conf'), fontConfiguration());
  // Renamed last, so a run that is killed leaves no half file that looks whole.
  const part = `${executablePath}.${process.pid}`;
  await pipeline(
    createReadStream(path.join(packageDir, 'bin/chromium.br')),
    createBrotliDecompress({ chunkSize: 1 << 21 }),
    createWriteStream(part, { mode: 0o755 }),
  );
  renameSync(part, executablePath);
}

function unpackTar(name) {
  const input = brotliDecompressSync(readFileSync(path.join(packageDir, 'bin', `${name}.tar.br`)));
  const { status, stderr } = spawnSync('tar', ['-x', '-C', unpackedDir], { input });
  if (status !== 0) throw new Error(`could not unpack ${name}: ${String(stderr)}`);
}

/** The folder is relative: an absolute one breaks when the tree is seen from another root. */
function fontConfiguration() {
  const aliases = ['sans-serif', 'system-ui', 'Roboto'].map(
    (family) => `<alias><family>${family}</family><prefer><family>Open Sans</family></prefer></alias>`,
  );
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir prefix="relative">fonts</dir><cachedir prefix="xdg">fontconfig</cachedir>${aliases.join('')}</fontconfig>`;
}
