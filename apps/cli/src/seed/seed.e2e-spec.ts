import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Test, type TestingModule } from '@nestjs/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EVIDENCE_KINDS, PROVENANCES } from '@hvs/contracts';
import { EvidenceVerification } from '@hvs/foundation/evidence';
import { Config } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { createTestDatabase, worldConfig } from '../../../../test/support/index.js';
import { SeedModule } from './seed.module.js';
import { Seed } from './seed.service.js';

const dataDir = mkdtempSync(join(tmpdir(), 'hoc-vu-so-seed-'));
let module: TestingModule;
let database: Database;

beforeAll(async () => {
  module = await Test.createTestingModule({ imports: [SeedModule] })
    .overrideProvider(Config)
    .useValue(worldConfig(await createTestDatabase(), { DATA_DIR: dataDir }))
    .compile();
  await module.init();
  database = module.get(Database);
  await module.get(Seed).run({ size: 1_200, seed: 757, tell: () => undefined });
});
afterAll(async () => {
  await module.close();
  rmSync(dataDir, { recursive: true });
});

/** The different values of a column, sorted. */
async function valuesOf(column: string, table: string): Promise<unknown[]> {
  const rows = await database.query<{ value: unknown }>(
    `select distinct ${column} as value from ${table} where ${column} is not null order by 1`,
  );
  return rows.map(({ value }) => value);
}

describe('the made-up commune', () => {
  it('holds evidence of every kind and every provenance, in chains without a fault', async () => {
    // No H5P or SCORM package comes with the product, so nobody has played one
    const kinds = Object.keys(EVIDENCE_KINDS).filter((kind) => kind !== 'package-done');
    expect(await valuesOf('kind', 'evidence')).toEqual(kinds.sort());
    expect(await valuesOf('provenance', 'evidence')).toEqual([...PROVENANCES].sort());
    expect(await valuesOf('correction', 'evidence')).toEqual(['withdrawn']);
    const { rows, faultCount } = await module.get(EvidenceVerification).verify({});
    expect([rows > 1_000, faultCount]).toEqual([true, 0]);
  });

  it('has a case in each state, and an answer file for the worker to read', async () => {
    const states = ['confirmed', 'ready', 'returned', 'reviewed', 'submitted', 'withdrawn'];
    expect(await valuesOf('state', 'confirmation_case')).toEqual(states);
    expect(await valuesOf('state', 'answer_file')).toEqual(['waiting']);
  });

  it('gives something to check, to answer and to look up at each desk', async () => {
    expect(await valuesOf('state', 'evidence_submission')).toEqual(['accepted', 'refused', 'waiting']);
    expect(await valuesOf('answered_at is null', 'objection')).toEqual([false, true]);
    expect(await valuesOf('level', 'digital_identity_entry')).toEqual([0, 1, 2]);
    expect(await valuesOf('kind', 'notice')).toEqual(['universalized']);
    expect(await valuesOf('basis', 'criteria_set')).toHaveLength(1);
    expect(await valuesOf('document', 'criteria_draft')).toHaveLength(6);
  });

  it('has two people for each deed that needs a second one, and nobody stays signed in', async () => {
    const guide = readFileSync(join(dataDir, 'sign-in-guide.json'), 'utf8');
    for (const username of ['congan', 'congan2', 'quantri', 'nguoiduyet']) {
      expect(guide).toMatch(new RegExp(`tên đăng nhập ${username}"`));
    }
    expect(await valuesOf('token_hash', 'session')).toEqual([]);
  });
});
