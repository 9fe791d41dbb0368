import { Injectable } from '@nestjs/common';
import type { Permission } from '@hvs/contracts';
import { DomainError } from '@hvs/kernel';
import { type Actor, type Jurisdiction, jurisdictionOf } from '@hvs/platform/access';
import { Database } from '@hvs/platform/database';

/** A course as trainers of its unit work on it. */
export interface CourseRow {
  courseId: string;
  slug: string;
  title: string;
  /** Null: it comes with the product. */
  unitId: string | null;
  unitPath: string | null;
  currentVersionId: string | null;
  publishedVersion: number | null;
  retiredAt: Date | null;
}

const ROWS = `
  select c.id as "courseId", c.slug, c.title, c.unit_id as "unitId", u.path::text as "unitPath",
    c.current_version_id as "currentVersionId", v.version as "publishedVersion", c.retired_at as "retiredAt"
  from course c
  left join unit u on u.id = c.unit_id
  left join course_version v on v.id = c.current_version_id
  where c.id = $2 and (c.unit_id is null or $1::ltree[] is null or u.path <@ any($1::ltree[]))`;

/** Courses within a jurisdiction; what lies outside it is as if it were not there. */
@Injectable()
export class CourseRows {
  constructor(private readonly database: Database) {}

  /** A course that may be read and copied, also one that comes with the product. @throws DomainError `course.not-found` */
  find(courseId: string, actor: Actor, permission: Permission): Promise<CourseRow> {
    return this.one(courseId, jurisdictionOf(actor, permission), '');
  }

  /**
   * A course for a deed, kept from other deeds until the running transaction ends.
   * @throws DomainError `course.not-found`, `course.shipped`
   */
  async lock(courseId: string, actor: Actor, permission: Permission): Promise<CourseRow> {
    const course = await this.one(courseId, jurisdictionOf(actor, permission), 'for no key update of c');
    if (course.unitId === null) throw new DomainError('course.shipped');
    return course;
  }

  private async one(courseId: string, jurisdiction: Jurisdiction, lock: string): Promise<CourseRow> {
    const [row] = await this.database.query<CourseRow>(`${ROWS} ${lock}`, [pathsOf(jurisdiction), courseId]);
    if (!row) throw new DomainError('course.not-found');
    return row;
  }
}

/** The paths of a jurisdiction for SQL: null is everywhere, none is nowhere. */
export function pathsOf(jurisdiction: Jurisdiction): string[] | null {
  if (jurisdiction.kind === 'all') return null;
  return jurisdiction.kind === 'units' ? jurisdiction.paths : [];
}
