/**
 * Builds the whole web app into dist/web: the client, then the two prerendered shells with their styles inside the
 * page, the hashes of inline scripts for the content security policy, the service worker with the list of what the
 * residents' app consists of, and brotli and gzip copies of every text file.
 */
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'vite';
import { buildServiceWorker } from './service-worker.mjs';

const here = import.meta.dirname;
const outDir = path.join(here, '../../dist/web');
/** What draws pages on the server, here and in the api: `draw.js`, and the page around what is drawn. */
const serverDir = path.join(here, '../../dist/web-drawing');
const configFile = path.join(here, 'vite.config.ts');
/** Below this a compressed copy saves nothing worth a file. */
const MIN_BYTES = 500;

async function main() {
  await build({ configFile, logLevel: 'warn' });
  const shells = await loadShells();
  writeDrawnPages();
  const hashes = new Set();
  for (const [file, render] of shells) {
    const page = prerender(path.join(outDir, file), render());
    for (const hash of inlineScriptHashes(page)) hashes.add(hash);
  }
  writeFileSync(path.join(outDir, 'csp.json'), `${JSON.stringify({ scriptHashes: [...hashes] })}\n`);
  await buildServiceWorker(outDir);
  compressAll(outDir);
  copyPackagePlayers();
}

/** The players of H5P and SCORM packages, as the api serves them to frames without an origin. */
function copyPackagePlayers() {
  const folder = path.join(outDir, 'packages-player');
  const modules = path.join(here, '../../node_modules');
  cpSync(path.join(modules, 'h5p-standalone/dist'), folder, { recursive: true });
  cpSync(path.join(modules, 'scorm-again/dist/scorm12.min.js'), path.join(folder, 'scorm12.min.js'));
  cpSync(path.join(here, 'packages-player'), folder, { recursive: true });
}

/** The pages as the server-side build draws them. */
async function loadShells() {
  await build({
    configFile,
    logLevel: 'warn',
    build: {
      ssr: path.join(here, 'src/entry-server.tsx'),
      outDir: serverDir,
      emptyOutDir: true,
      copyPublicDir: false,
      rolldownOptions: { input: undefined },
    },
    // The image of the api holds what it needs to run and no more: the libraries go into the file
    ssr: { noExternal: true },
  });
  const { renderResidents, renderStaff } = await import(pathToFileURL(path.join(serverDir, 'entry-server.js')).href);
  return [
    ['index.html', renderResidents],
    ['quan-tri.html', renderStaff],
  ];
}

/** What the api draws into, by the name of the file: the part of the app that makes up the page. */
const DRAWN_PAGES = { lesson: 'lesson-page', course: 'course-page', 'quiz-start': 'quiz-start-page' };

/** The pages that the api draws into: each with the styles of what it holds, and its scripts asked for early. */
function writeDrawnPages() {
  const chunks = JSON.parse(readFileSync(path.join(outDir, '.vite/manifest.json'), 'utf8'));
  const known = withImports(chunks, 'index.html');
  const frame = withStylesInside(readFileSync(path.join(outDir, 'index.html'), 'utf8')).replace(
    '<html',
    '<html data-drawn',
  );
  for (const [name, part] of Object.entries(DRAWN_PAGES)) {
    const entry = Object.keys(chunks).find((key) => chunks[key].name === part);
    if (!entry) throw new Error(`the web app has no part named ${part}`);
    const { files, styles } = withImports(chunks, entry);
    const links = [
      ...without(styles, known.styles).map(styleInside),
      ...without(files, known.files).map((asset) => `<link rel="modulepreload" crossorigin href="/${asset}">`),
    ];
    const page = frame.replace('</head>', () => `${links.join('')}</head>`).replace(/>\s*\n\s*</g, '><');
    writeFileSync(path.join(serverDir, `${name}.html`), page);
  }
}

const without = (some, others) => [...some].filter((one) => !others.has(one));

/** The scripts and styles that a part of the app cannot begin without. */
function withImports(chunks, entry) {
  const files = new Set();
  const styles = new Set();
  const visit = (key) => {
    const { file, css = [], imports = [] } = chunks[key];
    if (files.has(file)) return;
    files.add(file);
    for (const style of css) styles.add(style);
    for (const next of imports) visit(next);
  };
  visit(entry);
  return { files, styles };
}

/** Puts the drawn shell and the styles it needs into the page, so the first paint waits for nothing else. */
function prerender(file, markup) {
  const withStyles = withStylesInside(readFileSync(file, 'utf8'));
  const root = '<div id="root"></div>';
  if (!withStyles.includes(root)) throw new Error(`${file} has no empty #root`);
  const page = withStyles.replace(root, () => `<div id="root">${markup}</div>`).replace(/>\s*\n\s*</g, '><');
  writeFileSync(file, page);
  return page;
}

const withStylesInside = (page) =>
  page.replace(/<link rel="stylesheet"[^>]*href="\/([^"]+)"[^>]*>/g, (_link, asset) => styleInside(asset));

/** A file of styles as a part of the page, by its name; see `src/shell/styles-inside.ts`. */
const styleInside = (asset) =>
  `<style data-file="/${asset}">${readFileSync(path.join(outDir, asset), 'utf8').trim()}</style>`;

/** `sha256-…` of every script written into the page; the policy must name each of them. */
function inlineScriptHashes(page) {
  return [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
    ([, text]) => `sha256-${createHash('sha256').update(text).digest('base64')}`,
  );
}

function compressAll(folder) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(js|css|html|svg|txt|webmanifest)$/.test(entry.name)) continue;
    const file = path.join(entry.parentPath, entry.name);
    const bytes = readFileSync(file);
    if (bytes.length < MIN_BYTES) continue;
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params }));
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
  }
}

await main();
