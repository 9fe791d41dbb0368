import { createHash, type KeyObject } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type Clock, DomainError } from '@hvs/kernel';
import { CLOCK } from '@hvs/platform/config';
import { Crypto } from '@hvs/platform/crypto';
import { Database } from '@hvs/platform/database';
import type { UnitView } from '@hvs/foundation/units';
import { Submissions } from '../channel/submissions.js';
import { batchContent } from './batch-content.js';
import { pack } from './signed-package.js';

/** Most rows of one file. */
export const MOST_CASES = 10_000;

interface BatchOrder {
  id: string;
  commune: UnitView;
  accountId: string | null;
  key: KeyObject;
}

/** The files as they lie in the database: encrypted, as they hold citizen ids. */
@Injectable()
export class BatchPapers {
  constructor(
    private readonly database: Database,
    private readonly crypto: Crypto,
    private readonly submissions: Submissions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Takes every submission of the commune that waits for a file; the number of them, 0 without writing anything. */
  async write({ id, commune, accountId, key }: BatchOrder): Promise<number> {
    const waiting = await this.database.query<{ id: string; content: Buffer }>(
      `select id, content from confirmation_submission
       where commune_id = $1 and channel = 'batch-file' and state = 'waiting' order by id limit $2 for update`,
      [commune.id, MOST_CASES],
    );
    if (waiting.length === 0) return 0;
    const madeAt = this.clock.now();
    const contents = waiting.map(({ content }) => this.submissions.contentOf(content));
    const about = { id, commune: commune.name, madeAt: madeAt.toISOString(), count: contents.length };
    const file = pack({ format: 'hoc-vu-so/confirmation-batch/1', ...about }, batchContent(contents), key);
    await this.database.query(
      `insert into confirmation_batch (id, commune_id, made_at, made_by, row_count, sha256, content)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, commune.id, madeAt, accountId, contents.length, sha256(file), this.crypto.encrypt(file.toString('base64'))],
    );
    await this.database.query(
      `update confirmation_submission set state = 'sent', sent_at = $2, batch_id = $3, send_count = send_count + 1
       where id = any($1::uuid[])`,
      [waiting.map((submission) => submission.id), madeAt, id],
    );
    return contents.length;
  }

  async fetch(id: string): Promise<Buffer> {
    const [row] = await this.database.query<{ content: Buffer }>(
      `update confirmation_batch set downloaded_at = coalesce(downloaded_at, $2) where id = $1 returning content`,
      [id, this.clock.now()],
    );
    if (!row) throw new DomainError('confirmation-batch.not-found');
    return Buffer.from(this.crypto.decrypt(row.content), 'base64');
  }
}

function sha256(content: Buffer): Buffer {
  return createHash('sha256').update(content).digest();
}
