import { Injectable } from '@nestjs/common';
import { Database } from '@hvs/platform/database';
import type { Memory } from './memory.rule.js';

/** A question that somebody goes over, as it stands in the version where it was last answered. */
export interface KeptCard {
  courseVersionId: string;
  questionKey: string;
  memory: Memory;
}

export interface CardRow extends KeptCard {
  cardId: string;
  courseId: string;
}

const FIELDS = `
  c.id as "cardId", c.course_id as "courseId", c.course_version_id as "courseVersionId",
  c.question_key as "questionKey",
  jsonb_build_object('stability', c.stability, 'difficulty', c.difficulty, 'reps', c.reps, 'lapses', c.lapses,
    'dueOn', c.due_on) as memory,
  c.last_at as "lastAt"`;

/**
 * Cards that may be asked: of a course the person is enrolled in, with no attempt open that could ask the same, and
 * not of a question that turned out to be faulty.
 */
const MAY_BE_ASKED = `
  exists (select from enrolment e
           where e.person_id = c.person_id and e.course_id = c.course_id and e.withdrawn_at is null)
  and not exists (select from quiz_attempt a join enrolment e on e.id = a.enrolment_id
                   where a.person_id = c.person_id and e.course_id = c.course_id and a.submitted_at is null)
  and not exists (select from quiz_regrade r
                   where r.course_version_id = c.course_version_id and r.question_key = c.question_key
                     and r.commune_id = c.commune_id and r.applied_at is not null)`;

type RawCard = Omit<CardRow, 'memory'> & { memory: Omit<Memory, 'lastAt'>; lastAt: Date };

const cardOf = ({ lastAt, memory, ...card }: RawCard): CardRow => ({ ...card, memory: { ...memory, lastAt } });

/** The rows of what people go over. */
@Injectable()
export class ReviewCards {
  constructor(private readonly database: Database) {}

  /** What is due on a day, the longest waiting first. */
  async due(personId: string, day: string, limit: number): Promise<CardRow[]> {
    const rows = await this.database.query<RawCard>(
      `select ${FIELDS} from review_card c
       where c.person_id = $1 and c.due_on <= $2::date and ${MAY_BE_ASKED} order by c.due_on, c.id limit $3`,
      [personId, day, limit],
      'review-cards-due',
    );
    return rows.map(cardOf);
  }

  /** The first day after `day` that has something to go over. */
  async nextDay(personId: string, day: string): Promise<string | null> {
    const [row] = await this.database.query<{ day: string | null }>(
      `select to_char(min(c.due_on), 'YYYY-MM-DD') as day from review_card c
        where c.person_id = $1 and c.due_on > $2::date and ${MAY_BE_ASKED}`,
      [personId, day],
      'review-cards-next',
    );
    return row?.day ?? null;
  }

  /** One card of the person that may be asked, kept from others until the transaction ends. */
  async lock(personId: string, cardId: string): Promise<CardRow | undefined> {
    const [row] = await this.database.query<RawCard>(
      `select ${FIELDS} from review_card c where c.id = $1 and c.person_id = $2 and ${MAY_BE_ASKED}
       for no key update of c`,
      [cardId, personId],
      'review-card-lock',
    );
    return row && cardOf(row);
  }

  /** All of one course by question, kept from others until the transaction ends. */
  async lockOfCourse(personId: string, courseId: string): Promise<ReadonlyMap<string, CardRow>> {
    const rows = await this.database.query<RawCard>(
      `select ${FIELDS} from review_card c where c.person_id = $1 and c.course_id = $2 order by c.id
       for no key update of c`,
      [personId, courseId],
      'review-cards-lock',
    );
    return new Map(rows.map((row) => [row.questionKey, cardOf(row)]));
  }

  /** Writes how well questions of one course are known now. */
  async keep(
    { personId, courseId }: { personId: string; courseId: string },
    cards: readonly KeptCard[],
  ): Promise<void> {
    if (cards.length === 0) return;
    const rows = cards.map(({ courseVersionId, questionKey, memory }) => ({
      course_version_id: courseVersionId,
      question_key: questionKey,
      stability: memory.stability,
      difficulty: memory.difficulty,
      reps: memory.reps,
      lapses: memory.lapses,
      last_at: memory.lastAt,
      due_on: memory.dueOn,
    }));
    await this.database.query(
      `insert into review_card (person_id, commune_id, course_id, course_version_id, question_key, stability,
         difficulty, reps, lapses, last_at, due_on)
       select p.id, p.commune_id, $2, r.* from person p,
         jsonb_to_recordset($3::jsonb) as r (course_version_id uuid, question_key text, stability float8,
           difficulty float8, reps int, lapses int, last_at timestamptz, due_on date)
        where p.id = $1
       on conflict (person_id, course_id, question_key) do update set
         course_version_id = excluded.course_version_id, stability = excluded.stability,
         difficulty = excluded.difficulty, reps = excluded.reps, lapses = excluded.lapses,
         last_at = excluded.last_at, due_on = excluded.due_on`,
      [personId, courseId, JSON.stringify(rows)],
      'review-cards-keep',
    );
  }
}
