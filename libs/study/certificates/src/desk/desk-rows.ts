import { Injectable } from '@nestjs/common';
import { DomainError, foldVietnamese } from '@hvs/kernel';
import { type Actor, jurisdictionOf } from '@hvs/platform/access';
import { Database } from '@hvs/platform/database';
import { readCertificateNumber } from '../certificate-number.js';
import { CertificateEntity } from '../certificate.entity.js';
import type { DeskSearch } from './desk.view.js';

const ROWS_A_PAGE = 30;

/** What a row of the list needs from the database. */
export interface FoundCertificate {
  id: string;
  number: string;
  courseVersionId: string;
  holderName: string;
  hamletName: string;
  issuedAt: Date;
  expiresAt: Date | null;
  revokedAt: Date | null;
  replacedAt: Date | null;
  doubtedAt: Date | null;
}

type Bind = (value: unknown) => string;

const COUNTS = 'c.revoked_at is null and c.replaced_at is null';

const FILTERS: Record<NonNullable<DeskSearch['filter']>, (bind: Bind, now: Date) => string> = {
  valid: (bind, now) => `${COUNTS} and (c.expires_at is null or c.expires_at > ${bind(now)})`,
  expired: (bind, now) => `${COUNTS} and c.expires_at <= ${bind(now)}`,
  revoked: () => 'c.revoked_at is not null',
  replaced: () => 'c.replaced_at is not null',
  doubted: () => 'c.doubted_at is not null',
};

/** Certificates of the people within an administrator's jurisdiction. */
@Injectable()
export class DeskRows {
  constructor(private readonly database: Database) {}

  /** Newest first, one page. */
  async page(
    actor: Actor,
    search: DeskSearch,
    now: Date,
  ): Promise<{ rows: FoundCertificate[]; nextAfter: string | null }> {
    const { sql, values } = statementOf(search, pathsOf(actor), now);
    const found = await this.database.query<FoundCertificate>(sql, values);
    const rows = found.slice(0, ROWS_A_PAGE);
    return { rows, nextAfter: found.length > ROWS_A_PAGE ? (rows.at(-1)?.id ?? null) : null };
  }

  /**
   * One certificate within the jurisdiction; `locked` until the transaction ends.
   * @throws DomainError `certificate.not-found`
   */
  async find(
    actor: Actor,
    typedNumber: string,
    locked: boolean,
  ): Promise<{ certificate: CertificateEntity; hamletName: string }> {
    const number = readCertificateNumber(typedNumber);
    const [place] = await this.database.query<{ hamletName: string }>(
      `select u.name as "hamletName" from certificate c
       join person p on p.id = c.person_id join unit u on u.id = p.hamlet_id
       where c.number = $1 and u.path <@ any($2::ltree[])`,
      [number, pathsOf(actor)],
    );
    const certificate =
      place &&
      number &&
      (await this.database.manager.findOne(CertificateEntity, {
        where: { number },
        ...(locked ? { lock: { mode: 'pessimistic_write' } } : {}),
      }));
    if (!certificate) throw new DomainError('certificate.not-found');
    return { certificate, hamletName: place.hamletName };
  }
}

function statementOf(
  { text, filter, after }: DeskSearch,
  paths: string[],
  now: Date,
): { sql: string; values: unknown[] } {
  const values: unknown[] = [paths, ROWS_A_PAGE + 1];
  const bind = (value: unknown) => `$${values.push(value)}`;
  const conditions = ['u.path <@ any($1::ltree[])'];
  if (filter) conditions.push(FILTERS[filter](bind, now));
  if (after) conditions.push(`c.id < ${bind(after)}`);
  if (text?.trim()) conditions.push(wished(text, bind));
  const sql = `
    select c.id, c.number, c.course_version_id as "courseVersionId", c.holder_name as "holderName", u.name as "hamletName",
      c.issued_at as "issuedAt", c.expires_at as "expiresAt", c.revoked_at as "revokedAt", c.replaced_at as "replacedAt",
      c.doubted_at as "doubtedAt"
    from certificate c join person p on p.id = c.person_id join unit u on u.id = p.hamlet_id
    where ${conditions.join(' and ')} order by c.id desc limit $2`;
  return { sql, values };
}

function wished(text: string, bind: Bind): string {
  const number = readCertificateNumber(text);
  if (number) return `c.number = ${bind(number)}`;
  const name = foldVietnamese(text.trim()).replace(/[\\%_]/g, String.raw`\$&`);
  return `p.name_folded like ${bind(`%${name}%`)}`;
}

function pathsOf(actor: Actor): string[] {
  const jurisdiction = jurisdictionOf(actor, 'certificate:manage');
  return jurisdiction.kind === 'units' ? jurisdiction.paths : [];
}
