import { Injectable } from '@nestjs/common';
import type { BlueprintLine, Question } from '@hvs/contracts';
import { DomainError } from '@hvs/kernel';
import type { Jurisdiction } from '@hvs/platform/access';
import { Database } from '@hvs/platform/database';
import { keptTags } from './question-content.rule.js';
import type { BankQuestion } from './question.view.js';

/** A question as a deed needs it. */
export interface QuestionRow {
  questionId: string;
  unitId: string;
  version: number;
  checksum: string;
  content: Question;
  retiredAt: Date | null;
  changedByName: string | null;
}

/** A question about to be stored, or its further version. */
export interface NewVersionRow {
  questionId: string;
  version: number;
  content: Question;
  checksum: string;
}

const MOST_IN_A_POOL = 2_000;

const ROW = `
  select q.id as "questionId", q.unit_id as "unitId", q.current_version as version, q.retired_at as "retiredAt",
    v.content, v.checksum, p.full_name as "changedByName"
  from question q
  join unit u on u.id = q.unit_id
  join question_version v on v.question_id = q.id and v.version = q.current_version
  left join account a on a.id = v.written_by left join person p on p.id = a.person_id`;

const BANK = `
  select q.id as "questionId", q.current_version as version, u.path::text as "unitPath",
    q.retired_at is not null as "isRetired", v.content
  from question q
  join unit u on u.id = q.unit_id
  join question_version v on v.question_id = q.id and v.version = q.current_version`;

/** Reads questions for deeds and for other domains. */
@Injectable()
export class QuestionRows {
  constructor(private readonly database: Database) {}

  /**
   * The question, kept from other deeds until the running transaction ends.
   * @throws DomainError `question.not-found` also outside the jurisdiction
   */
  async lock(questionId: string, jurisdiction: Jurisdiction): Promise<QuestionRow> {
    await this.database.query('select from question where id = $1 for update', [questionId]);
    const [row] = await this.database.query<QuestionRow>(
      `${ROW} where q.id = $1 and ($2::ltree[] is null or u.path <@ any($2::ltree[]))`,
      [questionId, pathsOf(jurisdiction)],
    );
    if (!row) throw new DomainError('question.not-found');
    return row;
  }

  async findMany(questionIds: readonly string[]): Promise<BankQuestion[]> {
    const rows = await this.database.query<BankQuestion>(`${BANK} where q.id = any($1::uuid[]) order by q.id`, [
      questionIds,
    ]);
    return rows.map(withOrigin);
  }

  /** Current versions that any of the lines asks for, of the unit and of those above it. */
  async pool(unitPath: string, lines: readonly BlueprintLine[]): Promise<BankQuestion[]> {
    if (lines.length === 0) return [];
    const wanted = lines.map(({ tags, difficulty, competence }) => ({ tags: keptTags(tags), difficulty, competence }));
    const rows = await this.database.query<BankQuestion>(
      `${BANK}
       where q.retired_at is null and u.path @> $1::ltree and exists (
         select from jsonb_to_recordset($2::jsonb) as line (tags text[], difficulty smallint, competence text)
         where q.tags @> line.tags and (line.difficulty is null or line.difficulty = q.difficulty)
           and (line.competence is null or line.competence = q.competence))
       order by q.id limit ${MOST_IN_A_POOL}`,
      [unitPath, JSON.stringify(wanted)],
    );
    return rows.map(withOrigin);
  }
}

/** The content of a question of the bank bears which version it is. */
export function withOrigin<Row extends { questionId: string; version: number; content: Question }>(row: Row): Row {
  const { questionId, version } = row;
  return { ...row, content: { ...row.content, origin: { questionId, version } } };
}

/** The paths of a jurisdiction for SQL: null is everywhere, none is nowhere. */
export function pathsOf(jurisdiction: Jurisdiction): string[] | null {
  if (jurisdiction.kind === 'all') return null;
  return jurisdiction.kind === 'units' ? jurisdiction.paths : [];
}
