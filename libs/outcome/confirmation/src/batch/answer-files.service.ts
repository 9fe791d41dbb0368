import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type Clock, DomainError, newId, normaliseText } from '@hvs/kernel';
import type { Actor } from '@hvs/platform/access';
import { CLOCK } from '@hvs/platform/config';
import { Crypto } from '@hvs/platform/crypto';
import { Database } from '@hvs/platform/database';
import { Jobs } from '@hvs/platform/queue';
import { Audit } from '@hvs/foundation/audit';
import { DeskCommunes } from '../desk-communes.js';
import type { AnswerFileView, AnswerRowView } from './answer-file.view.js';
import { LARGEST_ANSWER_FILE } from './read-answers.js';
import type { AnswerRowResult } from './row-remark.rule.js';

const FILES_A_PAGE = 30;
const ROWS_A_PAGE = 200;
const LONGEST_NAME = 200;

const countOf = (result: AnswerRowResult): string => `'${result}', count(*) filter (where r.result = '${result}')`;

const SELECT = `
  select f.id, f.file_name as "fileName", f.state, f.refusal, f.signed, f.uploaded_at as "uploadedAt",
    f.finished_at as "finishedAt", ledger.counts
  from answer_file f cross join lateral (
    select json_build_object('rows', f.row_count, ${countOf('applied')}, ${countOf('duplicate')}, ${countOf('unknown')},
      ${countOf('contradictory')}, ${countOf('malformed')}) as counts
    from answer_file_row r where r.answer_file_id = f.id
  ) ledger`;

/** Answer files of the other side, with a ledger of their rows. The job `confirmation.read-answer-file` works them off. */
@Injectable()
export class AnswerFiles {
  constructor(
    private readonly database: Database,
    private readonly crypto: Crypto,
    private readonly jobs: Jobs,
    private readonly audit: Audit,
    private readonly communes: DeskCommunes,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Takes a file for the officer's commune. The same file again is the same one: nothing is applied twice, and one that
   * was refused is tried anew.
   * @throws DomainError `input.too-large`, `answer-file.unreadable`, `access.not-allowed`
   */
  async upload(actor: Actor, file: { name: string; content: Buffer }): Promise<{ answerFileId: string }> {
    if (file.content.length > LARGEST_ANSWER_FILE) throw new DomainError('input.too-large', { limit: '15 MB' });
    if (file.content.length === 0) throw new DomainError('answer-file.unreadable');
    const commune = await this.communes.mainOf(actor);
    return this.database.transaction(async () => {
      const [kept] = await this.database.query<{ id: string; state: string }>(
        `insert into answer_file as kept
           (id, commune_id, file_name, sha256, content, state, uploaded_by, uploaded_by_person, uploaded_at)
         values ($1, $2, $3, $4, $5, 'waiting', $6, $7, $8)
         on conflict (commune_id, sha256) do update
         set state = case when kept.state = 'refused' then 'waiting' else kept.state end,
           content = case when kept.state = 'refused' then excluded.content else kept.content end,
           refusal = null
         returning id, state`,
        [
          newId(),
          commune.id,
          normaliseText(file.name).slice(0, LONGEST_NAME) || 'tra-loi',
          createHash('sha256').update(file.content).digest(),
          this.crypto.encrypt(file.content.toString('base64')),
          actor.accountId,
          actor.personId,
          this.clock.now(),
        ],
      );
      if (!kept) throw new Error('an upsert gives a row');
      const { id, state } = kept;
      if (state === 'waiting') await this.jobs.request('confirmation.read-answer-file', id, { answerFileId: id });
      await this.audit.record({ action: 'answer-file.uploaded', actor, subjectId: id, communeId: commune.id });
      return { answerFileId: id };
    });
  }

  async list(actor: Actor, after?: string): Promise<{ files: AnswerFileView[]; nextAfter: string | null }> {
    const rows = await this.database.query<AnswerFileView>(
      `${SELECT} where f.commune_id = any($1::uuid[]) and ($2::uuid is null or f.id < $2)
       order by f.id desc limit ${FILES_A_PAGE + 1}`,
      [await this.communes.idsOf(actor), after ?? null],
    );
    const files = rows.slice(0, FILES_A_PAGE);
    return { files, nextAfter: rows.length > FILES_A_PAGE ? (files.at(-1)?.id ?? null) : null };
  }

  /** @throws DomainError `answer-file.not-found` also outside the jurisdiction */
  async find(actor: Actor, answerFileId: string): Promise<AnswerFileView> {
    const [file] = await this.database.query<AnswerFileView>(
      `${SELECT} where f.id = $1 and f.commune_id = any($2::uuid[])`,
      [answerFileId, await this.communes.idsOf(actor)],
    );
    if (!file) throw new DomainError('answer-file.not-found');
    return file;
  }

  /** A page of the ledger in the order of the file, of one result or of all. `after` is a row number. */
  async rows(
    actor: Actor,
    answerFileId: string,
    page: { result?: AnswerRowResult | undefined; after?: number | undefined },
  ): Promise<{ rows: AnswerRowView[]; nextAfter: number | null }> {
    await this.find(actor, answerFileId);
    const found = await this.database.query<AnswerRowView>(
      `select row_number as "rowNumber", key, result, reason, case_id as "caseId" from answer_file_row
       where answer_file_id = $1 and row_number > $2 and ($3::text is null or result = $3)
       order by row_number limit ${ROWS_A_PAGE + 1}`,
      [answerFileId, page.after ?? 0, page.result ?? null],
    );
    const rows = found.slice(0, ROWS_A_PAGE);
    return { rows, nextAfter: found.length > ROWS_A_PAGE ? (rows.at(-1)?.rowNumber ?? null) : null };
  }
}
