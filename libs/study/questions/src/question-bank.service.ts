import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { BlueprintLine, Question } from '@hvs/contracts';
import { type Clock, DomainError, newId, normaliseText } from '@hvs/kernel';
import { type Actor, jurisdictionOf } from '@hvs/platform/access';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { Audit } from '@hvs/foundation/audit';
import { Units } from '@hvs/foundation/units';
import type { BankQuestion } from './question.view.js';
import { type QuestionRow, QuestionRows } from './question-rows.js';
import { QuestionWriting } from './question-writing.js';

export interface AddedQuestion {
  questionId: string;
  version: number;
}

/** What became of the questions of an import that was taken back. */
export interface WithdrawnImport {
  retired: number;
  /** Published courses hold these, so they stay in use. */
  stillInUse: { questionId: string; title: string }[];
}

/** The question bank: questions of a unit, each in immutable versions. */
@Injectable()
export class QuestionBank {
  constructor(
    private readonly database: Database,
    private readonly rows: QuestionRows,
    private readonly writing: QuestionWriting,
    private readonly units: Units,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Current versions, not retired, that any line of a blueprint asks for: those of the unit and of the units above it.
   * Each has `origin` set and a key that no other question of the bank has. At most 2,000.
   */
  async poolFor(unitPath: string, lines: readonly BlueprintLine[]): Promise<Question[]> {
    return (await this.rows.pool(unitPath, lines)).map(({ content }) => content);
  }

  /** Questions by id, retired ones too; ids that are unknown are left out. */
  find(questionIds: readonly string[]): Promise<BankQuestion[]> {
    return this.rows.findMany(questionIds);
  }

  /**
   * Adds one question under an id made by the client; the same question again under the same id changes nothing.
   * @throws DomainError `question.faulty`, `question.id-taken`
   */
  async create(actor: Actor, questionId: string, question: Question): Promise<AddedQuestion> {
    const unitId = await this.unitOf(actor);
    return this.database.transaction(async () => {
      const row = this.writing.versionRow(questionId, 1, question);
      const added = await this.writing.insert([row], { unitId, accountId: actor.accountId });
      if (added.size === 0) {
        const stored = await this.lock(actor, questionId).catch(() => null);
        if (stored?.checksum !== row.checksum) throw new DomainError('question.id-taken');
        return { questionId, version: stored.version };
      }
      await this.tell(actor, 'question.created', { questionId, unitId });
      return { questionId, version: 1 };
    });
  }

  /**
   * Adds many questions, in their order. With an `importId` the same import again adds nothing twice.
   * @throws DomainError `question.faulty` for the first that is; nothing is added then
   */
  async add(actor: Actor, questions: readonly Question[], importId?: string): Promise<AddedQuestion[]> {
    const unitId = await this.unitOf(actor);
    return this.addTo(unitId, questions, { importId, actor });
  }

  /** As `add`, into the bank of a unit; without an actor it is the product itself that brings them. */
  async addTo(
    unitId: string,
    questions: readonly Question[],
    { importId, actor }: { importId?: string | undefined; actor?: Actor } = {},
  ): Promise<AddedQuestion[]> {
    if (questions.length === 0) return [];
    const ids = importId ? idsInImport(importId, questions) : questions.map(() => newId());
    const rows = questions.map((question, place) => this.writing.versionRow(ids[place] ?? newId(), 1, question));
    await this.database.transaction(async () => {
      const added = await this.writing.insert(rows, { unitId, accountId: actor?.accountId ?? null, importId });
      if (added.size === 0) return;
      await this.audit.record({
        action: 'questions.added',
        ...(actor ? { actor } : {}),
        communeId: unitId,
        details: { count: added.size, importId },
      });
    });
    return rows.map(({ questionId, version }) => ({ questionId, version }));
  }

  /**
   * Saves an edit that was made on version `basedOn` as a further version; the former stay as they are. An edit that
   * changes nothing, or whose answer was lost and that is sent again, makes none.
   * @throws DomainError `question.not-found`, `.faulty`, `.retired`, `.changed-meanwhile` {changedBy, version}
   */
  revise(actor: Actor, questionId: string, edit: { basedOn: number; content: Question }): Promise<AddedQuestion> {
    return this.database.transaction(async () => {
      const stored = await this.lock(actor, questionId);
      if (stored.retiredAt) throw new DomainError('question.retired');
      const row = this.writing.versionRow(questionId, stored.version + 1, edit.content);
      if (row.checksum === stored.checksum) return { questionId, version: stored.version };
      if (stored.version !== edit.basedOn) {
        throw new DomainError('question.changed-meanwhile', {
          changedBy: stored.changedByName ?? '—',
          version: stored.version,
        });
      }
      await this.writing.insertFurther(row, actor.accountId);
      await this.tell(actor, 'question.revised', stored, { version: row.version });
      return { questionId, version: row.version };
    });
  }

  /** Takes a question out of use: no paper drawn from now on holds it; courses that hold it keep it. */
  retire(actor: Actor, questionId: string, reason: string): Promise<void> {
    return this.database.transaction(async () => {
      const stored = await this.lock(actor, questionId);
      if (stored.retiredAt) return;
      await this.database.query(
        'update question set retired_at = $2, retired_by = $3, retired_reason = $4 where id = $1',
        [questionId, this.clock.now(), actor.accountId, normaliseText(reason)],
      );
      await this.tell(actor, 'question.retired', stored);
    });
  }

  /** Puts a retired question back into use. */
  bringBack(actor: Actor, questionId: string): Promise<void> {
    return this.database.transaction(async () => {
      const stored = await this.lock(actor, questionId);
      if (!stored.retiredAt) return;
      await this.database.query(
        'update question set retired_at = null, retired_by = null, retired_reason = null where id = $1',
        [questionId],
      );
      await this.tell(actor, 'question.brought-back', stored);
    });
  }

  /** Retires what an import brought, but for what a published course holds by now. Harmless to repeat. */
  withdrawImport(actor: Actor, importId: string): Promise<WithdrawnImport> {
    const paths = this.pathsOf(actor);
    return this.database.transaction(async () => {
      const rows = await this.database.query<{ questionId: string; title: string; isUsed: boolean; unitId: string }>(
        `select q.id as "questionId", q.title, q.unit_id as "unitId",
           exists (select from question_usage g where g.question_id = q.id) as "isUsed"
         from question q join unit u on u.id = q.unit_id
         where q.import_id = $1 and q.retired_at is null and u.path <@ any($2::ltree[]) order by q.id for update of q`,
        [importId, paths],
      );
      const retired = rows.filter(({ isUsed }) => !isUsed);
      await this.database.query(
        `update question set retired_at = $2, retired_by = $3, retired_reason = 'import' where id = any($1::uuid[])`,
        [retired.map(({ questionId }) => questionId), this.clock.now(), actor.accountId],
      );
      const [first] = rows;
      if (first) await this.tell(actor, 'questions.import-withdrawn', first, { importId, retired: retired.length });
      const stillInUse = rows.filter(({ isUsed }) => isUsed).map(({ questionId, title }) => ({ questionId, title }));
      return { retired: retired.length, stillInUse };
    });
  }

  /** Notes, in the transaction of publishing, which versions a course version holds. Harmless to repeat. */
  async markUsed(courseVersionId: string, origins: readonly { questionId: string; version: number }[]): Promise<void> {
    await this.database.query(
      `insert into question_usage (course_version_id, question_id, version, used_from)
       select $1, q.id, line.version, $3
       from jsonb_to_recordset($2::jsonb) as line ("questionId" uuid, version integer)
       join question q on q.id = line."questionId"
       on conflict do nothing`,
      [courseVersionId, JSON.stringify(origins), this.clock.now()],
    );
  }

  private lock(actor: Actor, questionId: string): Promise<QuestionRow> {
    return this.rows.lock(questionId, jurisdictionOf(actor, 'question:write'));
  }

  private pathsOf(actor: Actor): string[] {
    const jurisdiction = jurisdictionOf(actor, 'question:write');
    return jurisdiction.kind === 'units' ? jurisdiction.paths : [];
  }

  /** The unit whose bank an actor writes into: the commune of the first trainer's role, or the province of one. */
  private async unitOf(actor: Actor): Promise<string> {
    const [path = ''] = this.pathsOf(actor);
    const unit = path === '' ? null : await this.units.findByPath(path.split('.').slice(0, 2).join('.'));
    if (!unit) throw new DomainError('access.not-allowed');
    return unit.id;
  }

  private tell(
    actor: Actor,
    action: string,
    { questionId, unitId }: { questionId: string; unitId: string },
    details: Record<string, unknown> = {},
  ): Promise<void> {
    return this.audit.record({ action, actor, subjectId: questionId, communeId: unitId, details });
  }
}

/** The same item of the same import is the same question, however often it is sent. */
function idsInImport(importId: string, questions: readonly Question[]): string[] {
  const earlier = new Map<string, number>();
  return questions.map(({ key }) => {
    const nth = earlier.get(key) ?? 0;
    earlier.set(key, nth + 1);
    const hex = createHash('sha256').update(`${importId} ${key} ${nth}`).digest('hex');
    return [
      hex.slice(0, 8),
      hex.slice(8, 12),
      `8${hex.slice(13, 16)}`,
      `8${hex.slice(17, 20)}`,
      hex.slice(20, 32),
    ].join('-');
  });
}
