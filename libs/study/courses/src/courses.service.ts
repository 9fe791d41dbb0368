import { Inject, Injectable } from '@nestjs/common';
import type { CourseDocument, Question } from '@hvs/contracts';
import { type Clock, DomainError, foldVietnamese, newId } from '@hvs/kernel';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { Audit } from '@hvs/foundation/audit';
import { Catalogue } from './catalogue.js';
import { checksumOf } from './content/index.js';
import { CourseVersionEntity } from './course-version.entity.js';
import { CourseEntity } from './course.entity.js';
import { type CourseCard, courseCardOf, type CourseVersion } from './course.view.js';

/** What publishing did: `unchanged` when this very version is there already. */
export interface Publication {
  outcome: 'published' | 'unchanged';
  courseId: string;
  versionId: string;
}

/** Who publishes a version that a unit has written, and whether those in the middle go on in it. */
export interface Publisher {
  actor: { accountId: string; personId: string };
  moveLearners: boolean;
}

/** The courses and their immutable versions. */
@Injectable()
export class Courses {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly catalogue: Catalogue,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Publishes a version, which becomes the current one. The same version with the same content changes nothing, so
   * publishing all content at each start is safe, also from several processes at once.
   *
   * @throws DomainError `course.version-changed` when the version is there with other content,
   *   `course.version-outdated` when a newer one is there already.
   */
  publish(document: CourseDocument): Promise<Publication> {
    return this.database.transaction(async () => {
      const courseId = await this.lockCourse(document.slug);
      const known = await this.knownVersion(courseId, document);
      if (known) return { outcome: 'unchanged', courseId, versionId: known };
      const versionId = await this.addVersion(courseId, document);
      this.database.afterCommit(() => this.catalogue.forget());
      return { outcome: 'published', courseId, versionId };
    });
  }

  /**
   * Stores a further version of a course that a unit has written, in the running transaction. Whoever calls holds the
   * course's row and has given the version the number after the newest.
   */
  async release(courseId: string, document: CourseDocument, by: Publisher): Promise<string> {
    const versionId = await this.addVersion(courseId, document, by);
    this.database.afterCommit(() => this.catalogue.forget());
    return versionId;
  }

  /** Has what is kept in memory of the list of courses read again once the running transaction is committed. */
  forgetAfterCommit(): void {
    this.database.afterCommit(() => this.catalogue.forget());
  }

  /** The cards of all current versions, in the order in which the courses were first published. */
  async cards(): Promise<CourseCard[]> {
    return (await this.all()).map(courseCardOf);
  }

  /** The current version of every course that takes learners, of one commune where it is named; without banks. */
  async all(communeId?: string): Promise<CourseVersion[]> {
    return (await this.catalogue.all(communeId)).map(({ course }) => course);
  }

  /** The current version of every course, retired ones as well: for what names courses. */
  async known(): Promise<CourseVersion[]> {
    return (await this.catalogue.known()).map(({ course }) => course);
  }

  /** Whether somebody of the commune may begin the course now. */
  async takes(courseId: string, communeId: string): Promise<boolean> {
    return (await this.catalogue.standing(courseId, communeId)) === 'open';
  }

  /** @throws DomainError `course.retired`, and `course.not-found` for a course of another commune */
  async requireOpen(courseId: string, communeId: string): Promise<void> {
    const standing = await this.catalogue.standing(courseId, communeId);
    if (standing === 'elsewhere') throw new DomainError('course.not-found');
    if (standing === 'retired') throw new DomainError('course.retired');
  }

  /** The current version of one course, also of a retired one. @throws DomainError `course.not-found` */
  async bySlug(slug: string): Promise<CourseVersion> {
    return (await this.catalogue.bySlug(slug)).course;
  }

  /** The current version of one course that takes learners. @throws DomainError `course.not-found`, also for a retired one */
  async offered(slug: string): Promise<CourseVersion> {
    return (await this.catalogue.offered(slug)).course;
  }

  /** The current version of one course by its id, also of a retired one. @throws DomainError `course.not-found` */
  async byId(courseId: string): Promise<CourseVersion> {
    return (await this.catalogue.byId(courseId)).course;
  }

  /** One version, current or not, from memory after its first use. @throws DomainError `course.not-found` */
  async version(versionId: string): Promise<CourseVersion> {
    return (await this.catalogue.version(versionId)).course;
  }

  /** The question bank with its answer keys: for drawing and grading only, it never leaves the server as it is. */
  async questionBank(versionId: string): Promise<readonly Question[]> {
    return (await this.catalogue.version(versionId)).bank;
  }

  /** Makes the course if it is new, and keeps others from publishing it until this transaction ends. */
  private async lockCourse(slug: string): Promise<string> {
    await this.database.manager
      .createQueryBuilder()
      .insert()
      .into(CourseEntity)
      .values({ id: newId(), slug, currentVersionId: null })
      .orIgnore()
      .updateEntity(false)
      .execute();
    const course = await this.database.manager.findOneOrFail(CourseEntity, {
      where: { slug },
      lock: { mode: 'pessimistic_write' },
    });
    return course.id;
  }

  private async knownVersion(courseId: string, document: CourseDocument): Promise<string | undefined> {
    const [newest] = await this.database.query<{ version: number }>(
      `select max(version) as version from course_version where course_id = $1 having max(version) is not null`,
      [courseId],
    );
    if (!newest || newest.version < document.version) return undefined;
    const { slug, version } = document;
    const same = await this.database.manager.findOne(CourseVersionEntity, {
      select: { id: true, checksum: true },
      where: { courseId, version },
    });
    if (!same) throw new DomainError('course.version-outdated', { slug, version, newest: newest.version });
    if (same.checksum !== checksumOf(document)) throw new DomainError('course.version-changed', { slug, version });
    return same.id;
  }

  private async addVersion(courseId: string, document: CourseDocument, by?: Publisher): Promise<string> {
    const { slug, version, title } = document;
    const checksum = checksumOf(document);
    const versionId = newId();
    const publishedAt = this.clock.now();
    await this.database.query(
      `insert into course_version (id, course_id, version, checksum, document, published_at, published_by, moves_learners)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        versionId,
        courseId,
        version,
        checksum,
        JSON.stringify(document),
        publishedAt,
        by?.actor.accountId ?? null,
        by?.moveLearners ?? false,
      ],
    );
    await this.database.query(
      `update course set current_version_id = $2, slug = $3, title = $4, title_folded = $5, changed_at = $6,
         changed_by = $7 where id = $1`,
      [courseId, versionId, slug, title.vi, foldVietnamese(title.vi), publishedAt, by?.actor.accountId ?? null],
    );
    await this.audit.record({
      action: 'course.published',
      ...(by ? { actor: by.actor } : {}),
      subjectId: versionId,
      details: { slug, version, checksum },
    });
    return versionId;
  }
}
