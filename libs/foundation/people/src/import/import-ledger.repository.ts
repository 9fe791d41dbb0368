import { Injectable } from '@nestjs/common';
import type { ErrorArguments } from '@hvs/kernel';
import { Crypto } from '@hvs/platform/crypto';
import { Database } from '@hvs/platform/database';
import type { ImportRowView, RowResult } from './register-import.view.js';

/** An import that is to be worked on. */
export interface StoredImport {
  id: string;
  communeId: string;
  actor: { accountId: string; personId: string };
  content: Buffer;
}

/** An import at work. */
export interface RunningImport extends StoredImport {
  /** People whom its rows have registered or changed so far. */
  changedCount: number;
}

export interface LedgerRow extends ImportRowView {
  personId: string | null;
}

const RESULTS: readonly RowResult[] = ['created', 'updated', 'unchanged', 'duplicate', 'error'];

/** The tables `register_import` and `register_import_row`. File contents are kept encrypted, as they hold citizen ids. */
@Injectable()
export class ImportLedgerRepository {
  constructor(
    private readonly database: Database,
    private readonly crypto: Crypto,
  ) {}

  async add(request: StoredImport & { fileName: string; sha256: Buffer }): Promise<void> {
    await this.database.query(
      `insert into register_import (id, commune_id, requested_by, requested_by_person, file_name, file_sha256, content, state)
       values ($1, $2, $3, $4, $5, $6, $7, 'waiting')`,
      [
        request.id,
        request.communeId,
        request.actor.accountId,
        request.actor.personId,
        request.fileName,
        request.sha256,
        this.crypto.encrypt(request.content.toString('base64')),
      ],
    );
  }

  /** An import of the same file that has not ended: what a second click finds. */
  async findOpen(communeId: string, sha256: Buffer): Promise<string | null> {
    const [open] = await this.database.query<{ id: string }>(
      `select id from register_import where commune_id = $1 and file_sha256 = $2 and state in ('waiting', 'running')`,
      [communeId, sha256],
    );
    return open?.id ?? null;
  }

  /** Marks an import as running and gives its file; null when it has ended already. */
  async begin(importId: string): Promise<RunningImport | null> {
    const [row] = await this.database.query<{
      communeId: string;
      accountId: string;
      personId: string;
      content: Buffer;
      changedCount: number;
    }>(
      `update register_import set state = 'running' where id = $1 and state in ('waiting', 'running')
       returning commune_id as "communeId", requested_by as "accountId", requested_by_person as "personId", content,
         created_count + updated_count as "changedCount"`,
      [importId],
    );
    if (!row) return null;
    const { communeId, accountId, personId, changedCount } = row;
    const content = this.decrypted(row.content);
    return { id: importId, communeId, actor: { accountId, personId }, content, changedCount };
  }

  /** The file of an import, or null when it was not kept. */
  async contentOf(importId: string): Promise<Buffer | null> {
    const [row] = await this.database.query<{ content: Buffer }>('select content from register_import where id = $1', [
      importId,
    ]);
    return row && row.content.length > 0 ? this.decrypted(row.content) : null;
  }

  /** The rows that an earlier run has dealt with: up to which, and about whom. */
  async progressOf(importId: string): Promise<{ lastRow: number; personIds: string[] }> {
    const rows = await this.database.query<{ rowNumber: number; personId: string | null }>(
      `select row_number as "rowNumber", person_id as "personId" from register_import_row where import_id = $1 order by row_number`,
      [importId],
    );
    return { lastRow: rows.at(-1)?.rowNumber ?? 0, personIds: rows.flatMap(({ personId }) => personId ?? []) };
  }

  /** Adds the results of some rows. A row that is there already is a fault: two runs would be at work. */
  async addRows(importId: string, rows: readonly LedgerRow[]): Promise<void> {
    await this.database.query(
      `insert into register_import_row (import_id, row_number, result, person_id, remarks)
       select $1, r."rowNumber", r.result, r."personId", r.remarks
       from json_to_recordset($2) as r ("rowNumber" integer, result text, "personId" uuid, remarks jsonb)`,
      [importId, JSON.stringify(rows)],
    );
    const added = RESULTS.map((result) => rows.filter((row) => row.result === result).length);
    const counts = RESULTS.map((result, at) => `${result}_count = ${result}_count + $${at + 3}`).join(', ');
    await this.database.query(`update register_import set row_count = row_count + $2, ${counts} where id = $1`, [
      importId,
      rows.length,
      ...added,
    ]);
  }

  /** Row numbers with this result and their remarks. */
  async rowsWith(importId: string, result: RowResult): Promise<Map<number, ImportRowView['remarks']>> {
    const rows = await this.database.query<ImportRowView>(
      `select row_number as "rowNumber", remarks from register_import_row where import_id = $1 and result = $2`,
      [importId, result],
    );
    return new Map(rows.map(({ rowNumber, remarks }) => [rowNumber, remarks]));
  }

  /** Ends an import; its file is kept only while there are rows to put right. Returns the counts. */
  async finish(importId: string): Promise<Record<string, number>> {
    const [counts] = await this.database.query<Record<string, number>>(
      `update register_import
       set state = 'done', finished_at = now(), content = case when error_count = 0 then ''::bytea else content end
       where id = $1
       returning row_count as rows, created_count as created, updated_count as updated, unchanged_count as unchanged,
         duplicate_count as duplicate, error_count as error`,
      [importId],
    );
    return counts ?? {};
  }

  async refuse(importId: string, refusal: { code: string; args: ErrorArguments }): Promise<void> {
    await this.database.query(
      `update register_import set state = 'refused', refusal = $2, finished_at = now(), content = ''::bytea where id = $1`,
      [importId, JSON.stringify(refusal)],
    );
  }

  private decrypted(content: Buffer): Buffer {
    return Buffer.from(this.crypto.decrypt(content), 'base64');
  }
}
