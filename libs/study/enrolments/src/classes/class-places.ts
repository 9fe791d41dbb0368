import { Inject, Injectable } from '@nestjs/common';
import { type Clock, DomainError } from '@hvs/kernel';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { Outbox } from '@hvs/platform/outbox';
import type { Enrolment } from '../enrolment.view.js';
import { Enrolling, type EnrollingOrder } from '../enrolling.js';
import { ClassRows, type LockedClass } from './class-rows.js';

/** What became of each person who wanted a place. */
export interface Placed {
  enrolled: string[];
  already: string[];
  waiting: string[];
}

/** Gives places in classes: first come, first served; who comes later waits. */
@Injectable()
export class ClassPlaces {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly rows: ClassRows,
    private readonly enrolling: Enrolling,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Gives the people places in the order of the list, and puts those for whom there is none on the waiting list.
   * @throws DomainError `study-class.not-found`, `study-class.closed`
   */
  place(personIds: readonly string[], order: EnrollingOrder & { classId: string }): Promise<Placed> {
    return this.database.transaction(async () => {
      const room = await this.rows.lock(order.classId);
      if (!room) throw new DomainError('study-class.not-found');
      if (room.closed) throw new DomainError('study-class.closed');
      const already = await this.rows.members(room.classId, personIds);
      const wanting = personIds.filter((id) => !already.includes(id));
      const queue = await this.rows.next(room.classId, 1);
      const free = queue.length > 0 ? 0 : placesIn(room);
      const enrolled = wanting.slice(0, free);
      await this.seat(room, enrolled, order);
      const waiting = wanting.slice(free);
      await this.rows.wait(room.classId, waiting, this.clock.now());
      return { enrolled, already, waiting };
    });
  }

  /** Gives places that came free to those who have waited longest, and leaves word of it. */
  async fill(classId: string, order: Omit<EnrollingOrder, 'classId'>): Promise<void> {
    const room = await this.rows.lock(classId);
    if (!room || room.closed) return;
    const next = await this.rows.next(classId, placesIn(room));
    await this.seat(room, next, { ...order, classId });
    await this.rows.endWaiting(classId, next, this.clock.now());
    const seated = await this.hamletsOf(next);
    await this.outbox.recordMany(
      'class-place.given',
      seated.map((person) => ({ classId, courseId: room.courseId, ...person })),
    );
  }

  /** The account that opened the class: places are given in its name when nobody acts. */
  async ownerOf(classId: string): Promise<string> {
    const [row] = await this.database.query<{ owner: string }>(
      `select created_by as owner from study_class where id = $1`,
      [classId],
      'class-owner',
    );
    if (!row) throw new DomainError('study-class.not-found');
    return row.owner;
  }

  private async seat(room: LockedClass, personIds: readonly string[], order: EnrollingOrder): Promise<Enrolment[]> {
    const adopted = await this.rows.adopt(room.classId, room.courseId, personIds);
    return this.enrolling.enrol(
      personIds.filter((id) => !adopted.includes(id)),
      order,
    );
  }

  private hamletsOf(personIds: readonly string[]): Promise<{ personId: string; hamletId: string }[]> {
    return this.database.query(
      `select id as "personId", hamlet_id as "hamletId" from person where id = any($1::uuid[])`,
      [personIds],
      'class-hamlets-of',
    );
  }
}

const MOST_AT_ONCE = 1_000;

const placesIn = ({ capacity, taken }: LockedClass): number =>
  capacity === null ? MOST_AT_ONCE : Math.max(0, capacity - taken);
