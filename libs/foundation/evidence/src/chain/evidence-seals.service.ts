import { Injectable } from '@nestjs/common';
import { Config } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { Jobs } from '@hvs/platform/queue';
import { type ChainEnd, sealOf } from './seal.rule.js';

const PEOPLE_A_BATCH = 5_000;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** Seals the ends of chains, so that a forger who can write to the database and works out all hashes anew is found. */
@Injectable()
export class EvidenceSeals {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly config: Config,
  ) {}

  /** Asks the worker to seal what has grown; `day` (`YYYY-MM-DD`) names the night. */
  async request(day: string): Promise<void> {
    await this.database.transaction(() => this.jobs.request('evidence.seal', day, { day }));
  }

  /** Seals every chain that has grown since its last seal. Returns how many; running it again seals nothing. */
  async seal(): Promise<number> {
    let sealed = 0;
    let after: string | undefined = FIRST;
    while (after) {
      const [batch, last] = await this.sealBatch(after);
      sealed += batch;
      after = last;
    }
    return sealed;
  }

  private async sealBatch(after: string): Promise<[number, string | undefined]> {
    const ends = await this.database.query<ChainEnd & { isSealed: boolean }>(
      `select h.person_id as "personId", h.position, h.hash, exists (
         select from evidence_seal s where s.person_id = h.person_id and s.position >= h.position) as "isSealed"
       from evidence_head h where h.person_id > $1 and h.position > 0 order by h.person_id limit ${PEOPLE_A_BATCH}`,
      [after],
      'evidence-ends-to-seal',
    );
    const open = ends.filter(({ isSealed }) => !isSealed);
    if (open.length > 0) {
      await this.database.query(
        `insert into evidence_seal (person_id, position, seal)
         select * from unnest($1::uuid[], $2::int[], $3::bytea[]) on conflict do nothing`,
        [
          open.map(({ personId }) => personId),
          open.map(({ position }) => position),
          open.map((end) => sealOf(this.config.evidenceSealKey, end)),
        ],
      );
    }
    return [open.length, ends.at(-1)?.personId];
  }
}
