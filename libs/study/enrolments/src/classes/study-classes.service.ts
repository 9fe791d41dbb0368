import { Inject, Injectable } from '@nestjs/common';
import { type Clock, DomainError, todayIn, VIETNAM } from '@hvs/kernel';
import type { Actor } from '@hvs/platform/access';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { Audit } from '@hvs/foundation/audit';
import { Courses } from '@hvs/study/courses';
import type { Learner } from '../enrolment.view.js';
import { UnitReach } from '../unit-reach.js';
import { ClassPlaces, type Placed } from './class-places.js';
import { ClassRows } from './class-rows.js';
import type { NewStudyClass, OpenClass, StudyClassChange, StudyClassView } from './study-class.view.js';

const PAGE = 30;

/** Classes: people who take a course together, with so many places and a waiting list. */
@Injectable()
export class StudyClasses {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly courses: Courses,
    private readonly reach: UnitReach,
    private readonly rows: ClassRows,
    private readonly places: ClassPlaces,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The classes within reach, newest first; `after` is the last id of the page before. */
  async list(actor: Actor, after: string | null): Promise<{ classes: StudyClassView[]; nextAfter: string | null }> {
    const rows = await this.rows.list(this.reach.paths(actor), after, PAGE + 1);
    const classes = rows.slice(0, PAGE);
    return { classes, nextAfter: rows.length > PAGE ? (classes.at(-1)?.classId ?? null) : null };
  }

  /** @throws DomainError `study-class.not-found` */
  async find(actor: Actor, classId: string): Promise<StudyClassView> {
    const found = await this.rows.find(classId, this.reach.paths(actor));
    if (!found) throw new DomainError('study-class.not-found');
    return found;
  }

  /** Opens a class; the same id again is the same class. @throws DomainError `access.not-allowed`, `course.not-found` */
  async open(actor: Actor, made: NewStudyClass): Promise<StudyClassView> {
    await this.reach.require(actor, made.unitId);
    await this.courses.byId(made.courseId);
    await this.database.transaction(async () => {
      await this.rows.insert(made, actor.accountId, this.clock.now());
      await this.note(actor, 'study-class.opened', made.id, { courseId: made.courseId, capacity: made.capacity });
    });
    return this.find(actor, made.id);
  }

  /**
   * Changes a class. More places go to those who wait, at once.
   * @throws DomainError `study-class.not-found`, `study-class.capacity-too-small`
   */
  async change(actor: Actor, classId: string, change: StudyClassChange): Promise<StudyClassView> {
    const { courseId } = await this.find(actor, classId);
    const course = await this.courses.byId(courseId);
    await this.database.transaction(async () => {
      const room = await this.rows.lock(classId);
      if (room && change.capacity !== null && change.capacity < room.taken)
        throw new DomainError('study-class.capacity-too-small', { taken: room.taken });
      await this.rows.update(classId, change, this.clock.now());
      await this.places.fill(classId, { courseId, courseVersionId: course.versionId, source: 'self', by: actor });
      await this.note(actor, 'study-class.changed', classId, { capacity: change.capacity, closed: change.closed });
    });
    return this.find(actor, classId);
  }

  /** Classes of a course that this learner may join. */
  openFor(learner: Learner, courseId: string): Promise<OpenClass[]> {
    return this.rows.openFor(courseId, learner.personId, this.today());
  }

  /** Takes a place, or a turn on the waiting list. @throws DomainError `study-class.not-found`, `study-class.closed` */
  async join(learner: Learner, classId: string): Promise<Placed> {
    const courseId = await this.courseOpenTo(learner, classId);
    const { versionId: courseVersionId } = await this.courses.byId(courseId);
    return this.places.place([learner.personId], { courseId, courseVersionId, source: 'self', by: learner, classId });
  }

  /** Gives the turn on the waiting list back; giving it back twice is giving it back once. */
  async leaveWaiting(learner: Learner, classId: string): Promise<void> {
    await this.database.transaction(() => this.rows.endWaiting(classId, [learner.personId], this.clock.now()));
  }

  private async courseOpenTo(learner: Learner, classId: string): Promise<string> {
    const [row] = await this.database.query<{ courseId: string }>(
      `select c.course_id as "courseId" from study_class c join unit u on u.id = c.unit_id
         join unit home on home.id = $2 where c.id = $1 and home.path <@ u.path`,
      [classId, learner.hamletId],
      'class-open-to',
    );
    if (!row) throw new DomainError('study-class.not-found');
    return row.courseId;
  }

  private async note(actor: Actor, action: string, subjectId: string, details: Record<string, unknown>): Promise<void> {
    const by = { accountId: actor.accountId, personId: actor.personId };
    await this.audit.record({ action, actor: by, subjectId, communeId: actor.communeId, details });
  }

  private today(): string {
    return todayIn(VIETNAM, this.clock.now());
  }
}
