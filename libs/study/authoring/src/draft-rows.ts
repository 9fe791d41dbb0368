import { Inject, Injectable } from '@nestjs/common';
import type { PartName } from '@hvs/contracts';
import { type Clock, DomainError } from '@hvs/kernel';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import type { DraftState, PartRevision } from './course-draft.view.js';

/** The open draft of a course. */
export interface DraftRow {
  draftId: string;
  state: DraftState;
  baseVersionId: string | null;
  returnedReason: string | null;
}

export interface PartRow {
  part: PartName;
  revision: number;
  content: object;
  changedBy: string;
  changedByName: string;
  changedAt: Date;
}

/** Who saves, and when. */
export interface Saving {
  accountId: string;
  at: Date;
}

const DRAFT = `
  select id as "draftId", state, base_version_id as "baseVersionId", returned_reason as "returnedReason"
  from course_draft where course_id = $1 and closed_at is null`;

const PARTS = `
  select p.part, p.revision, p.content, p.changed_by as "changedBy", n.full_name as "changedByName",
    p.changed_at as "changedAt"
  from course_draft_part p join account a on a.id = p.changed_by join person n on n.id = a.person_id
  where p.draft_id = $1`;

/** The rows of drafts, their parts and their history. */
@Injectable()
export class DraftRows {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** From now on the parts stay as they are, until the draft is given back. */
  async sendToReview({ draftId }: DraftRow, accountId: string): Promise<void> {
    await this.database.query(
      `update course_draft set state = 'in-review', review_requested_by = $2, review_requested_at = $3,
         returned_by = null, returned_reason = null where id = $1`,
      [draftId, accountId, this.clock.now()],
    );
  }

  async giveBack({ draftId }: DraftRow, accountId: string, reason: string): Promise<void> {
    await this.database.query(
      `update course_draft set state = 'returned', returned_by = $2, returned_reason = $3 where id = $1`,
      [draftId, accountId, reason],
    );
  }

  /** The draft has become a version. */
  async close({ draftId }: DraftRow, courseVersionId: string): Promise<void> {
    await this.database.query(`update course_draft set closed_at = $2, course_version_id = $3 where id = $1`, [
      draftId,
      this.clock.now(),
      courseVersionId,
    ]);
  }

  /** The open draft. @throws DomainError `course-draft.not-found` */
  async open(courseId: string): Promise<DraftRow> {
    const draft = await this.find(courseId);
    if (!draft) throw new DomainError('course-draft.not-found');
    return draft;
  }

  async find(courseId: string): Promise<DraftRow | undefined> {
    const [row] = await this.database.query<DraftRow>(DRAFT, [courseId], 'draft-open');
    return row;
  }

  parts(draftId: string): Promise<PartRow[]> {
    return this.database.query<PartRow>(`${PARTS} order by p.part`, [draftId], 'draft-parts');
  }

  async part(draftId: string, part: string): Promise<PartRow | undefined> {
    const [row] = await this.database.query<PartRow>(`${PARTS} and p.part = $2`, [draftId, part], 'draft-part');
    return row;
  }

  /** Begins a draft with parts in their first revision. */
  async begin(
    draft: { draftId: string; courseId: string; baseVersionId: string | null },
    parts: readonly { part: PartName; content: object }[],
    { accountId, at }: Saving,
  ): Promise<void> {
    await this.database.query(
      `insert into course_draft (id, course_id, base_version_id, begun_by, begun_at, changed_by, changed_at)
       values ($1, $2, $3, $4, $5, $4, $5)`,
      [draft.draftId, draft.courseId, draft.baseVersionId, accountId, at],
    );
    await this.database.query(
      `with saved as (
         insert into course_draft_part (draft_id, part, revision, content, changed_by, changed_at)
         select $1, p.part, 1, p.content, $3, $4 from jsonb_to_recordset($2::jsonb) as p (part text, content jsonb)
         returning *)
       insert into course_draft_revision select * from saved`,
      [draft.draftId, JSON.stringify(parts), accountId, at],
    );
  }

  /** Stores a further revision of a part, and that the draft was changed. */
  async save(draftId: string, part: string, revision: number, content: object, saving: Saving): Promise<void> {
    await this.database.query(
      `with saved as (
         insert into course_draft_part (draft_id, part, revision, content, changed_by, changed_at)
         values ($1, $2, $3, $4, $5, $6)
         on conflict (draft_id, part) do update set revision = excluded.revision, content = excluded.content,
           changed_by = excluded.changed_by, changed_at = excluded.changed_at
         returning *),
       kept as (insert into course_draft_revision select * from saved returning draft_id),
       noted as (update course_draft d set changed_by = $5, changed_at = $6 from kept k where d.id = k.draft_id
         returning d.course_id)
       update course c set changed_by = $5, changed_at = $6 from noted n where c.id = n.course_id`,
      [draftId, part, revision, JSON.stringify(content), saving.accountId, saving.at],
      'draft-save',
    );
  }

  /** Saves of a part, the newest first; at most `limit`, older than `before`. */
  history(draftId: string, part: string, before: number, limit: number): Promise<PartRevision[]> {
    return this.database.query<PartRevision>(
      `select r.revision, r.changed_at as "updatedAt", n.full_name as "updatedByName"
       from course_draft_revision r join account a on a.id = r.changed_by join person n on n.id = a.person_id
       where r.draft_id = $1 and r.part = $2 and r.revision < $3 order by r.revision desc limit $4`,
      [draftId, part, before, limit],
    );
  }

  async revision(draftId: string, part: string, revision: number): Promise<object | undefined> {
    const [row] = await this.database.query<{ content: object }>(
      `select content from course_draft_revision where draft_id = $1 and part = $2 and revision = $3`,
      [draftId, part, revision],
    );
    return row?.content;
  }

  /** Accounts that saved anything in the draft: none of them publishes it. */
  async writers(draftId: string): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select distinct changed_by as id from course_draft_revision where draft_id = $1
       union select begun_by from course_draft where id = $1`,
      [draftId],
    );
    return rows.map(({ id }) => id);
  }
}
