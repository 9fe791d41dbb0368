import { Injectable } from '@nestjs/common';
import { Database } from '@hvs/platform/database';

/** Lower than every id of a person, and as high as any. */
export const BEFORE_EVERYBODY = '00000000-0000-0000-0000-000000000000';
export const BEHIND_EVERYBODY = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** Some people, in the order of their ids. */
export interface PeopleRange {
  afterId: string;
  lastId: string;
  /** Nobody is left behind `lastId` within what was asked for. */
  isEnd: boolean;
}

/** The register cut into pieces that one statement can judge. */
@Injectable()
export class PeopleRanges {
  constructor(private readonly database: Database) {}

  /** The next `size` people after `afterId` who are not beyond `lastId`. */
  async next(afterId: string, lastId: string, size: number): Promise<PeopleRange> {
    const [row] = await this.database.query<{ id: string }>(
      `select id from person where id > $1 and id <= $2 order by id offset $3 limit 1`,
      [afterId, lastId, size - 1],
    );
    return { afterId, lastId: row?.id ?? lastId, isEnd: !row };
  }

  /** Cuts the register into `count` pieces of one size; the last one is open, for people who come meanwhile. */
  async cut(count: number): Promise<PeopleRange[]> {
    const rows = await this.database.query<{ lastId: string }>(
      `select max(id::text collate "C")::uuid as "lastId" from (select id, ntile($1) over (order by id) as piece from person) cut
       group by piece order by piece`,
      [count],
    );
    const ends = rows.slice(0, -1).map(({ lastId }) => lastId);
    return [...ends, BEHIND_EVERYBODY].map((lastId, index, all) => ({
      afterId: index === 0 ? BEFORE_EVERYBODY : (ends[index - 1] as string),
      lastId,
      isEnd: index === all.length - 1,
    }));
  }

  /** How many people the register holds. */
  async count(): Promise<number> {
    const [row] = await this.database.query<{ count: number }>('select count(*)::int as count from person');
    return row?.count ?? 0;
  }

  /**
   * Settings of the running transaction for statements over many people. Compiling them to machine code costs more than
   * it brings; intermediate rows should stay in memory; and the planner cannot know how many rows come out of a common
   * table expression, so it must not choose loops that would be quick only for a few.
   */
  async prepareTransaction(): Promise<void> {
    await this.database.query(
      `select set_config('jit', 'off', true), set_config('work_mem', '64MB', true),
         set_config('enable_partitionwise_aggregate', 'on', true), set_config('enable_nestloop', 'off', true)`,
    );
  }
}
