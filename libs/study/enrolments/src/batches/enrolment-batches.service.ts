import { Injectable } from '@nestjs/common';
import { DomainError } from '@hvs/kernel';
import type { Actor } from '@hvs/platform/access';
import { Database } from '@hvs/platform/database';
import { Audit } from '@hvs/foundation/audit';
import { Courses } from '@hvs/study/courses';
import { StudyClasses } from '../classes/study-classes.service.js';
import { UnitReach } from '../unit-reach.js';
import { BatchRows } from './batch-rows.js';
import type {
  BatchOrder,
  BatchResult,
  BatchRowView,
  BatchSource,
  EnrolmentBatchView,
  GivenList,
  PlannedRow,
} from './enrolment-batch.view.js';
import { EnrolmentList } from './enrolment-list.js';

const PAGE = 30;
const ROWS_A_PAGE = 100;

/** Enrols many people at once, each with a line in a ledger; the work itself is done by a job that can be broken off. */
@Injectable()
export class EnrolmentBatches {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly courses: Courses,
    private readonly classes: StudyClasses,
    private readonly reach: UnitReach,
    private readonly rows: BatchRows,
    private readonly list: EnrolmentList,
  ) {}

  /**
   * Enrols people who were chosen; whoever is not within reach is answered as one who is not there.
   * @throws DomainError `access.not-allowed`, `course.not-found`, `study-class.not-found`, `enrolment-batch.id-used`
   */
  async ofPeople(actor: Actor, order: BatchOrder, personIds: readonly string[]): Promise<EnrolmentBatchView> {
    const known = await this.withinReach(actor, personIds);
    const planned = [...new Set(personIds)].map((personId, index): PlannedRow => {
      const isKnown = known.has(personId);
      const result = isKnown ? null : 'not-found';
      return { line: index + 1, typed: null, personId: isKnown ? personId : null, result };
    });
    return this.request(actor, order, planned, { source: 'people' });
  }

  /** Enrols the people of a list. @throws DomainError what `ofPeople` and `EnrolmentList.plan` throw */
  async ofList(actor: Actor, order: BatchOrder, list: GivenList): Promise<EnrolmentBatchView> {
    const planned = await this.list.plan(actor, list);
    const fileName = 'file' in list ? { fileName: list.file.name.slice(0, 200) } : {};
    return this.request(actor, order, planned, { source: 'list', ...fileName });
  }

  /** The batches within reach, newest first. */
  async page(actor: Actor, after: string | null): Promise<{ batches: EnrolmentBatchView[]; nextAfter: string | null }> {
    const rows = await this.rows.list(this.reach.paths(actor), after, PAGE + 1);
    const batches = rows.slice(0, PAGE);
    return { batches, nextAfter: rows.length > PAGE ? (batches.at(-1)?.batchId ?? null) : null };
  }

  /** @throws DomainError `enrolment-batch.not-found` */
  async find(actor: Actor, batchId: string): Promise<EnrolmentBatchView> {
    const batch = await this.rows.find(batchId, this.reach.paths(actor));
    if (!batch) throw new DomainError('enrolment-batch.not-found');
    return batch;
  }

  /** Lines of the ledger after `after`, of one result or of all. @throws DomainError `enrolment-batch.not-found` */
  async ledger(
    actor: Actor,
    batchId: string,
    { result, after }: { result: BatchResult | null; after: number },
  ): Promise<{ rows: BatchRowView[]; nextAfter: number | null }> {
    await this.find(actor, batchId);
    const found = await this.rows.page(batchId, result, after, ROWS_A_PAGE + 1);
    const rows = found.slice(0, ROWS_A_PAGE);
    return { rows, nextAfter: found.length > ROWS_A_PAGE ? (rows.at(-1)?.line ?? null) : null };
  }

  private async request(
    actor: Actor,
    order: BatchOrder,
    planned: readonly PlannedRow[],
    of: { source: BatchSource; fileName?: string },
  ): Promise<EnrolmentBatchView> {
    await this.reach.require(actor, order.unitId);
    await this.courses.byId(order.courseId);
    if (order.classId) await this.requireClassOf(actor, order.classId, order.courseId);
    await this.database.transaction(async () => {
      if (!(await this.rows.start({ ...order, ...of, requestedBy: actor.accountId }, planned))) return;
      await this.audit.record({
        action: 'enrolment-batch.requested',
        actor: { accountId: actor.accountId, personId: actor.personId },
        subjectId: order.id,
        communeId: actor.communeId,
        details: { courseId: order.courseId, classId: order.classId, source: of.source, rows: planned.length },
      });
    });
    const batch = await this.rows.find(order.id, this.reach.paths(actor));
    if (batch?.courseId !== order.courseId) throw new DomainError('enrolment-batch.id-used');
    return batch;
  }

  private async requireClassOf(actor: Actor, classId: string, courseId: string): Promise<void> {
    const found = await this.classes.find(actor, classId);
    if (found.courseId !== courseId) throw new DomainError('study-class.not-found');
    if (found.closed) throw new DomainError('study-class.closed');
  }

  private async withinReach(actor: Actor, personIds: readonly string[]): Promise<Set<string>> {
    const rows = await this.database.query<{ id: string }>(
      `select p.id from person p join unit u on u.id = p.hamlet_id
        where p.id = any($1::uuid[]) and u.path <@ any($2::ltree[])`,
      [personIds, this.reach.paths(actor)],
    );
    return new Set(rows.map(({ id }) => id));
  }
}
