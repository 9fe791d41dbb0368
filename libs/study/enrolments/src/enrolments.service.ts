import { Inject, Injectable } from '@nestjs/common';
import { type Clock, DomainError } from '@hvs/kernel';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { Outbox } from '@hvs/platform/outbox';
import { Audit } from '@hvs/foundation/audit';
import type { Actor } from '@hvs/platform/access';
import { IsNull } from 'typeorm';
import { Enrolling } from './enrolling.js';
import { EnrolmentEntity } from './enrolment.entity.js';
import { EnrolmentGate } from './enrolment-gate.js';
import { doerOf, type Enrolment, enrolmentFactOf, enrolmentOf, type Learner } from './enrolment.view.js';
import { UnitReach } from './unit-reach.js';

/** Who takes which course. */
@Injectable()
export class Enrolments {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly enrolling: Enrolling,
    private readonly reach: UnitReach,
    private readonly gate: EnrolmentGate,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Enrols a person in the current version of a course. Whoever is enrolled already, or had left, gets that enrolment
   * back with the version it began with and all that was done: a double click opens one, held by a unique index.
   *
   * @throws DomainError `course.not-found`, `course.retired`, `enrolment.prerequisite-missing`
   */
  async enrol(learner: Learner, courseId: string): Promise<Enrolment> {
    const course = await this.gate.course(courseId);
    const known = await this.openIn(learner.personId, courseId);
    if (known) return known;
    await this.gate.require(learner, course);
    const order = { courseId, courseVersionId: course.versionId, source: 'self', by: doerOf(learner) } as const;
    const [opened] = await this.database.transaction(() => this.enrolling.enrol([learner.personId], order));
    return opened ?? this.enrol(learner, courseId);
  }

  /**
   * Leaves a course; what was learnt stays as evidence. Leaving it twice is leaving it once.
   *
   * @throws DomainError `enrolment.not-found` also for another person's, `enrolment.completed`
   */
  withdraw(learner: Learner, enrolmentId: string, by: Learner = learner): Promise<void> {
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
      const inClass = row.classId ? { classId: row.classId } : {};
      await this.outbox.record('enrolment.withdrawn', { ...enrolmentFactOf(enrolment), ...inClass });
      await this.auditDeed('enrolment.withdrawn', by, enrolment);
    });
  }

  /**
   * Takes somebody out of a course on their behalf. What they did is kept for the day they come back.
   *
   * @throws DomainError `enrolment.not-found` also for people out of reach, `enrolment.completed`
   */
  async withdrawFor(actor: Actor, enrolmentId: string): Promise<void> {
    const [row] = await this.database.query<{ personId: string }>(
      `select e.person_id as "personId" from enrolment e join unit u on u.id = e.hamlet_id
        where e.id = $1 and u.path <@ any($2::ltree[])`,
      [enrolmentId, this.reach.paths(actor)],
      'enrolment-within-reach',
    );
    if (!row) throw new DomainError('enrolment.not-found');
    await this.withdraw({ ...actor, personId: row.personId }, enrolmentId, actor);
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

  /** Takes back that the course is done, as when its quiz is no longer passed. */
  async reopen(enrolmentId: string): Promise<void> {
    await this.database.manager.update(EnrolmentEntity, { id: enrolmentId }, { completedAt: null });
  }

  /**
   * Lets a completed enrolment make way for a new one in the current version of the course; the domain `learning`
   * decides when that is due. Gives the enrolment that is open then: the same when two ask at once.
   *
   * @throws DomainError `enrolment.not-found`, `enrolment.not-renewable`, `course.retired`
   */
  renew(learner: Learner, enrolmentId: string): Promise<{ enrolment: Enrolment; isNew: boolean }> {
    return this.database.transaction(async () => {
      const row = await this.database.manager.findOne(EnrolmentEntity, {
        where: { id: enrolmentId, personId: learner.personId },
        lock: { mode: 'for_no_key_update' },
      });
      if (!row) throw new DomainError('enrolment.not-found');
      const { courseId, completedAt, renewed } = row;
      const course = await this.gate.course(courseId);
      if (renewed) return { enrolment: await this.enrol(learner, courseId), isNew: false };
      if (!completedAt) throw new DomainError('enrolment.not-renewable');
      await this.gate.require(learner, course);
      const madeWay = { withdrawnAt: this.clock.now(), renewed: true };
      await this.database.manager.update(EnrolmentEntity, { id: enrolmentId }, madeWay);
      const order = { courseId, courseVersionId: course.versionId, source: 'self', by: doerOf(learner) } as const;
      const [enrolment] = await this.enrolling.enrol([learner.personId], order);
      if (!enrolment) throw new DomainError('enrolment.not-renewable');
      await this.auditDeed('enrolment.renewed', learner, enrolmentOf(row));
      return { enrolment, isNew: true };
    });
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

  private auditDeed(action: string, learner: Learner, enrolment: Enrolment): Promise<void> {
    return this.audit.record({
      action,
      actor: doerOf(learner),
      subjectPersonId: enrolment.personId,
      subjectId: enrolment.enrolmentId,
      communeId: enrolment.communeId,
      details: { courseId: enrolment.courseId, courseVersionId: enrolment.courseVersionId },
    });
  }
}
