/**
 * Builds the service worker and writes into it which files make up the residents' app: everything that can be reached
 * from its page, nothing of the staff's.
 */
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

const here = import.meta.dirname;
const PAGE = 'index.html';
const BESIDE_THE_PAGE = [PAGE, 'favicon.svg', 'manifest.webmanifest', 'icons/192.png'];
const PLACE_OF_LIST = 'self.filesOfResidentsApp';

/** @param {string} outDir the finished web app, with `.vite/manifest.json` */
export async function buildServiceWorker(outDir) {
  const chunks = JSON.parse(readFileSync(path.join(outDir, '.vite/manifest.json'), 'utf8'));
  rmSync(path.join(outDir, '.vite'), { recursive: true });
  await build({
    configFile: false,
    root: here,
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      target: ['chrome106', 'safari15'],
      outDir,
      emptyOutDir: false,
      lib: {
        entry: path.join(here, 'src/service-worker/sw.ts'),
        formats: ['iife'],
        name: 'sw',
        fileName: () => 'sw.js',
      },
    },
  });
  const file = path.join(outDir, 'sw.js');
  const script = readFileSync(file, 'utf8');
  if (script.split(PLACE_OF_LIST).length !== 2) throw new Error(`sw.js must name ${PLACE_OF_LIST} once`);
  const list = [...filesFrom(chunks, PAGE)].map((url) => ({ url: `/${url}`, revision: null }));
  const beside = BESIDE_THE_PAGE.map((url) => ({ url: `/${url}`, revision: hashOf(path.join(outDir, url)) }));
  writeFileSync(file, script.replace(PLACE_OF_LIST, JSON.stringify([...list, ...beside])));
}

/** Scripts and styles that a page reaches, also those it fetches later. Their names hold their hash. */
function filesFrom(chunks, entry) {
  const files = new Set();
  const visited = new Set();
  const visit = (key) => {
    if (visited.has(key)) return;
    visited.add(key);
    const chunk = chunks[key];
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file);
    for (const next of [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])]) visit(next);
  };
  visit(entry);
  return files;
}

const hashOf = (file) => createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16);
