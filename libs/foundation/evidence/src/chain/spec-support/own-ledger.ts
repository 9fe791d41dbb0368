import { Test } from '@nestjs/testing';
import pg from 'pg';
import { newId } from '@hvs/kernel';
import { Config } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { PlatformModule } from '@hvs/platform/platform';
import { createTestDatabase, worldConfig } from '../../../../../../test/support/index.js';
import { EvidenceModule } from '../../evidence.module.js';
import { Evidence } from '../../evidence.service.js';
import { EvidenceSeals } from '../evidence-seals.service.js';
import { EvidenceVerification } from '../evidence-verification.service.js';

/** `evidence_hash` of the row `e`, for who tampers with skill. */
export const HASH_OF_ROW = `evidence_hash(e.previous_hash, e.id, e.person_id, e.commune_id, e.kind, e.value, e.provenance,
  e.source_key, e.occurred_at, e.recorded_at, e.recorded_by, e.subject, e.measure, e.position, e.corrects_id,
  e.correction, e.reason)`;

/** The ledger on a database of its own, with somebody who has the rights of its owner. */
export class OwnLedger {
  private constructor(
    readonly database: Database,
    readonly evidence: Evidence,
    readonly seals: EvidenceSeals,
    readonly verification: EvidenceVerification,
    readonly owner: pg.Client,
    readonly communeId: string,
    readonly close: () => Promise<void>,
  ) {}

  static async open(): Promise<OwnLedger> {
    const url = await createTestDatabase();
    const module = await Test.createTestingModule({ imports: [PlatformModule, EvidenceModule] })
      .overrideProvider(Config)
      .useValue(worldConfig(url))
      .compile();
    await module.init();
    const owner = new pg.Client({ connectionString: url });
    await owner.connect();
    const communeId = newId();
    await owner.query(`insert into unit (id, kind, name, path) values ($1, 'commune', 'Kẻ Sặt', 'p31.ks')`, [
      communeId,
    ]);
    const close = async () => {
      await owner.end();
      await module.close();
    };
    return new OwnLedger(
      module.get(Database),
      module.get(Evidence),
      module.get(EvidenceSeals),
      module.get(EvidenceVerification),
      owner,
      communeId,
      close,
    );
  }

  async person(): Promise<string> {
    const id = newId();
    await this.owner.query(
      `insert into person (id, commune_id, hamlet_id, full_name, name_folded, birth_date, sex)
       values ($1, $2, $2, 'Nguyễn Thị Thử', 'nguyen thi thu', '1980-01-01', 'female')`,
      [id, this.communeId],
    );
    return id;
  }

  /** Records a passed quiz of the person. */
  async passed(personId: string, sourceKey: string): Promise<{ evidenceId: string; isNew: boolean }> {
    return this.database.transaction(() =>
      this.evidence.record({
        personId,
        communeId: this.communeId,
        kind: 'quiz-passed',
        value: { course: 'an-toan', scorePercent: 80, supervised: false },
        provenance: 'unsupervised-quiz',
        sourceKey,
        occurredAt: new Date('2026-11-01T03:00:00Z'),
      }),
    );
  }

  /** A person with a chain of `length` rows. */
  async chainOf(length: number): Promise<{ personId: string; ids: string[] }> {
    const personId = await this.person();
    const ids: string[] = [];
    for (let turn = 1; turn <= length; turn += 1) ids.push((await this.passed(personId, `quiz:${turn}`)).evidenceId);
    return { personId, ids };
  }

  /** What the owner of the database does behind the back of the system: no trigger fires. */
  async tamper(...statements: string[]): Promise<void> {
    await this.owner.query('begin');
    await this.owner.query('set local session_replication_role = replica');
    for (const statement of statements) await this.owner.query(statement);
    await this.owner.query('commit');
  }

  /** Sort and row of each fault that is found at the person. */
  async faultsOf(personId: string): Promise<[string, string | null][]> {
    const { faults } = await this.verification.verify({ personId });
    return faults.map(({ sort, evidenceId }) => [sort, evidenceId]);
  }
}

/** Works out the chain and the head anew, as if nothing had happened. */
export const rework = (personId: string): string => `
  do $$ declare r record; before bytea; place int := 0; begin
    for r in select id from evidence where person_id = '${personId}' order by position, id loop
      place := place + 1;
      update evidence e set position = place, previous_hash = before where e.id = r.id and e.person_id = '${personId}';
      update evidence e set hash = ${HASH_OF_ROW} where e.id = r.id and e.person_id = '${personId}'
        returning e.hash into before;
    end loop;
    update evidence_head set position = place, hash = before where person_id = '${personId}';
  end $$`;
