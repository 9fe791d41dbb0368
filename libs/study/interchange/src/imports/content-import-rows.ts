import { Injectable } from '@nestjs/common';
import type { ErrorArguments } from '@hvs/kernel';
import type { Actor } from '@hvs/platform/access';
import { Database } from '@hvs/platform/database';
import type { LedgerItem } from '../ledger.js';
import type { ImportSource } from './import-source.js';

/** An import to be worked on. */
export interface RunningImport {
  id: string;
  source: ImportSource;
  fileName: string;
  content: Buffer;
  actor: Actor;
  /** Items an earlier run has dealt with. */
  done: number;
}

/** The tables `content_import` and `content_import_item`. */
@Injectable()
export class ContentImportRows {
  constructor(private readonly database: Database) {}

  /** Adds an import, or finds the one of the same file that has not ended: what a second click means. */
  async add(row: {
    id: string;
    unitId: string;
    actor: Actor;
    source: ImportSource;
    fileName: string;
    sha256: Buffer;
    content: Buffer;
  }): Promise<{ id: string; isNew: boolean }> {
    const { accountId, personId, communeId, hamletId, roles } = row.actor;
    const added = await this.database.query<{ id: string }>(
      `insert into content_import (id, unit_id, requested_by, requested_as, source, file_name, file_sha256, content, state)
       values ($1, $2, $3, $4, $5, $6, $7, $8, 'waiting') on conflict do nothing returning id`,
      [
        row.id,
        row.unitId,
        accountId,
        JSON.stringify({ accountId, personId, communeId, hamletId, roles }),
        row.source,
        row.fileName,
        row.sha256,
        row.content,
      ],
    );
    if (added.length > 0) return { id: row.id, isNew: true };
    const [open] = await this.database.query<{ id: string }>(
      `select id from content_import where requested_by = $1 and source = $2 and file_sha256 = $3
         and state in ('waiting', 'running')`,
      [accountId, row.source, row.sha256],
    );
    return { id: open?.id ?? row.id, isNew: false };
  }

  /** Marks an import as running; nothing when it has ended already. */
  async begin(importId: string): Promise<RunningImport | undefined> {
    const [row] = await this.database.query<Omit<RunningImport, 'actor'> & { requestedAs: Omit<Actor, 'sessionHash'> }>(
      `update content_import set state = 'running' where id = $1 and state in ('waiting', 'running')
       returning id, source, file_name as "fileName", content, requested_as as "requestedAs",
         imported_count + changed_count + refused_count as done`,
      [importId],
    );
    if (!row) return undefined;
    const { requestedAs, ...running } = row;
    return { ...running, actor: { ...requestedAs, sessionHash: Buffer.alloc(0) } };
  }

  async expect(importId: string, itemCount: number): Promise<void> {
    await this.database.query('update content_import set item_count = $2 where id = $1', [importId, itemCount]);
  }

  /** Adds lines of the ledger, numbered on from `before`, and counts them. */
  async addItems(
    importId: string,
    before: number,
    items: readonly (LedgerItem & { questionId?: string | undefined })[],
  ): Promise<void> {
    await this.database.query(
      `insert into content_import_item (import_id, number, place, title, outcome, notes, question_id)
       select $1, $2 + i.at::integer, i.item->'place', i.item->>'title', i.item->>'outcome', i.item->'notes',
         (i.item->>'questionId')::uuid
       from jsonb_array_elements($3::jsonb) with ordinality as i (item, at)`,
      [importId, before, JSON.stringify(items)],
    );
    const count = (outcome: LedgerItem['outcome']) => items.filter((item) => item.outcome === outcome).length;
    await this.database.query(
      `update content_import set imported_count = imported_count + $2, changed_count = changed_count + $3,
         refused_count = refused_count + $4 where id = $1`,
      [importId, count('imported'), count('changed'), count('refused')],
    );
  }

  async finish(importId: string, at: Date, courseId?: string): Promise<void> {
    await this.database.query(
      `update content_import set state = 'done', content = null, finished_at = $2, course_id = $3 where id = $1`,
      [importId, at, courseId ?? null],
    );
  }

  async refuse(importId: string, at: Date, refusal: { code: string; args: ErrorArguments }): Promise<void> {
    await this.database.query(
      `update content_import set state = 'refused', content = null, finished_at = $2, refusal = $3 where id = $1`,
      [importId, at, JSON.stringify(refusal)],
    );
  }

  async takeBack(importId: string, at: Date, stillInUse: readonly object[]): Promise<void> {
    await this.database.query(
      `update content_import set state = 'taken-back', taken_back_at = $2, still_in_use = $3 where id = $1`,
      [importId, at, JSON.stringify(stillInUse)],
    );
  }
}
