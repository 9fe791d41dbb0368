import { Injectable } from '@nestjs/common';
import type { Question } from '@hvs/contracts';
import { DomainError, foldVietnamese } from '@hvs/kernel';
import { type Actor, jurisdictionOf } from '@hvs/platform/access';
import { Database } from '@hvs/platform/database';
import { keptTags } from './question-content.rule.js';
import { pathsOf } from './question-rows.js';
import type {
  QuestionCard,
  QuestionDetail,
  QuestionPage,
  QuestionSearch,
  QuestionUse,
  QuestionVersionLine,
  TagCount,
} from './question.view.js';

const PAGE = 30;
const LARGEST_PAGE = 100;
const MOST_TAGS = 500;
const MOST_USES = 200;

const CARD = `
  q.id as "questionId", q.current_version as version, q.kind, q.title, q.tags, q.difficulty, q.competence, q.flags,
  u.name as "unitName", q.changed_at as "changedAt", q.retired_at as "retiredAt",
  (select count(distinct g.course_version_id)::int from question_usage g where g.question_id = q.id) as "usedBy"`;

/** What trainers see of the bank within their jurisdiction. */
@Injectable()
export class QuestionLists {
  constructor(private readonly database: Database) {}

  /** One page, what was changed last first. */
  async list(actor: Actor, wanted: QuestionSearch): Promise<QuestionPage> {
    const limit = Math.min(Math.max(wanted.limit ?? PAGE, 1), LARGEST_PAGE);
    const { conditions, values } = conditionsOf(wanted, await this.unitsOf(actor));
    const rows = await this.database.query<QuestionCard>(
      `select ${CARD} from question q join unit u on u.id = q.unit_id
       where ${conditions.join(' and ')}
       order by q.changed_at desc, q.id desc limit ${limit + 1}`,
      values,
    );
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    return { questions: rows.slice(0, limit), nextAfter: last ? cursorOf(last) : null };
  }

  /** @throws DomainError `question.not-found` also outside the jurisdiction */
  async one(actor: Actor, questionId: string): Promise<QuestionDetail> {
    const [row] = await this.database.query<Omit<QuestionDetail, 'versions'>>(
      `select ${CARD}, q.retired_reason as "retiredReason", v.content
       from question q join unit u on u.id = q.unit_id
       join question_version v on v.question_id = q.id and v.version = q.current_version
       where q.id = $1 and ($2::ltree[] is null or u.path <@ any($2::ltree[]))`,
      [questionId, pathsOf(jurisdictionOf(actor, 'question:write'))],
    );
    if (!row) throw new DomainError('question.not-found');
    const versions = await this.database.query<QuestionVersionLine>(
      `select v.version, v.written_at as "writtenAt", p.full_name as "writtenByName"
       from question_version v left join account a on a.id = v.written_by left join person p on p.id = a.person_id
       where v.question_id = $1 order by v.version desc limit ${MOST_USES}`,
      [questionId],
    );
    return { ...row, versions };
  }

  /** The content of any version. @throws DomainError `question.not-found` */
  async version(actor: Actor, questionId: string, version: number): Promise<Question> {
    const [row] = await this.database.query<{ content: Question }>(
      `select v.content from question_version v join question q on q.id = v.question_id join unit u on u.id = q.unit_id
       where q.id = $1 and v.version = $3 and ($2::ltree[] is null or u.path <@ any($2::ltree[]))`,
      [questionId, pathsOf(jurisdictionOf(actor, 'question:write')), version],
    );
    if (!row) throw new DomainError('question.not-found');
    return row.content;
  }

  /** The published course versions that hold any version, newest first. @throws DomainError `question.not-found` */
  async uses(actor: Actor, questionId: string): Promise<QuestionUse[]> {
    await this.one(actor, questionId);
    return this.database.query<QuestionUse>(
      `select course_version_id as "courseVersionId", version, used_from as "usedFrom"
       from question_usage where question_id = $1 order by used_from desc, course_version_id limit ${MOST_USES}`,
      [questionId],
    );
  }

  /** Tags of the questions in use, the most frequent first. */
  async tags(actor: Actor): Promise<TagCount[]> {
    return this.database.query<TagCount>(
      `select tag, count(*)::int as count from question q, unnest(q.tags) tag
       where q.unit_id = any($1::uuid[]) and q.retired_at is null
       group by tag order by count desc, tag limit ${MOST_TAGS}`,
      [await this.unitsOf(actor)],
    );
  }

  /** The units of the jurisdiction that can have a bank: a list by their ids runs along the index. */
  private async unitsOf(actor: Actor): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select id from unit where kind <> 'hamlet' and ($1::ltree[] is null or path <@ any($1::ltree[])) order by path`,
      [pathsOf(jurisdictionOf(actor, 'question:write'))],
      'question-units',
    );
    return rows.map(({ id }) => id);
  }
}

const MOST_WORDS = 8;

function conditionsOf(wanted: QuestionSearch, units: string[]): { conditions: string[]; values: unknown[] } {
  const values: unknown[] = [];
  const value = (each: unknown): string => `$${values.push(each)}`;
  const conditions = [
    units.length === 1 ? `q.unit_id = ${value(units[0])}` : `q.unit_id = any(${value(units)}::uuid[])`,
    `q.retired_at is ${wanted.retired ? 'not ' : ''}null`,
  ];
  for (const word of foldVietnamese(wanted.search ?? '')
    .split(' ')
    .filter(Boolean)
    .slice(0, MOST_WORDS))
    conditions.push(`q.text_folded like ${value(`%${word.replace(/[\\%_]/g, String.raw`\$&`)}%`)}`);
  for (const column of ['kind', 'difficulty', 'competence'] as const) {
    if (wanted[column]) conditions.push(`q.${column} = ${value(wanted[column])}`);
  }
  if (wanted.tag) conditions.push(`q.tags @> ${value(keptTags([wanted.tag]))}::text[]`);
  if (wanted.flagged) conditions.push(`q.flags <> '{}'`);
  const from = readCursor(wanted.after);
  if (from) conditions.push(`(q.changed_at, q.id) < (${value(from.changedAt)}, ${value(from.questionId)})`);
  return { conditions, values };
}

const cursorOf = ({ changedAt, questionId }: QuestionCard): string => `${changedAt.getTime()}.${questionId}`;

/** Where the page before ended; what is no such place begins at the top. */
function readCursor(after: string | undefined): { changedAt: Date; questionId: string } | undefined {
  const [, time, questionId = ''] = /^(\d{1,15})\.([0-9a-f-]{36})$/.exec(after ?? '') ?? [];
  return time === undefined ? undefined : { changedAt: new Date(Number(time)), questionId };
}
