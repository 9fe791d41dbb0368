import { Injectable } from '@nestjs/common';
import { Database } from '@hvs/platform/database';

/** One enrolment that is not withdrawn with all that the learner has done in it. */
export interface Standing {
  enrolmentId: string;
  courseId: string;
  courseVersionId: string;
  completedAt: Date | null;
  lessonsDone: string[];
  attemptsUsed: number;
  openAttemptId: string | null;
  bestScorePercent: number | null;
  quizPassed: boolean;
  certificateNumber: string | null;
  /** Null where it never ends, and for one that was revoked. */
  certificateExpiresAt: Date | null;
}

/** What completes a course; null where it is missing. */
export interface CompletionFacts {
  lessonsDone: string[];
  lastLessonAt: Date | null;
  passedAt: Date | null;
  scorePercent: number | null;
  /** Where a pass was supervised on site; null when nobody watched. */
  place: string | null;
  /** A helper held the phone for a lesson or for the quiz. */
  assisted: boolean;
}

const STANDINGS = `
  select e.id as "enrolmentId", e.course_id as "courseId", e.course_version_id as "courseVersionId",
    e.completed_at as "completedAt",
    array(select p.lesson_key from lesson_progress p
           where p.person_id = $1 and p.enrolment_id = e.id) as "lessonsDone",
    q."attemptsUsed", q."openAttemptId", q."bestScorePercent", q."quizPassed", c.number as "certificateNumber",
    case when c.revoked_at is null then c.expires_at end as "certificateExpiresAt"
  from enrolment e
  left join certificate c on c.enrolment_id = e.id and c.replaced_at is null
  cross join lateral (
    select (count(*) filter (where a.kind = 'online'))::int as "attemptsUsed",
      (array_agg(a.id) filter (where a.enrolment_id = e.id and a.submitted_at is null))[1] as "openAttemptId",
      max(a.score_percent) filter (where a.enrolment_id = e.id) as "bestScorePercent",
      coalesce(bool_or(a.passed) filter (where a.enrolment_id = e.id), false) as "quizPassed"
    from quiz_attempt a join enrolment ae on ae.id = a.enrolment_id
    where a.person_id = $1 and ae.course_id = e.course_id and not ae.renewed) q
  where e.person_id = $1 and e.withdrawn_at is null and ($2::uuid is null or e.course_id = $2)
  order by e.opened_at, e.id`;

/**
 * Where learners stand, in one statement for a page. It reads the tables of the whole study shelf, as a page shows
 * them together; each domain alone writes its own.
 */
@Injectable()
export class Standings {
  constructor(private readonly database: Database) {}

  /** All enrolments of a person that are not withdrawn, oldest first; of one course when it is named. */
  of(personId: string, courseId?: string): Promise<Standing[]> {
    return this.database.query<Standing>(STANDINGS, [personId, courseId ?? null], 'learning-standings');
  }

  /** For the lesson page, the page read most: the version the person is enrolled in, and whether the lesson is done. */
  async inLesson(
    personId: string,
    courseId: string,
    lessonKey: string,
  ): Promise<{ versionId: string; done: boolean } | undefined> {
    const [row] = await this.database.query<{ versionId: string; done: boolean }>(
      `select e.course_version_id as "versionId",
         exists (select from lesson_progress p
                  where p.person_id = $1 and p.enrolment_id = e.id and p.lesson_key = $3) as done
       from enrolment e where e.person_id = $1 and e.course_id = $2 and e.withdrawn_at is null`,
      [personId, courseId, lessonKey],
      'learning-in-lesson',
    );
    return row;
  }

  /** The commune whose courses are offered to the person. */
  async communeOf(personId: string): Promise<string> {
    const [row] = await this.database.query<{ communeId: string }>(
      `select commune_id as "communeId" from person where id = $1`,
      [personId],
      'learning-commune-of',
    );
    return row?.communeId ?? '';
  }

  /** What is there of a completion: lessons done, and the quiz if it was passed in this enrolment. */
  async completionFacts(personId: string, enrolmentId: string): Promise<CompletionFacts> {
    const [facts] = await this.database.query<CompletionFacts>(
      `select l.*, q.*, l.helped or q.helped as assisted from
         (select coalesce(array_agg(lesson_key), '{}') as "lessonsDone", max(completed_at) as "lastLessonAt",
            coalesce(bool_or(assisted_by is not null), false) as helped
            from lesson_progress where person_id = $1 and enrolment_id = $2) l,
         (select min(submitted_at) as "passedAt", max(score_percent) as "scorePercent",
            min(place) filter (where supervised_by is not null) as place,
            coalesce(bool_or(assisted_by is not null), false) as helped
            from quiz_attempt where enrolment_id = $2 and passed) q`,
      [personId, enrolmentId],
      'learning-completion-facts',
    );
    return facts as CompletionFacts;
  }
}
