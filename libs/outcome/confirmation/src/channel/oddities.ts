import { Inject, Injectable } from '@nestjs/common';
import { type Clock, newId } from '@hvs/kernel';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';

/** Answers that contradict what stands here, replies outside the contract, and what concerns a key. */
export const ODDITY_SORTS = [
  'changes-its-mind',
  'date-differs',
  'reason-differs',
  'never-sent',
  'no-longer-asked',
  'in-future',
  'before-submission',
  'not-json',
  'other-key',
  'unknown-state',
  'no-date',
  'no-reason',
  'unknown-status',
  'key-used',
  'forgotten',
] as const;

export type OdditySort = (typeof ODDITY_SORTS)[number];

export interface OddityView {
  id: string;
  sort: OdditySort;
  /** The key the other side spoke of, or the key that was asked about. */
  key: string;
  caseId: string | null;
  /** A short excerpt without numbers of people. */
  detail: string;
  firstAt: Date;
  lastAt: Date;
  count: number;
}

const ODDITIES_A_PAGE = 50;

/** What the other side said that cannot be right. Nothing follows from it by itself; people look at it. */
@Injectable()
export class Oddities {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Keeps one; the same about the same key again is counted, so that a gateway that repeats itself floods nothing. */
  async keep(sort: OdditySort, key: string, detail: string): Promise<void> {
    await this.database.query(
      `insert into gateway_oddity as kept (id, sort, key, submission_id, commune_id, detail, first_at, last_at)
       select $1, $2, $3, s.id, s.commune_id, $4, $5, $5
       from (values ($3::text)) as about (key) left join confirmation_submission s on s.id = case when about.key ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then about.key::uuid end
       on conflict (sort, key) do update
       set detail = excluded.detail, last_at = excluded.last_at, count = kept.count + 1`,
      [newId(), sort, key.slice(0, 100), detail.slice(0, 300), this.clock.now()],
      'gateway-oddity-keep',
    );
  }

  /** The newest of the communes, and those that are about nobody we know. `after` is the `nextAfter` of the page before. */
  async list(
    communeIds: readonly string[],
    after?: string,
  ): Promise<{ oddities: OddityView[]; nextAfter: string | null }> {
    const rows = await this.database.query<OddityView>(
      `select g.id, g.sort, g.key, s.case_id as "caseId", g.detail, g.first_at as "firstAt", g.last_at as "lastAt", g.count
       from gateway_oddity g left join confirmation_submission s on s.id = g.submission_id
       where (g.commune_id is null or g.commune_id = any($1::uuid[])) and ($2::uuid is null or g.id < $2)
       order by g.id desc limit ${ODDITIES_A_PAGE + 1}`,
      [communeIds, after ?? null],
    );
    const oddities = rows.slice(0, ODDITIES_A_PAGE);
    return { oddities, nextAfter: rows.length > ODDITIES_A_PAGE ? (oddities.at(-1)?.id ?? null) : null };
  }
}
