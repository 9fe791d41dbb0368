import { Inject, Injectable } from '@nestjs/common';
import type { Practice } from '@hvs/contracts';
import { type Clock, DomainError } from '@hvs/kernel';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { Audit } from '@hvs/foundation/audit';
import { Evidence } from '@hvs/foundation/evidence';
import type { CourseVersion } from '@hvs/study/courses';
import { doerOf, type Learner } from '@hvs/study/enrolments';
import {
  NOT_TRIED,
  type PracticeCount,
  type PracticeStanding,
  type PracticeTry,
  type PracticeTryPage,
  type RecordedTry,
} from './practice.view.js';
import { evidenceSourceOf, standingAfterTry, type StandingAfterTry } from './standing-after-try.rule.js';

const TRIES_ON_A_PAGE = 20;

const STANDING = `tries, done_at as "doneAt", alone_at as "aloneAt"`;

/** Counts grow by what one try adds, as the last statement of its transaction: the row is shared by a commune. */
const ADD_TO_COUNT = `
  insert into practice_count as c (commune_id, course_id, practice_key, tries, tries_done, tries_harmed, people,
    people_done, people_alone, wrong_moves, hints)
  values ($1, $2, $3, 1, $4, 1 - $4, $5, $6, $7, $8, $9)
  on conflict (commune_id, course_id, practice_key) do update set tries = c.tries + 1,
    tries_done = c.tries_done + excluded.tries_done, tries_harmed = c.tries_harmed + excluded.tries_harmed,
    people = c.people + excluded.people, people_done = c.people_done + excluded.people_done,
    people_alone = c.people_alone + excluded.people_alone, wrong_moves = c.wrong_moves + excluded.wrong_moves,
    hints = c.hints + excluded.hints`;

/** A try that ended, with the practice as the learner has it. */
export interface EndedTry {
  ended: PracticeTry;
  course: CourseVersion;
  practice: Practice;
  enrolmentId: string | null;
}

/** The rows of practices: tries, where people stand, and the counts of communes. */
@Injectable()
export class PracticeTries {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly evidence: Evidence,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** By `courseId/practiceKey`. */
  async standingsOf(personId: string): Promise<Map<string, PracticeStanding>> {
    const rows = await this.database.query<PracticeStanding & { key: string }>(
      `select course_id || '/' || practice_key as key, ${STANDING} from practice_standing where person_id = $1`,
      [personId],
      'practice-standings-of',
    );
    return new Map(rows.map(({ key, ...standing }) => [key, standing]));
  }

  record(learner: Learner, given: EndedTry): Promise<PracticeStanding> {
    return this.database.transaction(async () => {
      const before = await this.lockStanding(learner, given);
      // A clock that is ahead dates nothing into the future
      const finishedAt = new Date(Math.min(given.ended.finishedAt.getTime(), this.clock.now().getTime()));
      if (!(await this.insert(learner, given, finishedAt))) return this.knownStanding(learner, given, before);
      const after = standingAfterTry(before, given.ended, finishedAt);
      await this.keepStanding(learner, given, after.standing);
      await this.tell(learner, given, finishedAt);
      await this.count(learner, given, after);
      return after.standing;
    });
  }

  async page(personId: string, after?: string): Promise<PracticeTryPage> {
    const tries = await this.database.query<RecordedTry>(
      `select t.id, t.course_id as "courseId", t.practice_key as "practiceKey", t.outcome, t.assisted,
         t.wrong_moves as "wrongMoves", t.hints, t.seconds, t.finished_at as "finishedAt"
       from practice_try t
       where t.person_id = $1 and ($2::uuid is null or (t.finished_at, t.id) <
         (select a.finished_at, a.id from practice_try a where a.person_id = $1 and a.id = $2))
       order by t.finished_at desc, t.id desc limit ${TRIES_ON_A_PAGE + 1}`,
      [personId, after ?? null],
      'practice-tries-of',
    );
    const shown = tries.slice(0, TRIES_ON_A_PAGE);
    return { tries: shown, next: tries.length > shown.length ? (shown.at(-1)?.id ?? null) : null };
  }

  /** Sums over the communes below the paths; over all of them without paths. */
  countsOf(courseId: string, paths: readonly string[] | null): Promise<Omit<PracticeCount, 'title'>[]> {
    return this.database.query(
      `select c.practice_key as "practiceKey", sum(c.tries)::int as tries, sum(c.tries_done)::int as "triesDone",
         sum(c.tries_harmed)::int as "triesHarmed", sum(c.people)::int as people,
         sum(c.people_done)::int as "peopleDone", sum(c.people_alone)::int as "peopleAlone",
         sum(c.wrong_moves)::int as "wrongMoves", sum(c.hints)::int as hints
       from practice_count c join unit u on u.id = c.commune_id
       where c.course_id = $1 and ($2::ltree[] is null or u.path <@ any($2::ltree[]))
       group by c.practice_key order by c.practice_key`,
      [courseId, paths],
      'practice-counts-of',
    );
  }

  /** Tries of one person at one practice go one after the other, so that nobody is counted twice. */
  private async lockStanding(learner: Learner, { course, practice }: EndedTry): Promise<PracticeStanding> {
    const key = [learner.personId, course.courseId, practice.key];
    await this.database.query(
      `insert into practice_standing (person_id, course_id, practice_key, commune_id) values ($1, $2, $3, $4)
       on conflict do nothing`,
      [...key, learner.communeId],
      'practice-standing-new',
    );
    const [row] = await this.database.query<PracticeStanding>(
      `select ${STANDING} from practice_standing where person_id = $1 and course_id = $2 and practice_key = $3
       for no key update`,
      key,
      'practice-standing-lock',
    );
    return row ?? NOT_TRIED;
  }

  /** False when the id was used before. */
  private async insert(learner: Learner, given: EndedTry, finishedAt: Date): Promise<boolean> {
    const inserted = await this.database.query(
      `insert into practice_try (id, person_id, commune_id, course_id, course_version_id, enrolment_id, practice_key,
         outcome, assisted, wrong_moves, hints, seconds, started_at, finished_at, recorded_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) on conflict do nothing returning id`,
      [...valuesOf(learner, given, finishedAt), this.clock.now()],
      'practice-try-insert',
    );
    return inserted.length > 0;
  }

  private async knownStanding(
    learner: Learner,
    { ended, course }: EndedTry,
    standing: PracticeStanding,
  ): Promise<PracticeStanding> {
    const [known] = await this.database.query(
      `select from practice_try where person_id = $1 and id = $2 and course_id = $3 and practice_key = $4`,
      [learner.personId, ended.id, course.courseId, ended.practiceKey],
    );
    if (!known) throw new DomainError('practice.try-id-used');
    return standing;
  }

  private async keepStanding(
    learner: Learner,
    { course, practice }: EndedTry,
    { tries, doneAt, aloneAt }: PracticeStanding,
  ): Promise<void> {
    await this.database.query(
      `update practice_standing set tries = $4, done_at = $5, alone_at = $6
       where person_id = $1 and course_id = $2 and practice_key = $3`,
      [learner.personId, course.courseId, practice.key, tries, doneAt, aloneAt],
      'practice-standing-keep',
    );
  }

  /** The trail, and evidence of a fulfilled try. Done alone after done with help is a further, better row. */
  private async tell(learner: Learner, { ended, course, practice }: EndedTry, finishedAt: Date): Promise<void> {
    await this.audit.record({
      action: 'practice.tried',
      actor: doerOf(learner),
      subjectPersonId: learner.personId,
      subjectId: ended.id,
      communeId: learner.communeId,
      details: { course: course.slug, practice: practice.key, outcome: ended.outcome, assisted: ended.assisted },
    });
    if (ended.outcome !== 'done') return;
    const { key, title, competences } = practice;
    await this.evidence.record({
      personId: learner.personId,
      communeId: learner.communeId,
      kind: 'practice-done',
      value: { practice: key, title, assisted: ended.assisted, ...(competences.length > 0 ? { competences } : {}) },
      provenance: 'practice',
      sourceKey: evidenceSourceOf(key, ended.assisted, finishedAt),
      occurredAt: finishedAt,
    });
  }

  private async count(
    learner: Learner,
    { ended, course, practice }: EndedTry,
    { adds }: StandingAfterTry,
  ): Promise<void> {
    await this.database.query(
      ADD_TO_COUNT,
      [
        learner.communeId,
        course.courseId,
        practice.key,
        ended.outcome === 'done' ? 1 : 0,
        adds.people,
        adds.peopleDone,
        adds.peopleAlone,
        ended.wrongMoves,
        ended.hints,
      ],
      'practice-count-add',
    );
  }
}

function valuesOf(learner: Learner, { ended, course, enrolmentId }: EndedTry, finishedAt: Date): unknown[] {
  const { id, practiceKey, outcome, assisted, wrongMoves, hints, seconds } = ended;
  const startedAt = new Date(finishedAt.getTime() - seconds * 1_000);
  const whose = [learner.personId, learner.communeId, course.courseId, course.versionId, enrolmentId];
  return [id, ...whose, practiceKey, outcome, assisted, wrongMoves, hints, seconds, startedAt, finishedAt];
}
