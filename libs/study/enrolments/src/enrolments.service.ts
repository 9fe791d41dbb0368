import { Inject, Injectable } from '@nestjs/common';
import { type Clock, DomainError, newId } from '@hvs/kernel';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { Outbox } from '@hvs/platform/outbox';
import { Audit } from '@hvs/foundation/audit';
import { Courses } from '@hvs/study/courses';
import { IsNull } from 'typeorm';
import { EnrolmentEntity } from './enrolment.entity.js';
import { type Enrolment, enrolmentFactOf, enrolmentOf, type Learner } from './enrolment.view.js';

/** Who takes which course. */
@Injectable()
export class Enrolments {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly courses: Courses,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Enrols a person in the current version of a course. Whoever is enrolled already gets that enrolment back, with
   * the version it began with: a double click opens one enrolment, held by a unique index.
   *
   * @throws DomainError `course.not-found`
   */
  async enrol(learner: Learner, courseId: string): Promise<Enrolment> {
    const course = await this.courses.byId(courseId);
    const known = await this.openIn(learner.personId, courseId);
    if (known) return known;
    const enrolment: Enrolment = {
      enrolmentId: newId(),
      personId: learner.personId,
      communeId: learner.communeId,
      hamletId: learner.hamletId,
      courseId,
      courseVersionId: course.versionId,
      openedAt: this.clock.now(),
      completedAt: null,
    };
    const isNew = await this.database.transaction(() => this.open(learner, enrolment));
    return isNew ? enrolment : this.enrol(learner, courseId);
  }

  /**
   * Leaves a course; what was learnt stays as evidence. Leaving it twice is leaving it once.
   *
   * @throws DomainError `enrolment.not-found` also for another person's, `enrolment.completed`
   */
  withdraw(learner: Learner, enrolmentId: string): Promise<void> {
    return this.database.transaction(async () => {
      const row = await this.database.manager.findOne(EnrolmentEntity, {
        where: { id: enrolmentId, personId: learner.personId },
        lock: { mode: 'for_no_key_update' },
      });
      if (!row) throw new DomainError('enrolment.not-found');
      if (row.completedAt) throw new DomainError('enrolment.completed');
      if (row.withdrawnAt) return;
      await this.database.manager.update(EnrolmentEntity, { id: row.id }, { withdrawnAt: this.clock.now() });
      const enrolment = enrolmentOf(row);
      await this.outbox.record('enrolment.withdrawn', enrolmentFactOf(enrolment));
      await this.auditDeed('enrolment.withdrawn', learner, enrolment);
    });
  }

  /**
   * Notes that all of the course is done; the domain `learning` decides when that is so.
   * Gives the enrolment when this call completed it, nothing when it was completed or withdrawn before.
   */
  async complete(enrolmentId: string, completedAt: Date): Promise<Enrolment | undefined> {
    const { affected } = await this.database.manager.update(
      EnrolmentEntity,
      { id: enrolmentId, completedAt: IsNull(), withdrawnAt: IsNull() },
      { completedAt },
    );
    return affected ? this.find(enrolmentId) : undefined;
  }

  /** The enrolments of a person that are not withdrawn, oldest first. */
  async of(personId: string): Promise<Enrolment[]> {
    const rows = await this.database.manager.find(EnrolmentEntity, {
      where: { personId, withdrawnAt: IsNull() },
      order: { openedAt: 'ASC', id: 'ASC' },
    });
    return rows.map(enrolmentOf);
  }

  /** One enrolment that is not withdrawn, of whomever it is: for reactions. */
  async find(enrolmentId: string): Promise<Enrolment | undefined> {
    const row = await this.database.manager.findOneBy(EnrolmentEntity, { id: enrolmentId, withdrawnAt: IsNull() });
    return row ? enrolmentOf(row) : undefined;
  }

  private async openIn(personId: string, courseId: string): Promise<Enrolment | undefined> {
    const where = { personId, courseId, withdrawnAt: IsNull() };
    const row = await this.database.manager.findOneBy(EnrolmentEntity, where);
    return row ? enrolmentOf(row) : undefined;
  }

  private async open(learner: Learner, enrolment: Enrolment): Promise<boolean> {
    const { enrolmentId, ...columns } = enrolment;
    const inserted = await this.database.manager
      .createQueryBuilder()
      .insert()
      .into(EnrolmentEntity)
      .values({ id: enrolmentId, ...columns })
      .orIgnore()
      .returning('id')
      .updateEntity(false)
      .execute();
    if ((inserted.raw as unknown[]).length === 0) return false;
    await this.outbox.record('enrolment.opened', enrolmentFactOf(enrolment));
    await this.auditDeed('enrolment.opened', learner, enrolment);
    return true;
  }

  private auditDeed(action: string, learner: Learner, enrolment: Enrolment): Promise<void> {
    return this.audit.record({
      action,
      actor: { accountId: learner.accountId, personId: learner.personId },
      subjectPersonId: enrolment.personId,
      subjectId: enrolment.enrolmentId,
      communeId: enrolment.communeId,
      details: { courseId: enrolment.courseId, courseVersionId: enrolment.courseVersionId },
    });
  }
}
