import { Inject, Injectable } from '@nestjs/common';
import { type Clock, newId } from '@hvs/kernel';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { noticeText } from './notice-text.js';
import type { KnownNotice, NoticeView } from './notice.view.js';

const NOTICES_SHOWN = 50;
const KEPT_DAYS = 365;

/** A notice for somebody. `sourceKey` names what it tells of, so that nobody is told twice. */
export type NewNotice = KnownNotice & { personId: string; href: string; sourceKey: string };

/** What people are told, kept as facts; the words are made when it is read. */
@Injectable()
export class Notices {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The newest notices of the person, and how many are unread. */
  async of(personId: string, language: 'vi' | 'en'): Promise<{ notices: NoticeView[]; unread: number }> {
    const rows = await this.database.query<KnownNotice & Omit<NoticeView, 'kind' | 'text'> & { unread: number }>(
      `select id, kind, facts, href, created_at as at, read_at as "readAt",
         (count(*) filter (where read_at is null) over ())::int as unread
       from notice where person_id = $1 order by id desc limit ${NOTICES_SHOWN}`,
      [personId],
      'notices-of',
    );
    const notices = rows.map((row) => {
      const { id, kind, at, readAt, href } = row;
      return { id, kind, text: noticeText(row, language), at, readAt, href };
    });
    return { notices, unread: rows[0]?.unread ?? 0 };
  }

  /** Marks the notice `upTo` of the person and all before it as read. */
  async read(personId: string, upTo: string): Promise<void> {
    await this.database.query(
      `update notice set read_at = $3 where person_id = $1 and id <= $2 and read_at is null`,
      [personId, upTo, this.clock.now()],
      'notices-read',
    );
  }

  /** Tells each of one thing, once, in one statement. People who cannot sign in are not told. */
  async tell(notices: readonly NewNotice[]): Promise<void> {
    if (notices.length === 0) return;
    await this.database.query(
      `insert into notice (id, person_id, kind, facts, href, source_key, created_at)
       select n.id, a.person_id, n.kind, n.facts::jsonb, n.href, n.source_key, $7
       from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[])
         as n (id, person_id, kind, facts, href, source_key)
       join account a on a.person_id = n.person_id and a.disabled_at is null
       on conflict (person_id, source_key) do nothing`,
      [
        notices.map(() => newId()),
        notices.map(({ personId }) => personId),
        notices.map(({ kind }) => kind),
        notices.map(({ facts }) => JSON.stringify(facts)),
        notices.map(({ href }) => href),
        notices.map(({ sourceKey }) => sourceKey),
        this.clock.now(),
      ],
      'notices-tell',
    );
  }

  /** Deletes what is older than a year. */
  async forgetOld(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - KEPT_DAYS * 86_400_000);
    await this.database.query('delete from notice where created_at < $1', [before]);
  }
}
