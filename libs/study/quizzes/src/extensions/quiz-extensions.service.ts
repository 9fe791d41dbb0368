import { Inject, Injectable } from '@nestjs/common';
import { type Clock, DomainError } from '@hvs/kernel';
import type { Actor } from '@hvs/platform/access';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { Audit } from '@hvs/foundation/audit';
import { Courses } from '@hvs/study/courses';
import { pathsOf, Reach, type ReachedPerson, within } from '../reach.js';

const PAGE = 30;

/** More time for one person in the quiz of one course. */
export interface WantedExtension {
  /** Made by the client, so that sending twice grants it once. */
  id: string;
  personId: string;
  courseId: string;
  /** 0 to 600; 0 takes it back. */
  minutes: number;
  reason: string;
}

/** Somebody who takes a course, as a trainer sees them beside its quiz. */
export interface QuizLearner {
  personId: string;
  fullName: string;
  birthYear: number;
  hamletName: string;
  attempts: number;
  passed: boolean;
  /** An attempt is open just now, on a screen or on paper. */
  open: boolean;
  extraMinutes: number;
  extensionReason: string | null;
}

export interface QuizLearnerPage {
  learners: QuizLearner[];
  nextAfter: string | null;
}

const LEARNERS = `
  select p.id as "personId", p.full_name as "fullName", extract(year from p.birth_date)::int as "birthYear",
    u.name as "hamletName", count(a.id)::int as attempts, coalesce(bool_or(a.passed), false) as passed,
    coalesce(bool_or(a.submitted_at is null and a.id is not null), false) as open,
    coalesce(x.minutes, 0) as "extraMinutes", x.reason as "extensionReason"
  from enrolment e join person p on p.id = e.person_id join unit u on u.id = p.hamlet_id
  left join quiz_attempt a on a.enrolment_id = e.id
  left join lateral (select minutes, reason from quiz_extension x where x.person_id = p.id and x.course_id = e.course_id
    order by granted_at desc, id desc limit 1) x on true
  where e.course_id = $1 and e.withdrawn_at is null and ${within(2)}
    and ($3::text is null or p.name_folded like '%' || $3 || '%') and ($4::uuid is null or p.id > $4)
  group by p.id, u.name, x.minutes, x.reason order by p.id limit $5`;

/** Gives people more time, with the reason, also while they sit the quiz. */
@Injectable()
export class QuizExtensions {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly courses: Courses,
    private readonly reach: Reach,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Grants more time; the newest grant counts in place of earlier ones. An open attempt gets it at once.
   * @throws DomainError `person.not-found` outside the jurisdiction, `course.not-found`
   */
  async grant(actor: Actor, wanted: WantedExtension): Promise<void> {
    const person = await this.reach.person(actor, 'quiz:manage', wanted.personId);
    if (!person) throw new DomainError('person.not-found');
    const { courseId } = await this.courses.byId(wanted.courseId);
    await this.database.transaction(async () => {
      if (!(await this.add(actor, person, wanted))) return;
      await this.extendOpen(person.personId, courseId, wanted.minutes);
      await this.audit.record({
        action: 'quiz-extension.granted',
        actor: { accountId: actor.accountId, personId: actor.personId },
        subjectPersonId: person.personId,
        subjectId: wanted.id,
        communeId: person.communeId,
        details: { courseId, minutes: wanted.minutes },
      });
    });
  }

  /** Who takes a course within the jurisdiction; `name` is any part of a name, without accents in lower case. */
  async learners(
    actor: Actor,
    wanted: { courseId: string; name?: string | undefined; after?: string | undefined },
  ): Promise<QuizLearnerPage> {
    const rows = await this.database.query<QuizLearner>(LEARNERS, [
      wanted.courseId,
      pathsOf(actor, 'quiz:manage'),
      wanted.name ?? null,
      wanted.after ?? null,
      PAGE + 1,
    ]);
    const learners = rows.slice(0, PAGE);
    return { learners, nextAfter: rows.length > PAGE ? (learners.at(-1)?.personId ?? null) : null };
  }

  private async add(actor: Actor, person: ReachedPerson, wanted: WantedExtension): Promise<boolean> {
    const written = await this.database.query(
      `insert into quiz_extension (id, person_id, commune_id, course_id, minutes, reason, granted_by, granted_by_person,
         granted_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (id) do nothing returning id`,
      [
        wanted.id,
        person.personId,
        person.communeId,
        wanted.courseId,
        wanted.minutes,
        wanted.reason,
        actor.accountId,
        actor.personId,
        this.clock.now(),
      ],
    );
    return written.length > 0;
  }

  /** The deadline moves by what is given more or less than before. */
  private async extendOpen(personId: string, courseId: string, minutes: number): Promise<void> {
    await this.database.query(
      `update quiz_attempt a
          set deadline_at = a.deadline_at + make_interval(mins => $3 - a.extra_minutes), extra_minutes = $3
         from enrolment e
        where e.id = a.enrolment_id and e.course_id = $2 and a.person_id = $1 and a.submitted_at is null
          and a.kind <> 'paper'`,
      [personId, courseId, minutes],
    );
  }
}
