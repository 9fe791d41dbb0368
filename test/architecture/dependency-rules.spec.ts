import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Breach, breachesOf, buildHouse, type Rule } from './house-of-breaches.js';

const root = path.join(import.meta.dirname, '../..');
const config = path.join(root, '.dependency-cruiser.cjs');
const { forbidden } = createRequire(import.meta.url)(config) as { forbidden: Rule[] };

interface Violation {
  from: string;
  rule: { name: string };
}

/** What dependency-cruiser finds in the tree at `folder`, as `rule: file`. */
function violationsIn(folder: string): string[] {
  const cruiser = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const args = [cruiser, '--config', config, '--output-type', 'json', 'apps', 'libs', 'migrations'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (!stdout) throw new Error(stderr);
  const { summary } = JSON.parse(stdout) as { summary: { violations: Violation[] } };
  return summary.violations.map(({ from, rule }) => `${rule.name}: ${from}`);
}

describe('dependency rules', () => {
  const breaches = breachesOf(forbidden);
  const folder = mkdtempSync(path.join(tmpdir(), 'hvs-house-'));
  let found: string[] = [];

  beforeAll(() => {
    buildHouse(folder, breaches);
    found = violationsIn(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('have a breach each in this test', () => {
    expect(breaches.map(({ rule }) => rule).sort()).toEqual(forbidden.map(({ name }) => name).sort());
  });

  it.each(breaches.map((breach): [string, Breach] => [breach.rule, breach]))('catch %s', (_, { rule, file }) => {
    expect(found).toContain(`${rule}: ${file}`);
  });

  it('leave everything else in peace', () => {
    const meant = new Set(breaches.map(({ file }) => file));
    const others = found.filter((text) => !meant.has(text.slice(text.lastIndexOf(' ') + 1)));
    expect(others).toEqual([]);
  });
});
