import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@hvs/kernel';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { Jobs } from '@hvs/platform/queue';
import type {
  BatchOrder,
  BatchResult,
  BatchRowView,
  BatchSource,
  EnrolmentBatchView,
  PlannedRow,
} from './enrolment-batch.view.js';

/** A batch as the job works it off. */
export interface BatchHead {
  batchId: string;
  courseId: string;
  classId: string | null;
  source: BatchSource;
  requestedBy: string;
  requesterId: string;
  finishedAt: Date | null;
}

export interface NewBatch extends BatchOrder {
  source: BatchSource;
  fileName?: string;
  ruleId?: string;
  requestedBy: string;
}

const SELECT_BATCH = `
  select b.id as "batchId", b.course_id as "courseId", v.document->'title'->>'vi' as "courseTitle",
    c.name as "className", b.source, b.file_name as "fileName",
    case when b.finished_at is null then 'running' else 'done' end as state, b.requested_at as "requestedAt",
    b.rows, b.enrolled, b.already, b.waiting, b.refused
  from enrolment_batch b
  join unit u on u.id = b.unit_id
  join course k on k.id = b.course_id
  left join course_version v on v.id = k.current_version_id
  left join study_class c on c.id = b.class_id`;

/** The rows of batches and of their ledgers. */
@Injectable()
export class BatchRows {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Writes a batch with its lines and asks for its work. False when the id is there already. */
  async start(batch: NewBatch, rows: readonly PlannedRow[]): Promise<boolean> {
    if (!(await this.insert(batch))) return false;
    await this.add(batch.id, rows);
    await this.jobs.request('enrolments.enrol-batch', batch.id, { batchId: batch.id });
    return true;
  }

  async head(batchId: string): Promise<BatchHead | undefined> {
    const [head] = await this.database.query<BatchHead>(
      `select b.id as "batchId", b.course_id as "courseId", b.class_id as "classId", b.source,
         b.requested_by as "requestedBy", a.person_id as "requesterId", b.finished_at as "finishedAt"
       from enrolment_batch b join account a on a.id = b.requested_by where b.id = $1 for no key update of b`,
      [batchId],
    );
    return head;
  }

  async find(batchId: string, paths: readonly string[]): Promise<EnrolmentBatchView | undefined> {
    const sql = `${SELECT_BATCH} where b.id = $1 and u.path <@ any($2::ltree[])`;
    return (await this.database.query<EnrolmentBatchView>(sql, [batchId, paths], 'batch-find'))[0];
  }

  async list(paths: readonly string[], after: string | null, limit: number): Promise<EnrolmentBatchView[]> {
    return this.database.query(
      `${SELECT_BATCH} where u.path <@ any($1::ltree[]) and ($2::uuid is null or b.id < $2) order by b.id desc limit $3`,
      [paths, after, limit],
      'batch-list',
    );
  }

  async page(batchId: string, result: BatchResult | null, after: number, limit: number): Promise<BatchRowView[]> {
    return this.database.query(
      `select r.line, r.typed, p.full_name as "fullName", u.name as "hamletName", r.result
         from enrolment_batch_row r left join person p on p.id = r.person_id left join unit u on u.id = p.hamlet_id
        where r.batch_id = $1 and r.line > $2 and ($3::text is null or r.result = $3) order by r.line limit $4`,
      [batchId, after, result, limit],
      'batch-page',
    );
  }

  /** The next people of the batch about whom nothing is decided yet; whoever has moved away or died is left out. */
  async next(batchId: string, limit: number): Promise<{ line: number; personId: string; here: boolean }[]> {
    return this.database.query(
      `select r.line, r.person_id as "personId", p.presence in ('present', 'away') as here
         from enrolment_batch_row r join person p on p.id = r.person_id
        where r.batch_id = $1 and r.result is null order by r.line limit $2`,
      [batchId, limit],
      'batch-next',
    );
  }

  async decide(batchId: string, results: ReadonlyMap<number, BatchResult>): Promise<void> {
    await this.database.query(
      `update enrolment_batch_row r set result = d.result
         from unnest($2::int[], $3::text[]) as d (line, result) where r.batch_id = $1 and r.line = d.line`,
      [batchId, [...results.keys()], [...results.values()]],
      'batch-decide',
    );
    await this.count(batchId);
  }

  async finish(batchId: string): Promise<void> {
    await this.count(batchId);
    const now = this.clock.now();
    await this.database.query(`update enrolment_batch set finished_at = $2 where id = $1`, [batchId, now]);
  }

  private async insert(batch: NewBatch): Promise<boolean> {
    const { id, unitId, courseId, classId, source, fileName, ruleId, requestedBy } = batch;
    const rows = await this.database.query(
      `insert into enrolment_batch (id, unit_id, course_id, class_id, rule_id, source, file_name, requested_by, requested_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (id) do nothing returning id`,
      [id, unitId, courseId, classId, ruleId ?? null, source, fileName ?? null, requestedBy, this.clock.now()],
    );
    return rows.length > 0;
  }

  private async add(batchId: string, rows: readonly PlannedRow[]): Promise<void> {
    await this.database.query(
      `insert into enrolment_batch_row (batch_id, line, person_id, typed, result)
       select $1, r.line, r.person_id, r.typed, r.result
         from unnest($2::int[], $3::uuid[], $4::text[], $5::text[]) as r (line, person_id, typed, result)`,
      [
        batchId,
        rows.map(({ line }) => line),
        rows.map(({ personId }) => personId),
        rows.map(({ typed }) => typed),
        rows.map(({ result }) => result),
      ],
    );
  }

  private async count(batchId: string): Promise<void> {
    await this.database.query(
      `update enrolment_batch b set rows = n.rows, enrolled = n.enrolled, already = n.already, waiting = n.waiting,
         refused = n.refused
       from (select count(*) as rows, count(*) filter (where result = 'enrolled') as enrolled,
               count(*) filter (where result = 'already') as already,
               count(*) filter (where result = 'waiting') as waiting,
               count(*) filter (where result not in ('enrolled', 'already', 'waiting')) as refused
             from enrolment_batch_row where batch_id = $1) n
       where b.id = $1`,
      [batchId],
      'batch-count',
    );
  }
}
