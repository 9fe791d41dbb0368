import { Inject, Injectable } from '@nestjs/common';
import { problemsOfQuestion, type Question } from '@hvs/contracts';
import { type Clock, DomainError } from '@hvs/kernel';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { bankContent, checksumOfQuestion, foldedTextOfQuestion, titleOfQuestion } from './question-content.rule.js';
import type { NewVersionRow } from './question-rows.js';

/** Whose bank new questions go to, and how they came. */
export interface NewQuestions {
  unitId: string;
  accountId: string | null;
  importId?: string | undefined;
}

const FIELDS_SHOWN = 6;

/** Writes questions and versions; every deed calls it inside its transaction. */
@Injectable()
export class QuestionWriting {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError `question.faulty` */
  versionRow(questionId: string, version: number, question: Question): NewVersionRow {
    const content = bankContent(question, questionId);
    const problems = problemsOfQuestion(content);
    if (problems.length > 0) {
      const fields = [...new Set(problems.map(({ field }) => field))];
      throw new DomainError('question.faulty', { count: problems.length, fields: fields.slice(0, FIELDS_SHOWN) });
    }
    return { questionId, version, content, checksum: checksumOfQuestion(content) };
  }

  /** Stores new questions; those whose id is there already are left as they are. Returns the ids that were new. */
  async insert(rows: readonly NewVersionRow[], { unitId, accountId, importId }: NewQuestions): Promise<Set<string>> {
    const added = await this.database.query<{ id: string }>(
      `insert into question (id, unit_id, current_version, kind, title, text_folded, tags, difficulty, competence,
         import_id, created_by, created_at, changed_at)
       select id, $2, 1, kind, title, text_folded, tags, difficulty, competence, $3, $4, $5, $5
       from jsonb_to_recordset($1::jsonb) as line (id uuid, kind text, title text, text_folded text, tags text[],
         difficulty smallint, competence text)
       on conflict (id) do nothing returning id`,
      [JSON.stringify(rows.map(listFields)), unitId, importId ?? null, accountId, this.clock.now()],
    );
    const ids = new Set(added.map(({ id }) => id));
    await this.insertVersions(
      rows.filter(({ questionId }) => ids.has(questionId)),
      accountId,
    );
    return ids;
  }

  /** Makes a further version the current one; what was said against the former one does not hold for it. */
  async insertFurther(row: NewVersionRow, accountId: string): Promise<void> {
    await this.insertVersions([row], accountId);
    const { id, kind, title, text_folded, tags, difficulty, competence } = listFields(row);
    await this.database.query(
      `update question set current_version = $2, kind = $3, title = $4, text_folded = $5, tags = $6, difficulty = $7,
         competence = $8, flags = '{}', changed_at = $9 where id = $1`,
      [id, row.version, kind, title, text_folded, tags, difficulty, competence, this.clock.now()],
    );
  }

  private async insertVersions(rows: readonly NewVersionRow[], accountId: string | null): Promise<void> {
    const lines = rows.map(({ questionId: question_id, version, content, checksum }) => ({
      question_id,
      version,
      content,
      checksum,
    }));
    await this.database.query(
      `insert into question_version (question_id, version, content, checksum, written_by, written_at)
       select question_id, version, content, checksum, $2, $3
       from jsonb_to_recordset($1::jsonb) as line (question_id uuid, version integer, content jsonb, checksum text)`,
      [JSON.stringify(lines), accountId, this.clock.now()],
    );
  }
}

/** What the list of the bank shows and searches, under the names of the columns. */
function listFields({ questionId, content }: NewVersionRow) {
  return {
    id: questionId,
    kind: content.kind,
    title: titleOfQuestion(content),
    text_folded: foldedTextOfQuestion(content),
    tags: content.tags ?? [],
    difficulty: content.difficulty ?? null,
    competence: content.competence ?? null,
  };
}
