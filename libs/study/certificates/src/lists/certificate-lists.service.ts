import { Inject, Injectable } from '@nestjs/common';
import { type Clock, DomainError, newId } from '@hvs/kernel';
import type { Actor } from '@hvs/platform/access';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { Audit } from '@hvs/foundation/audit';
import { Courses } from '@hvs/study/courses';
import {
  type CertificateListCounts,
  type CertificateListLine,
  type CertificateListPage,
  type CertificateListSummary,
  LIST_STATUSES,
  type ListStatus,
  type NewCertificateList,
} from './certificate-list.view.js';
import { readCertificateList } from './read-list.js';
import { certificateListWorkbook } from './list-workbook.js';
import type { NumberLine } from './number-lines.js';

const KEPT_MS = 24 * 3_600_000;
const LINES_A_PAGE = 200;

/** Lines with what is known of them now; `$1` is the list, `$2` the time. */
const LINES = `
  select w.line, w.typed, w.number, w.duplicate_of as "duplicateOf", c.holder_name as "holderName",
    c.course_version_id as "courseVersionId", c.issued_at as "issuedAt", c.revocation_reason as "revocationReason",
    c.replaced_by as "replacedBy",
    case when w.number is null then 'malformed' when w.duplicate_of is not null then 'duplicate'
      when c.id is null then 'unknown' when c.replaced_at is not null then 'replaced'
      when c.revoked_at is not null then 'revoked' when c.expires_at <= $2 then 'expired' else 'valid' end as status
  from certificate_list_line w left join certificate c on c.number = w.number
  where w.list_id = $1`;

type StoredLine = Omit<CertificateListLine, 'courseTitle'> & { courseVersionId: string | null };
type Head = Omit<CertificateListSummary, 'counts'>;

/** Lists of certificate numbers that an officer checks at once; each lives for a day and belongs to who sent it. */
@Injectable()
export class CertificateLists {
  constructor(
    private readonly database: Database,
    private readonly courses: Courses,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Takes a list and tells how its lines stand. @throws what `readCertificateList` throws */
  async take(actor: Actor, list: NewCertificateList): Promise<CertificateListSummary> {
    const lines = await readCertificateList(list);
    return this.database.transaction(async () => {
      const head = await this.add(actor, lines);
      const { accountId, personId, communeId } = actor;
      await this.audit.record({
        action: 'certificate-list.taken',
        actor: { accountId, personId },
        communeId,
        subjectId: head.listId,
        details: { lines: lines.length },
      });
      return { ...head, counts: await this.counts(head.listId) };
    });
  }

  /** A page of the list in its order. @throws DomainError `certificate-list.not-found` also for somebody else's */
  async page(actor: Actor, listId: string, after: number, status?: ListStatus): Promise<CertificateListPage> {
    const head = await this.owned(actor, listId);
    const found = await this.database.query<StoredLine>(
      `select * from (${LINES} and w.line > $3) lines where $4::text is null or status = $4
       order by line limit ${LINES_A_PAGE + 1}`,
      [listId, this.clock.now(), after, status ?? null],
    );
    const rows = await this.shown(found.slice(0, LINES_A_PAGE));
    const nextAfter = found.length > LINES_A_PAGE ? (rows.at(-1)?.line ?? null) : null;
    return { ...head, counts: await this.counts(listId), rows, nextAfter };
  }

  /** The whole list with the status of each line as an Excel file. @throws DomainError `certificate-list.not-found` */
  async download(actor: Actor, listId: string, language: 'vi' | 'en'): Promise<Buffer> {
    await this.owned(actor, listId);
    const lines = await this.database.query<StoredLine>(`${LINES} order by w.line`, [listId, this.clock.now()]);
    return certificateListWorkbook(await this.shown(lines), language);
  }

  /** Deletes lists that are older than a day. */
  async forgetExpired(): Promise<void> {
    await this.database.query('delete from certificate_list where expires_at <= $1', [this.clock.now()]);
  }

  private async add({ accountId, communeId }: Actor, lines: readonly NumberLine[]): Promise<Head> {
    const createdAt = this.clock.now();
    const head = { listId: newId(), createdAt, expiresAt: new Date(createdAt.getTime() + KEPT_MS) };
    await this.database.query(
      'insert into certificate_list (id, commune_id, account_id, created_at, expires_at) values ($1, $2, $3, $4, $5)',
      [head.listId, communeId, accountId, createdAt, head.expiresAt],
    );
    await this.database.query(
      `insert into certificate_list_line (list_id, line, typed, number, duplicate_of)
       select $1, line, typed, number, duplicate_of
       from unnest($2::int[], $3::text[], $4::text[], $5::int[]) as read (line, typed, number, duplicate_of)`,
      [
        head.listId,
        lines.map(({ line }) => line),
        lines.map(({ typed }) => typed),
        lines.map(({ number }) => number),
        lines.map(({ duplicateOf }) => duplicateOf),
      ],
    );
    return head;
  }

  private async owned({ accountId }: Actor, listId: string): Promise<Head> {
    const [head] = await this.database.query<Head>(
      `select id as "listId", created_at as "createdAt", expires_at as "expiresAt" from certificate_list
       where id = $1 and account_id = $2 and expires_at > $3`,
      [listId, accountId, this.clock.now()],
    );
    if (!head) throw new DomainError('certificate-list.not-found');
    return head;
  }

  private async counts(listId: string): Promise<CertificateListCounts> {
    const rows = await this.database.query<{ status: ListStatus; count: number }>(
      `select status, count(*)::int as count from (${LINES}) lines group by status`,
      [listId, this.clock.now()],
    );
    const counted = new Map(rows.map(({ status, count }) => [status, count]));
    const counts = Object.fromEntries(LIST_STATUSES.map((status) => [status, counted.get(status) ?? 0]));
    return { ...(counts as Record<ListStatus, number>), lines: rows.reduce((sum, { count }) => sum + count, 0) };
  }

  private shown(lines: readonly StoredLine[]): Promise<CertificateListLine[]> {
    return Promise.all(
      lines.map(async ({ courseVersionId, ...line }) => {
        const course = courseVersionId ? await this.courses.version(courseVersionId) : null;
        return { ...line, courseTitle: course?.title.vi ?? null };
      }),
    );
  }
}
