import { Inject, Injectable } from '@nestjs/common';
import { renewableFrom } from '@hvs/contracts';
import { type Clock, DomainError } from '@hvs/kernel';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { Courses } from '@hvs/study/courses';
import { type Enrolment, Enrolments, type Learner } from '@hvs/study/enrolments';
import { lessonsToRepeat, type VersionLessons } from './moved-progress.rule.js';
import { type Standing, Standings } from './standings.js';

/** Lets a course be passed anew when its certificate runs out. */
@Injectable()
export class CourseRenewal {
  constructor(
    private readonly database: Database,
    private readonly courses: Courses,
    private readonly enrolments: Enrolments,
    private readonly standings: Standings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Begins the renewal: the lessons count as done, but for those that changed so much that they are to be learnt again,
   * and the quiz is to be passed anew with all its attempts. The former certificate keeps its own end. Asking twice is
   * asking once.
   *
   * @throws DomainError `enrolment.not-found`, `enrolment.not-renewable`, `course.retired`
   */
  renew(learner: Learner, enrolmentId: string): Promise<Enrolment> {
    return this.database.transaction(async () => {
      const former = (await this.standings.of(learner.personId)).find((each) => each.enrolmentId === enrolmentId);
      if (former && !this.isDue(former)) throw new DomainError('enrolment.not-renewable');
      const { enrolment, isNew } = await this.enrolments.renew(learner, enrolmentId);
      if (isNew && former) await this.keepLessons(former, enrolment);
      return enrolment;
    });
  }

  private isDue({ completedAt, certificateExpiresAt: end }: Standing): boolean {
    return completedAt !== null && end !== null && renewableFrom(end) <= this.clock.now();
  }

  private async keepLessons(former: Standing, { enrolmentId, courseVersionId }: Enrolment): Promise<void> {
    const versions = await this.versionsSince(former, courseVersionId);
    const current = await this.courses.version(courseVersionId);
    const own = await this.courses.version(former.courseVersionId);
    const repeated = new Set(lessonsToRepeat(former.lessonsDone, own.version, versions));
    const kept = current.lessons.map(({ key }) => key).filter((key) => !repeated.has(key));
    await this.database.query(
      `insert into lesson_progress (person_id, commune_id, enrolment_id, lesson_key, client_id, completed_at)
       select p.person_id, p.commune_id, $2, p.lesson_key, uuidv7(), p.completed_at
         from lesson_progress p join enrolment e on e.id = p.enrolment_id and e.person_id = p.person_id
        where p.enrolment_id = $1 and p.lesson_key = any($3::text[])`,
      [former.enrolmentId, enrolmentId, kept],
      'renewal-keep-lessons',
    );
  }

  private async versionsSince({ courseId }: Standing, upTo: string): Promise<VersionLessons[]> {
    const rows = await this.database.query<{ id: string }>(
      `select id from course_version
        where course_id = $1 and version <= (select version from course_version where id = $2) order by version`,
      [courseId, upTo],
      'renewal-versions',
    );
    return Promise.all(rows.map(({ id }) => this.courses.version(id)));
  }
}
