import { Injectable } from '@nestjs/common';
import type { JobPayloads } from '@hvs/contracts';
import { Database } from '@hvs/platform/database';
import { HandlesJob, type JobHandler } from '@hvs/platform/queue';
import { Courses } from '@hvs/study/courses';
import { ClassPlaces } from '../classes/class-places.js';
import { Enrolling, type EnrollingOrder } from '../enrolling.js';
import { type BatchHead, BatchRows } from './batch-rows.js';
import type { BatchResult } from './enrolment-batch.view.js';

const PEOPLE_AT_ONCE = 200;

/** Works a batch off, so many people in one transaction; a job that was broken off goes on where it stood. */
@HandlesJob('enrolments.enrol-batch')
@Injectable()
export class EnrolBatch implements JobHandler<'enrolments.enrol-batch'> {
  constructor(
    private readonly database: Database,
    private readonly courses: Courses,
    private readonly rows: BatchRows,
    private readonly places: ClassPlaces,
    private readonly enrolling: Enrolling,
  ) {}

  handle = async ({ batchId }: JobPayloads['enrolments.enrol-batch']): Promise<void> => {
    while (await this.database.transaction(() => this.enrolSome(batchId)));
  };

  /** False when the batch is finished. */
  private async enrolSome(batchId: string): Promise<boolean> {
    const head = await this.rows.head(batchId);
    if (!head || head.finishedAt) return false;
    const next = await this.rows.next(batchId, PEOPLE_AT_ONCE);
    if (next.length === 0) {
      await this.rows.finish(batchId);
      return false;
    }
    const here = next.filter((one) => one.here).map(({ personId }) => personId);
    const results = await this.enrol(head, here);
    await this.rows.decide(
      batchId,
      new Map(next.map(({ line, personId }) => [line, results.get(personId) ?? ('gone' as const)])),
    );
    return true;
  }

  private async enrol(head: BatchHead, personIds: string[]): Promise<Map<string, BatchResult>> {
    const { versionId: courseVersionId } = await this.courses.byId(head.courseId);
    const by = { accountId: head.requestedBy, personId: head.requesterId };
    const order: EnrollingOrder = { courseId: head.courseId, courseVersionId, source: head.source, by };
    if (head.classId) {
      const placed = await this.places.place(personIds, { ...order, classId: head.classId });
      const waiting = new Set(placed.waiting);
      const already = new Set(placed.already);
      return resultsOf(personIds, (id) => (waiting.has(id) ? 'waiting' : already.has(id) ? 'already' : 'enrolled'));
    }
    const opened = new Set((await this.enrolling.enrol(personIds, order)).map(({ personId }) => personId));
    return resultsOf(personIds, (id) => (opened.has(id) ? 'enrolled' : 'already'));
  }
}

const resultsOf = (personIds: readonly string[], of: (id: string) => BatchResult): Map<string, BatchResult> =>
  new Map(personIds.map((id) => [id, of(id)]));
