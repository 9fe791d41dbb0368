import { Inject, Injectable } from '@nestjs/common';
import type { Question } from '@hvs/contracts';
import { type Clock, DomainError } from '@hvs/kernel';
import { type Actor, jurisdictionOf } from '@hvs/platform/access';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import {
  addAnswer,
  discriminationOf,
  facilityOf,
  flagsOf,
  type ItemSums,
  NO_SUMS,
  optionsOf,
  type QuestionFlag,
} from './item-statistics.rule.js';
import { countedAnswers, type CountedItem, type PaperFacts } from './counted-answers.rule.js';
import { pathsOf } from './question-rows.js';

/** What became of one version of a question. */
export interface QuestionStatisticsView {
  version: number;
  seen: number;
  blank: number;
  right: number;
  /** 0-1, `null` while nobody saw it. */
  facility: number | null;
  /** -1 to 1, `null` while nothing can be said. */
  discrimination: number | null;
  flags: QuestionFlag[];
  options: { key: string; text: string; correct: boolean; chosen: number }[];
}

interface StatRow extends ItemSums {
  questionId: string;
  version: number;
  content: Question;
  chosen: Record<string, number> | null;
}

const SUMS = `s.seen, s.blank, s.right_count as right, s.rest_sum as "restSum", s.rest_square_sum as "restSquareSum",
  s.right_rest_sum as "rightRestSum", v.content,
  (select jsonb_object_agg(o.option_key, o.chosen) from question_option_stat o
   where o.question_id = s.question_id and o.version = s.version) as chosen`;

/** Counts what became of questions when papers are handed in, so that nothing is counted when somebody looks. */
@Injectable()
export class QuestionStatistics {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Takes one paper into the sums and says anew what they tell against its questions. The same attempt is counted
   * once. Rows are taken in the order of their ids, so papers handed in together wait for each other and never stick.
   */
  count(paper: PaperFacts): Promise<void> {
    return this.database.transaction(async () => {
      const items = countedAnswers(paper);
      if (items.length === 0) return;
      const isNew = await this.database.query(
        'insert into question_counted_attempt (attempt_id, counted_at) values ($1, $2) on conflict do nothing returning 1',
        [paper.attemptId, this.clock.now()],
        'question-counted',
      );
      if (isNew.length === 0) return;
      await this.addSums(items);
      await this.addChoices(items);
      await this.flag(items);
    });
  }

  /** All versions that anybody saw, newest first. @throws DomainError `question.not-found` */
  async of(actor: Actor, questionId: string): Promise<QuestionStatisticsView[]> {
    const [known] = await this.database.query(
      `select 1 from question q join unit u on u.id = q.unit_id
       where q.id = $1 and ($2::ltree[] is null or u.path <@ any($2::ltree[]))`,
      [questionId, pathsOf(jurisdictionOf(actor, 'question:write'))],
    );
    if (!known) throw new DomainError('question.not-found');
    const rows = await this.database.query<StatRow>(
      `select s.question_id as "questionId", s.version, ${SUMS}
       from question_stat s join question_version v on v.question_id = s.question_id and v.version = s.version
       where s.question_id = $1 order by s.version desc limit 100`,
      [questionId],
    );
    return rows.map(viewOf);
  }

  private addSums(items: readonly CountedItem[]): Promise<unknown> {
    const lines = items.map(({ questionId, version, ...answer }) => {
      const { right, blank, restSum, restSquareSum, rightRestSum } = addAnswer(NO_SUMS, answer);
      return { questionId, version, right, blank, restSum, restSquareSum, rightRestSum };
    });
    return this.database.query(
      `insert into question_stat (question_id, version, seen, blank, right_count, rest_sum, rest_square_sum,
         right_rest_sum, changed_at)
       select v.question_id, v.version, 1, line.blank, line."right", line."restSum", line."restSquareSum",
         line."rightRestSum", $2
       from jsonb_to_recordset($1::jsonb) as line ("questionId" uuid, version integer, blank integer, "right" integer,
         "restSum" double precision, "restSquareSum" double precision, "rightRestSum" double precision)
       join question_version v on v.question_id = line."questionId" and v.version = line.version
       order by 1, 2
       on conflict (question_id, version) do update set seen = question_stat.seen + 1,
         blank = question_stat.blank + excluded.blank, right_count = question_stat.right_count + excluded.right_count,
         rest_sum = question_stat.rest_sum + excluded.rest_sum,
         rest_square_sum = question_stat.rest_square_sum + excluded.rest_square_sum,
         right_rest_sum = question_stat.right_rest_sum + excluded.right_rest_sum, changed_at = excluded.changed_at`,
      [JSON.stringify(lines), this.clock.now()],
      'question-add-sums',
    );
  }

  private addChoices(items: readonly CountedItem[]): Promise<unknown> {
    const lines = items.flatMap(({ questionId, version, chosen }) =>
      chosen.map((option) => ({ questionId, version, option })),
    );
    return this.database.query(
      `insert into question_option_stat (question_id, version, option_key, chosen)
       select v.question_id, v.version, line.option, 1
       from jsonb_to_recordset($1::jsonb) as line ("questionId" uuid, version integer, option text)
       join question_version v on v.question_id = line."questionId" and v.version = line.version
       order by 1, 2, 3
       on conflict (question_id, version, option_key) do update set chosen = question_option_stat.chosen + 1`,
      [JSON.stringify(lines)],
      'question-add-choices',
    );
  }

  private async flag(items: readonly CountedItem[]): Promise<void> {
    const rows = await this.database.query<StatRow>(
      `select s.question_id as "questionId", s.version, ${SUMS}
       from question_stat s join question_version v on v.question_id = s.question_id and v.version = s.version
       join question q on q.id = s.question_id and q.current_version = s.version
       where s.question_id = any($1::uuid[])`,
      [items.map(({ questionId }) => questionId)],
      'question-sums-of',
    );
    const lines = rows.map(({ questionId, version, content, chosen, ...sums }) => ({
      questionId,
      version,
      flags: flagsOf(content, sums, new Map(Object.entries(chosen ?? {}))),
    }));
    await this.database.query(
      `update question q set flags = line.flags
       from (select * from jsonb_to_recordset($1::jsonb) as line ("questionId" uuid, version integer, flags text[])
             order by 1) line
       where q.id = line."questionId" and q.current_version = line.version and q.flags is distinct from line.flags`,
      [JSON.stringify(lines)],
      'question-flag',
    );
  }
}

function viewOf({ version, content, chosen, ...sums }: StatRow): QuestionStatisticsView {
  const counts = new Map(Object.entries(chosen ?? {}));
  return {
    version,
    seen: sums.seen,
    blank: sums.blank,
    right: sums.right,
    facility: facilityOf(sums) ?? null,
    discrimination: discriminationOf(sums) ?? null,
    flags: flagsOf(content, sums, counts),
    options: optionsOf(content).map((option) => ({ ...option, chosen: counts.get(option.key) ?? 0 })),
  };
}
