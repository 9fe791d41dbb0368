import { Injectable } from '@nestjs/common';
import type { Actor } from '@hvs/platform/access';
import { Crypto } from '@hvs/platform/crypto';
import { Database } from '@hvs/platform/database';
import { LINE_STATUSES, type LineStatus, type ListCounts, type ListLine } from './citizen-id-list.view.js';
import type { ReadLine } from './list-lines.js';
import { LINES } from './list-status.sql.js';
import { maskTyped } from './list-words.js';

const KEPT_MS = 24 * 3_600_000;
const LINES_A_PAGE = 200;

/** A list without its lines. */
export interface ListHead {
  listId: string;
  createdAt: Date;
  expiresAt: Date;
  content: Buffer;
}

type StoredLine = Omit<ListLine, 'typed'>;

/** The rows of lists. What was typed stands encrypted in one piece; the lines know people only. */
@Injectable()
export class ListRows {
  constructor(
    private readonly database: Database,
    private readonly crypto: Crypto,
  ) {}

  async add(
    id: string,
    actor: Actor,
    lines: readonly ReadLine[],
    found: ReadonlyMap<string, string>,
    now: Date,
  ): Promise<ListHead> {
    const expiresAt = new Date(now.getTime() + KEPT_MS);
    const content = this.crypto.encrypt(JSON.stringify(lines.map(({ line, typed }) => [line, typed])));
    await this.database.query(
      `insert into citizen_id_list (id, commune_id, account_id, content, created_at, expires_at)
       values ($1, $2, $3, $4, $5, $6)`,
      [id, actor.communeId, actor.accountId, content, now, expiresAt],
    );
    const persons = lines.map(({ citizenId, duplicateOf }) =>
      citizenId && duplicateOf === null ? (found.get(citizenId) ?? null) : null,
    );
    await this.database.query(
      `insert into citizen_id_list_line (list_id, line, person_id, fault, duplicate_of)
       select $1, line, person_id, fault, duplicate_of
       from unnest($2::int[], $3::uuid[], $4::text[], $5::int[]) as read (line, person_id, fault, duplicate_of)`,
      [
        id,
        lines.map(({ line }) => line),
        persons,
        lines.map(({ fault }) => fault),
        lines.map(({ duplicateOf }) => duplicateOf),
      ],
    );
    return { listId: id, createdAt: now, expiresAt, content };
  }

  /** The list of this account, unless its day is over. */
  async find(listId: string, accountId: string, now: Date): Promise<ListHead | null> {
    const [head] = await this.database.query<ListHead>(
      `select id as "listId", created_at as "createdAt", expires_at as "expiresAt", content
       from citizen_id_list where id = $1 and account_id = $2 and expires_at > $3`,
      [listId, accountId, now],
    );
    return head ?? null;
  }

  async counts(listId: string, paths: string[]): Promise<ListCounts> {
    const rows = await this.database.query<{ status: LineStatus; count: number }>(
      `select status, count(*)::int as count from (${LINES}) lines group by status`,
      [listId, paths],
    );
    const counted = new Map(rows.map(({ status, count }) => [status, count]));
    const counts = Object.fromEntries(LINE_STATUSES.map((status) => [status, counted.get(status) ?? 0]));
    return { ...(counts as Record<LineStatus, number>), lines: rows.reduce((sum, { count }) => sum + count, 0) };
  }

  /** The lines after the line `after`, of one status or of all. */
  async page(
    head: ListHead,
    paths: string[],
    after: number,
    status?: LineStatus,
  ): Promise<{ rows: ListLine[]; nextAfter: number | null }> {
    const found = await this.database.query<StoredLine>(
      `select * from (${LINES} and w.line > $3) lines where $4::text is null or status = $4
       order by line limit ${LINES_A_PAGE + 1}`,
      [head.listId, paths, after, status ?? null],
    );
    const rows = this.shown(head, found.slice(0, LINES_A_PAGE));
    return { rows, nextAfter: found.length > LINES_A_PAGE ? (rows.at(-1)?.line ?? null) : null };
  }

  async all(head: ListHead, paths: string[]): Promise<ListLine[]> {
    const found = await this.database.query<StoredLine>(`${LINES} order by w.line`, [head.listId, paths]);
    return this.shown(head, found);
  }

  async readyCases(listId: string, paths: string[]): Promise<string[]> {
    const rows = await this.database.query<{ caseId: string }>(
      `select "caseId" from (${LINES}) lines where status = 'ready' order by line`,
      [listId, paths],
    );
    return rows.map(({ caseId }) => caseId);
  }

  /** What was typed in each line. */
  typed(head: ListHead): Map<number, string> {
    return new Map(JSON.parse(this.crypto.decrypt(head.content)) as [number, string][]);
  }

  private shown(head: ListHead, lines: readonly StoredLine[]): ListLine[] {
    const typed = this.typed(head);
    return lines.map((line) => ({ ...line, typed: maskTyped(typed.get(line.line) ?? '') }));
  }
}
