import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { EVIDENCE_KINDS } from '@hvs/contracts';

const root = join(import.meta.dirname, '../..');
const sources = globSync('{libs,apps}/**/*.ts', {
  cwd: root,
  exclude: (path) => /node_modules|spec-support|\.(e2e-)?spec\.ts$/.test(path),
});
const holding = (pattern: RegExp): string[] =>
  sources.filter((path) => pattern.test(readFileSync(join(root, path), 'utf8'))).sort();

describe('what VNeID vouches for', () => {
  it('is recorded by the sign-in itself and by nothing else that people can reach', () => {
    expect(holding(/provenance: 'vneid'/)).toEqual([
      'apps/cli/src/seed/activity/write-activity.ts', // the made-up past of made-up people
      'libs/foundation/identity/src/vneid/vneid-links.service.ts',
    ]);
  });

  it('is no other kind of evidence, so that nothing typed in by an officer ranks with it', () => {
    const kinds = Object.values(EVIDENCE_KINDS).filter(({ provenances }) => provenances.includes('vneid'));
    expect(kinds.map(({ kind, provenances }) => ({ kind, provenances }))).toEqual([
      { kind: 'vneid-sign-in', provenances: ['vneid'] },
    ]);
  });
});
