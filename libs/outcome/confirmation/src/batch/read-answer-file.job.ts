import { Inject, Injectable } from '@nestjs/common';
import { type Clock, DomainError } from '@hvs/kernel';
import { CLOCK, Config } from '@hvs/platform/config';
import { Crypto } from '@hvs/platform/crypto';
import { Database } from '@hvs/platform/database';
import { HandlesJob, type JobHandler } from '@hvs/platform/queue';
import { Answers } from '../channel/answers.js';
import { type AnswerRow, type ReadAnswers, readAnswers } from './read-answers.js';
import { malformedRemark, outcomeRemark, type RowRemark } from './row-remark.rule.js';

interface OpenFile {
  id: string;
  communeId: string;
  content: Buffer;
  lastRow: number;
}

/**
 * Works an answer file off. The whole file is checked before its first row is applied; each row is applied together
 * with its ledger row, so a run that was killed goes on after the last one.
 */
@HandlesJob('confirmation.read-answer-file')
@Injectable()
export class ReadAnswerFile implements JobHandler<'confirmation.read-answer-file'> {
  constructor(
    private readonly database: Database,
    private readonly crypto: Crypto,
    private readonly config: Config,
    private readonly answers: Answers,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  handle = async ({ answerFileId }: { answerFileId: string }): Promise<void> => {
    const file = await this.begin(answerFileId);
    if (!file) return;
    const read = await this.read(file);
    if (!read) return;
    for (const row of read.rows) {
      if (row.rowNumber > file.lastRow) await this.enter(file, row);
    }
    await this.finish(file, 'done', null);
  };

  private async begin(answerFileId: string): Promise<OpenFile | null> {
    const [file] = await this.database.query<OpenFile>(
      `update answer_file f set state = 'running' where id = $1 and state in ('waiting', 'running')
       returning id, commune_id as "communeId", content,
         (select coalesce(max(row_number), 0) from answer_file_row r where r.answer_file_id = f.id)::int as "lastRow"`,
      [answerFileId],
    );
    return file ?? null;
  }

  /** The rows of the file; null when it was refused as a whole, with nothing applied. */
  private async read(file: OpenFile): Promise<ReadAnswers | null> {
    try {
      const bytes = Buffer.from(this.crypto.decrypt(file.content), 'base64');
      const read = readAnswers(bytes, this.config.confirmationAnswerKey);
      await this.database.query('update answer_file set row_count = $2, signed = $3 where id = $1', [
        file.id,
        read.rows.length,
        read.signed,
      ]);
      return read;
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      await this.finish(file, 'refused', { code: error.code, args: error.args });
      return null;
    }
  }

  private async enter(file: OpenFile, row: AnswerRow): Promise<void> {
    await this.database.transaction(async () => {
      const { remark, caseId } = await this.apply(file, row);
      await this.database.query(
        `insert into answer_file_row (answer_file_id, row_number, key, result, reason, case_id)
         values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
        [file.id, row.rowNumber, row.key, remark.result, remark.reason, caseId],
        'answer-file-row',
      );
    });
  }

  private async apply(file: OpenFile, row: AnswerRow): Promise<{ remark: RowRemark; caseId: string | null }> {
    if ('malformed' in row) return { remark: malformedRemark(row), caseId: null };
    const outcome = await this.answers.take(row.key, row.answer, 'answer-file', file.communeId);
    return { remark: outcomeRemark(outcome), caseId: 'caseId' in outcome ? outcome.caseId : null };
  }

  /** The file itself is emptied once nothing is left to do with it. */
  private async finish(file: OpenFile, state: 'done' | 'refused', refusal: object | null): Promise<void> {
    await this.database.query(
      `update answer_file set state = $2, refusal = $3, finished_at = $4, content = '' where id = $1`,
      [file.id, state, refusal ? JSON.stringify(refusal) : null, this.clock.now()],
    );
  }
}
