#!/usr/bin/env node
/** `node test/load/read-profile.mjs <file.cpuprofile>`: the functions that took most time, by themselves and with all they call. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

const TOP = 30;
const profile = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
const nodes = new Map(profile.nodes.map((/** @type {any} */ node) => [node.id, node]));
const parents = new Map(
  profile.nodes.flatMap((/** @type {any} */ node) =>
    (node.children ?? []).map((/** @type {number} */ id) => [id, node.id]),
  ),
);

/** @type {Map<string, number>} */
const own = new Map();
/** @type {Map<string, number>} */
const whole = new Map();
let total = 0;

profile.samples.forEach((/** @type {number} */ id, /** @type {number} */ at) => {
  const time = profile.timeDeltas[at] ?? 0;
  const name = nameOf(id);
  if (name === '(idle)') return;
  total += time;
  add(own, name, time);
  for (const above of new Set(pathTo(id))) add(whole, above, time);
});

print('by itself', own);
print('with all it calls', whole);

/** @param {number} id */
function nameOf(id) {
  const { functionName, url, lineNumber } = nodes.get(id).callFrame;
  const file = url.replace(/^file:\/\//, '');
  return file
    ? `${functionName || '(anonymous)'} ${path.relative(process.cwd(), file)}:${lineNumber + 1}`
    : functionName;
}

/** @param {number} id */
function pathTo(id) {
  const names = [];
  for (let at = id; at !== undefined; at = parents.get(at)) names.push(nameOf(at));
  return names;
}

/**
 * @param {Map<string, number>} sums
 * @param {string} name
 * @param {number} time
 */
function add(sums, name, time) {
  sums.set(name, (sums.get(name) ?? 0) + time);
}

/**
 * @param {string} title
 * @param {Map<string, number>} sums microseconds
 */
function print(title, sums) {
  console.log(`\n${title}, of ${(total / 1e6).toFixed(2)} s`);
  const most = [...sums].sort(([, one], [, other]) => other - one).slice(0, TOP);
  for (const [name, time] of most) console.log(`${((100 * time) / total).toFixed(1).padStart(6)} %  ${name}`);
}
