import { existsSync, rmSync, watch } from 'node:fs';
import path from 'node:path';
import { compileServerFiles, isServerSource, outputOf } from './build.mjs';
import { inProject } from './paths.mjs';

const QUIET_FOR = 120;

/**
 * Compiles server sources as they change. One compiler call takes only what changed, which is quicker than a second compiler that
 * watches, and nothing restarts when a file was saved without a change that compiles.
 * @param {(isAffected: (serviceName: string) => boolean) => Promise<void>} onCompiled
 * @returns {() => void} stops watching
 */
export function watchServerSources(onCompiled) {
  /** @type {Set<string>} */
  let changed = new Set();
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  let working = Promise.resolve();

  const flush = async () => {
    const files = [...changed];
    changed = new Set();
    if (files.length && (await compile(files))) await onCompiled(affectedBy(files));
  };
  const note = (/** @type {string} */ file) => {
    if (!isServerSource(file)) return;
    changed.add(file);
    clearTimeout(timer);
    timer = setTimeout(() => {
      working = working.then(flush);
    }, QUIET_FOR);
  };
  const watchers = ['apps', 'libs', 'migrations']
    .map((folder) => inProject(folder))
    .filter((folder) => existsSync(folder))
    .map((folder) => watch(folder, { recursive: true }, (_, name) => name && note(path.join(folder, name))));
  return () => watchers.forEach((watcher) => watcher.close());
}

/**
 * @param {string[]} files
 * @returns {Promise<boolean>} false when there is a mistake in them, which is shown
 */
async function compile(files) {
  const gone = files.filter((file) => !existsSync(file));
  for (const file of gone)
    for (const output of [outputOf(file), `${outputOf(file)}.map`]) rmSync(output, { force: true });
  try {
    await compileServerFiles(files.filter((file) => !gone.includes(file)));
    return true;
  } catch (error) {
    console.error(`✘ ${error.message}`);
    return false;
  }
}

/**
 * A library may be in every service; a file of one app is in that app alone.
 * @param {string[]} files
 * @returns {(serviceName: string) => boolean}
 */
function affectedBy(files) {
  const apps = files.map((file) => path.relative(inProject('apps'), file)).map((file) => file.split(path.sep)[0]);
  const isShared = apps.includes('..');
  return (serviceName) => isShared || apps.includes(serviceName);
}
