import { Inject, Injectable } from '@nestjs/common';
import type { CourseDocument } from '@hvs/contracts';
import { type Clock, DomainError } from '@hvs/kernel';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { BoundedCache } from './bounded-cache.js';
import { storedVersionOf, type StoredVersion } from './course.view.js';

const VERSIONS_IN_MEMORY = 64;

/** Another process may publish; this one offers the new version after so long at the latest. */
const FRESH_FOR_MS = 5_000;

interface CurrentRow {
  courseId: string;
  slug: string;
  versionId: string;
  isRetired: boolean;
  /** The communes it is for; null: everybody's. */
  communeIds: string[] | null;
}

const CURRENT = `
  select c.id as "courseId", c.slug, c.current_version_id as "versionId", c.retired_at is not null as "isRetired",
    case when c.unit_id is not null then
      array(select o.id from unit o where o.kind = 'commune' and (o.path <@ u.path or u.path <@ o.path)) end as "communeIds"
  from course c left join unit u on u.id = c.unit_id
  where c.current_version_id is not null order by c.created_at, c.slug`;

/** Courses in memory: versions never change, so only the list of current ones is read again. */
@Injectable()
export class Catalogue {
  private readonly versions = new BoundedCache<StoredVersion>(VERSIONS_IN_MEMORY);
  private current: { rows: Promise<CurrentRow[]>; readAt: number } | undefined;

  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * The current version of each course that takes learners, in the order in which the courses were first published:
   * those of a commune where one is named, else of everybody.
   */
  async all(communeId?: string): Promise<StoredVersion[]> {
    const rows = (await this.currentRows()).filter((row) => isOffered(row, communeId));
    return Promise.all(rows.map(({ versionId }) => this.version(versionId)));
  }

  /** The current version of each course, retired ones as well. */
  async known(): Promise<StoredVersion[]> {
    return Promise.all((await this.currentRows()).map(({ versionId }) => this.version(versionId)));
  }

  /** What somebody of a commune finds a course to be: open to begin, retired, or another commune's. */
  async standing(courseId: string, communeId: string): Promise<'open' | 'retired' | 'elsewhere'> {
    const row = (await this.currentRows()).find((each) => each.courseId === courseId);
    if (!row || !isFor(row, communeId)) return 'elsewhere';
    return row.isRetired ? 'retired' : 'open';
  }

  /** The current version of a course, retired or not, whomever it is for. @throws DomainError `course.not-found` */
  async byId(courseId: string): Promise<StoredVersion> {
    const row = (await this.currentRows()).find((each) => each.courseId === courseId);
    if (!row) throw new DomainError('course.not-found');
    return this.version(row.versionId);
  }

  /** @throws DomainError `course.not-found` */
  async bySlug(slug: string): Promise<StoredVersion> {
    const row = (await this.currentRows()).find((each) => each.slug === slug);
    if (!row) throw new DomainError('course.not-found');
    return this.version(row.versionId);
  }

  /** As `bySlug`, for a course that takes learners. @throws DomainError `course.not-found`, also for a retired one */
  async offered(slug: string): Promise<StoredVersion> {
    const row = (await this.currentRows()).find((each) => each.slug === slug && isOffered(each, undefined));
    if (!row) throw new DomainError('course.not-found');
    return this.version(row.versionId);
  }

  /** @throws DomainError `course.not-found` */
  version(versionId: string): Promise<StoredVersion> {
    return this.versions.get(versionId, () => this.readVersion(versionId));
  }

  /** Has the list of current versions read again at its next use. */
  forget(): void {
    this.current = undefined;
  }

  private currentRows(): Promise<CurrentRow[]> {
    const now = this.clock.now().getTime();
    if (!this.current || now - this.current.readAt >= FRESH_FOR_MS) {
      const rows = this.readCurrentRows();
      rows.catch(() => this.forget());
      this.current = { rows, readAt: now };
    }
    return this.current.rows;
  }

  private readCurrentRows(): Promise<CurrentRow[]> {
    return this.database.query<CurrentRow>(CURRENT, [], 'course-current');
  }

  private async readVersion(versionId: string): Promise<StoredVersion> {
    const [row] = await this.database.query<{ courseId: string; document: CourseDocument }>(
      `select course_id as "courseId", document from course_version where id = $1`,
      [versionId],
      'course-version',
    );
    if (!row) throw new DomainError('course.not-found');
    return storedVersionOf({ courseId: row.courseId, versionId }, row.document);
  }
}

function isFor({ communeIds }: CurrentRow, communeId: string): boolean {
  return communeIds === null || communeIds.includes(communeId);
}

function isOffered(row: CurrentRow, communeId: string | undefined): boolean {
  return !row.isRetired && (communeId === undefined || isFor(row, communeId));
}
