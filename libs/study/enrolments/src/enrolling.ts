import { Inject, Injectable } from '@nestjs/common';
import type { EnrolmentSource } from '@hvs/contracts';
import type { Clock } from '@hvs/kernel';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { Outbox } from '@hvs/platform/outbox';
import { Audit } from '@hvs/foundation/audit';
import { type Enrolment, enrolmentFactOf } from './enrolment.view.js';

/** By whom and into what people are enrolled. */
export interface EnrollingOrder {
  courseId: string;
  courseVersionId: string;
  source: EnrolmentSource;
  by: { accountId: string; personId: string };
  classId?: string;
}

const COLUMNS = `id as "enrolmentId", person_id as "personId", commune_id as "communeId", hamlet_id as "hamletId",
  course_id as "courseId", course_version_id as "courseVersionId", opened_at as "openedAt",
  completed_at as "completedAt"`;

/**
 * Whoever left the course comes back to the enrolment they left, with all they had done. Of two who do the same at the
 * same moment the second finds it open.
 */
const COME_BACK = `
  update enrolment e set withdrawn_at = null, class_id = coalesce($3, e.class_id), source = $4, enrolled_by = $5,
    reminders = 0, reminded_at = null
  from (
    select distinct on (person_id) id from enrolment
     where person_id = any($1::uuid[]) and course_id = $2 and not renewed
     order by person_id, withdrawn_at desc nulls first, id desc
  ) last
  where e.id = last.id and e.withdrawn_at is not null
  returning ${COLUMNS.replace(/(^|,\s*)(\w+) as/g, '$1e.$2 as')}`;

const BEGIN = `
  insert into enrolment (id, person_id, commune_id, hamlet_id, course_id, course_version_id, opened_at, class_id,
    source, enrolled_by)
  select uuidv7(), p.id, p.commune_id, p.hamlet_id, $2, $3, $4, $5, $6, $7
    from person p
   where p.id = any($1::uuid[])
     and not exists (select from enrolment e where e.person_id = p.id and e.course_id = $2 and e.withdrawn_at is null)
  on conflict (person_id, course_id) where withdrawn_at is null do nothing
  returning ${COLUMNS}`;

/** Opens enrolments, of one person or of hundreds, in the transaction of the caller. */
@Injectable()
export class Enrolling {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Enrols those who are not enrolled; nobody is enrolled twice, held by a unique index. Gives the enrolments that this
   * call opened or opened again.
   */
  async enrol(personIds: readonly string[], order: EnrollingOrder): Promise<Enrolment[]> {
    if (personIds.length === 0) return [];
    const { courseId, courseVersionId, source, by, classId = null } = order;
    const back = await this.database.query<Enrolment>(
      COME_BACK,
      [personIds, courseId, classId, source, by.accountId],
      'enrolment-come-back',
    );
    const begun = await this.database.query<Enrolment>(
      BEGIN,
      [personIds, courseId, courseVersionId, this.clock.now(), classId, source, by.accountId],
      'enrolment-begin',
    );
    const opened = [...back, ...begun];
    await this.tell(opened, order);
    return opened;
  }

  private async tell(opened: readonly Enrolment[], { source, by, classId }: EnrollingOrder): Promise<void> {
    await this.outbox.recordMany(
      'enrolment.opened',
      opened.map((enrolment) => ({ ...enrolmentFactOf(enrolment), source, ...(classId ? { classId } : {}) })),
    );
    await this.audit.recordMany(
      opened.map(({ enrolmentId, personId, communeId, courseId, courseVersionId }) => ({
        action: 'enrolment.opened',
        actor: by,
        subjectPersonId: personId,
        subjectId: enrolmentId,
        communeId,
        details: { courseId, courseVersionId, source, ...(classId ? { classId } : {}) },
      })),
    );
  }
}
