import { Inject, Injectable } from '@nestjs/common';
import { type Clock, todayIn, VIETNAM } from '@hvs/kernel';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { type StudyStreak, studyStreak } from './study-streak.rule.js';

/** Nobody's row is longer than can be counted here: a year and a month. */
const DAYS_LOOKED_AT = 400;

/** Days on which the person finished a lesson, handed in a quiz, tried a practice or went over a question. */
const STUDIED = `
  select distinct to_char(at at time zone '${VIETNAM}', 'YYYY-MM-DD') as day from (
    select completed_at as at from lesson_progress where person_id = $1
    union all select submitted_at from quiz_attempt where person_id = $1
    union all select finished_at from practice_try where person_id = $1
    union all select answered_at from review_answer where person_id = $1) studied
  where at > $2::timestamptz`;

/** Days of study in a row, for those who want them counted. */
@Injectable()
export class StudyDays {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Null for whoever has not asked for it. */
  async streakOf(personId: string, today = todayIn(VIETNAM, this.clock.now())): Promise<StudyStreak | null> {
    if (!(await this.areCounted(personId))) return null;
    const since = new Date(this.clock.now().getTime() - DAYS_LOOKED_AT * 86_400_000);
    const days = await this.database.query<{ day: string }>(STUDIED, [personId, since], 'study-days');
    return studyStreak(
      days.map(({ day }) => day),
      today,
    );
  }

  /** Begins to count the days of a person, or ceases to; asked again the same way it changes nothing. */
  async count(personId: string, wanted: boolean): Promise<StudyStreak | null> {
    await this.database.query(
      `insert into study_rhythm (person_id, commune_id, counts_days)
       select id, commune_id, $2 from person where id = $1
       on conflict (person_id) do update set counts_days = excluded.counts_days`,
      [personId, wanted],
      'study-days-count',
    );
    return this.streakOf(personId);
  }

  private async areCounted(personId: string): Promise<boolean> {
    const [row] = await this.database.query<{ wanted: boolean }>(
      `select counts_days as wanted from study_rhythm where person_id = $1`,
      [personId],
      'study-days-wanted',
    );
    return row?.wanted ?? false;
  }
}
