import { Injectable } from '@nestjs/common';
import type { Permission } from '@hvs/contracts';
import { type Actor, jurisdictionOf } from '@hvs/platform/access';
import { Database } from '@hvs/platform/database';

/** A learner whom a trainer or helper reaches. */
export interface ReachedPerson {
  personId: string;
  communeId: string;
  hamletId: string;
  hamletName: string;
  fullName: string;
  birthYear: number;
}

/** Paths of the units that a permission reaches; null for all of them. */
export function pathsOf(actor: Actor, permission: Permission): string[] | null {
  const jurisdiction = jurisdictionOf(actor, permission);
  if (jurisdiction.kind === 'all') return null;
  return jurisdiction.kind === 'units' ? jurisdiction.paths : [];
}

/** `u.path` lies within the paths of parameter `$n`: for lists, where the border is part of the statement. */
export const within = (parameter: number): string =>
  `($${parameter}::ltree[] is null or u.path <@ any($${parameter}::ltree[]))`;

/** Finds the people whom a right reaches; whoever lies beyond is not there. */
@Injectable()
export class Reach {
  constructor(private readonly database: Database) {}

  async person(actor: Actor, permission: Permission, personId: string): Promise<ReachedPerson | undefined> {
    const [row] = await this.database.query<ReachedPerson>(
      `select p.id as "personId", p.commune_id as "communeId", p.hamlet_id as "hamletId", u.name as "hamletName",
         p.full_name as "fullName", extract(year from p.birth_date)::int as "birthYear"
       from person p join unit u on u.id = p.hamlet_id where p.id = $1 and ${within(2)}`,
      [personId, pathsOf(actor, permission)],
      'quiz-reach-person',
    );
    return row;
  }

  /** The enrolment that a deed about a person and a course works on. */
  async enrolmentOf(personId: string, courseId: string): Promise<string | undefined> {
    const [row] = await this.database.query<{ id: string }>(
      `select id from enrolment where person_id = $1 and course_id = $2 and withdrawn_at is null`,
      [personId, courseId],
      'quiz-enrolment-of',
    );
    return row?.id;
  }
}
