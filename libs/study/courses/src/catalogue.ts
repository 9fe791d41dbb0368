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
  slug: string;
  versionId: string;
}

/** Courses in memory: versions never change, so only the list of current ones is read again. */
@Injectable()
export class Catalogue {
  private readonly versions = new BoundedCache<StoredVersion>(VERSIONS_IN_MEMORY);
  private current: { rows: Promise<CurrentRow[]>; readAt: number } | undefined;

  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The current version of each course, in the order in which the courses were first published. */
  async all(): Promise<StoredVersion[]> {
    const rows = await this.currentRows();
    return Promise.all(rows.map(({ versionId }) => this.version(versionId)));
  }

  /** @throws DomainError `course.not-found` */
  async bySlug(slug: string): Promise<StoredVersion> {
    const row = (await this.currentRows()).find((each) => each.slug === slug);
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
    return this.database.query<CurrentRow>(
      `select slug, current_version_id as "versionId" from course
        where current_version_id is not null order by created_at, slug`,
      [],
      'course-current',
    );
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
