import { Inject, Injectable } from '@nestjs/common';
import { type Clock, newId } from '@hvs/kernel';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { noticeText } from './notice-text.js';
import type { KnownNotice, NoticeKind, NoticeView } from './notice.view.js';

const NOTICES_SHOWN = 50;

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

  /** Tells one person of one thing, once: `sourceKey` names it. People who cannot sign in are not told. */
  async tell(personId: string, notice: KnownNotice & { href: string; sourceKey: string }): Promise<void> {
    await this.database.query(
      `insert into notice (id, person_id, kind, facts, href, source_key, created_at)
       select $1, a.person_id, $3, $4, $5, $6, $7 from account a where a.person_id = $2 and a.disabled_at is null
       on conflict (person_id, source_key) do nothing`,
      [
        newId(),
        personId,
        notice.kind satisfies NoticeKind,
        notice.facts,
        notice.href,
        notice.sourceKey,
        this.clock.now(),
      ],
      'notices-tell',
    );
  }
}
