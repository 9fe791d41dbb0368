import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { newId } from '@hvs/kernel';
import { createTestDatabase } from '../../../../test/support/index.js';
import { runCli } from '../../../../test/support/run-cli.js';

let url: string;
let owner: pg.Client;
const personId = newId();
const evidenceId = newId();

beforeAll(async () => {
  url = await createTestDatabase();
  owner = new pg.Client({ connectionString: url });
  await owner.connect();
  const communeId = newId();
  await owner.query(`insert into unit (id, kind, name, path) values ($1, 'commune', 'Kẻ Sặt', 'p31.ks')`, [communeId]);
  await owner.query(
    `insert into person (id, commune_id, hamlet_id, full_name, name_folded, birth_date, sex)
     values ($1, $2, $2, 'Phạm Thị Sen', 'pham thi sen', '1960-01-01', 'female')`,
    [personId, communeId],
  );
  await owner.query(
    `insert into evidence (id, person_id, commune_id, kind, value, provenance, source_key, occurred_at, subject, measure)
     values ($1, $2, $3, 'vneid-sign-in', '{"accountLevel": 2, "authenticationLevel": 2}', 'vneid', 'v', now(), '', 2)`,
    [evidenceId, personId, communeId],
  );
});
afterAll(() => owner.end());

describe('the command verify', () => {
  it('ends well and tells how much it has checked', async () => {
    expect(await runCli(url, 'verify')).toContain('1 rows of 1 people, 0 seals; faults: 0');
    expect(await runCli(url, 'verify', '--person', newId())).toContain('0 rows of 0 people');
  });

  it('ends with code 1 and names the tampered row, and no person by name', async () => {
    await owner.query('begin');
    await owner.query('set local session_replication_role = replica');
    await owner.query(`update evidence set measure = 1 where id = $1`, [evidenceId]);
    await owner.query('commit');
    const failed = await runCli(url, 'verify', '--person', personId).catch((error: unknown) => error);
    expect(failed).toMatchObject({ code: 1 });
    const { stdout } = failed as { stdout: string };
    expect(stdout).toContain(`changed: evidence ${evidenceId}, place 1`);
    expect(stdout).not.toContain('Sen');
  });
});
