import type { KeyObject } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError, newId, todayIn, VIETNAM } from '@hvs/kernel';
import type { Actor } from '@hvs/platform/access';
import { Config } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { Audit } from '@hvs/foundation/audit';
import type { UnitView } from '@hvs/foundation/units';
import { ConfirmationCases } from '../cases/confirmation-cases.service.js';
import { DeskCommunes } from '../desk-communes.js';
import { BatchPapers, MOST_CASES } from './batch-papers.js';
import { publicBytesOf, signingKey } from './signed-package.js';

const BATCHES_A_PAGE = 30;

export interface BatchView {
  id: string;
  madeAt: Date;
  /** Name of the officer. */
  madeBy: string | null;
  rows: number;
  /** Of the whole file, in hex. */
  sha256: string;
  downloadedAt: Date | null;
  /** How many of its rows have an answer by now. */
  answered: number;
}

const SELECT = `
  select b.id, b.made_at as "madeAt", p.full_name as "madeBy", b.row_count as rows, encode(b.sha256, 'hex') as sha256,
    b.downloaded_at as "downloadedAt",
    (select count(*)::int from confirmation_submission s
     where s.commune_id = b.commune_id and s.batch_id = b.id and s.state in ('confirmed', 'returned')) as answered
  from confirmation_batch b left join account a on a.id = b.made_by left join person p on p.id = a.person_id`;

/** Signed files that carry submissions to the other side where no gateway does. */
@Injectable()
export class ConfirmationBatches {
  private readonly key: KeyObject;

  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly communes: DeskCommunes,
    private readonly cases: ConfirmationCases,
    private readonly papers: BatchPapers,
    config: Config,
  ) {
    this.key = signingKey(config.confirmationSigningKey);
  }

  /** By which the other side checks the signature: 32 bytes in base64. */
  get publicKey(): string {
    return publicBytesOf(this.key).toString('base64');
  }

  /**
   * Submits all reviewed cases of the officer's commune by file and builds it, with whatever waited for a file before.
   * A build that was broken off is made up for by the next: what was submitted waits.
   * @throws DomainError `confirmation-batch.nothing-to-send`
   */
  async build(actor: Actor): Promise<BatchView> {
    const commune = await this.communes.mainOf(actor);
    const reviewed = await this.database.query<{ id: string }>(
      `select id from confirmation_case where commune_id = $1 and state = 'reviewed' order by since, id limit $2`,
      [commune.id, MOST_CASES],
    );
    const ids = reviewed.map(({ id }) => id);
    if (ids.length > 0) await this.cases.submitMany(actor, ids, 'batch-file');
    const id = await this.database.transaction(() => this.write(actor, commune));
    return this.find(actor, id);
  }

  /** Batches of the officer's communes, newest first. */
  async list(actor: Actor, after?: string): Promise<{ batches: BatchView[]; nextAfter: string | null }> {
    const rows = await this.database.query<BatchView>(
      `${SELECT} where b.commune_id = any($1::uuid[]) and ($2::uuid is null or b.id < $2)
       order by b.id desc limit ${BATCHES_A_PAGE + 1}`,
      [await this.communes.idsOf(actor), after ?? null],
    );
    const batches = rows.slice(0, BATCHES_A_PAGE);
    return { batches, nextAfter: rows.length > BATCHES_A_PAGE ? (batches.at(-1)?.id ?? null) : null };
  }

  /** The file itself. That it was fetched is audited, as it holds citizen ids. */
  async download(actor: Actor, batchId: string): Promise<{ fileName: string; content: Buffer }> {
    const { id, madeAt } = await this.find(actor, batchId);
    return this.database.transaction(async () => {
      const content = await this.papers.fetch(id);
      await this.audit.record({
        action: 'confirmation-batch.downloaded',
        actor,
        subjectId: id,
        communeId: actor.communeId,
      });
      const day = todayIn(VIETNAM, madeAt);
      return { fileName: `xac-nhan-${day}-${id.slice(-6)}.zip`, content };
    });
  }

  /** @throws DomainError `confirmation-batch.not-found` also outside the jurisdiction */
  async find(actor: Actor, batchId: string): Promise<BatchView> {
    const [batch] = await this.database.query<BatchView>(
      `${SELECT} where b.id = $1 and b.commune_id = any($2::uuid[])`,
      [batchId, await this.communes.idsOf(actor)],
    );
    if (!batch) throw new DomainError('confirmation-batch.not-found');
    return batch;
  }

  private async write(actor: Actor, commune: UnitView): Promise<string> {
    const id = newId();
    const count = await this.papers.write({ id, commune, accountId: actor.accountId, key: this.key });
    if (count === 0) throw new DomainError('confirmation-batch.nothing-to-send');
    await this.audit.record({
      action: 'confirmation-batch.built',
      actor,
      subjectId: id,
      communeId: commune.id,
      details: { count },
    });
    return id;
  }
}
