import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { newId } from '@hvs/kernel';
import { MIGRATIONS } from '../../migrations/index.js';
import { createTestDatabase } from '../support/test-database.js';

const CHAIN = 'DeepenEvidence1795313400000';

describe('evidence that was there before the chain', () => {
  let source: DataSource;
  const personId = newId();

  beforeAll(async () => {
    source = await new DataSource({
      type: 'postgres',
      url: await createTestDatabase(),
      migrations: [...MIGRATIONS],
      migrationsTableName: 'schema_migration',
      installExtensions: false,
    }).initialize();
    const since = MIGRATIONS.length - MIGRATIONS.findIndex(({ name }) => name === CHAIN);
    for (let count = 0; count < since; count += 1) await source.undoLastMigration({ transaction: 'each' });
    const unitId = newId();
    await source.query(`insert into unit (id, kind, name, path) values ($1, 'commune', 'Kẻ Sặt', 'p31.ks')`, [unitId]);
    await source.query(
      `insert into person (id, commune_id, hamlet_id, full_name, name_folded, birth_date, sex)
       values ($1, $2, $2, 'Phạm Thị Sen', 'pham thi sen', '1960-01-01', 'female')`,
      [personId, unitId],
    );
    await source.query(
      `insert into evidence (id, person_id, commune_id, kind, value, provenance, source_key, occurred_at, recorded_at)
       values (gen_random_uuid(), $1, $2, 'vneid-sign-in', '{"accountLevel": 2}', 'vneid', 'b', now(), '2026-11-02'),
              (gen_random_uuid(), $1, $2, 'quiz-passed', '{"course": "an-toan", "scorePercent": 85}', 'unsupervised-quiz', 'a',
               now(), '2026-11-01')`,
      [personId, unitId],
    );
    await source.runMigrations({ transaction: 'each' });
  });
  afterAll(() => source.destroy());

  it('is linked in the order in which it was recorded, with subjects and measures', async () => {
    const rows = await source.query(
      `select e.kind, e.subject, e.measure, e.position, e.hash = h.hash as "isHead",
         e.hash = evidence_hash(e.previous_hash, e.id, e.person_id, e.commune_id, e.kind, e.value, e.provenance,
           e.source_key, e.occurred_at, e.recorded_at, e.recorded_by, e.subject, e.measure, e.position, e.corrects_id,
           e.correction, e.reason) as "isOwn"
       from evidence e join evidence_head h on h.person_id = e.person_id order by e.position`,
    );
    expect(rows).toEqual([
      { kind: 'quiz-passed', subject: 'an-toan', measure: 85, position: 1, isHead: false, isOwn: true },
      { kind: 'vneid-sign-in', subject: '', measure: 2, position: 2, isHead: true, isOwn: true },
    ]);
  });
});
