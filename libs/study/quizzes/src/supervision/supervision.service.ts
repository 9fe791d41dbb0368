import { Inject, Injectable } from '@nestjs/common';
import { type Clock, DomainError } from '@hvs/kernel';
import { type Actor, jurisdictionOf, reaches } from '@hvs/platform/access';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { Audit } from '@hvs/foundation/audit';
import { Units, type UnitView } from '@hvs/foundation/units';
import { Courses } from '@hvs/study/courses';
import { AttemptClosing } from '../attempt-closing.js';
import { pathsOf } from '../reach.js';
import { newCode } from './session-code.js';
import { type SessionRow, SessionRows } from './session-rows.js';
import { type SessionDetail, type SessionPage, sessionStateOf, type SessionView } from './supervision.view.js';

const PAGE = 20;
const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
/** Of almost a billion codes few are taken at a time: a second try is rare, a fifth would be a fault. */
const CODE_TRIES = 5;

/** A session that somebody wants to open. */
export interface WantedSession {
  /** Made by the client, so that sending twice opens one. */
  id: string;
  courseId: string;
  hamletId: string;
  /** In words, e.g. `Nhà văn hóa thôn`. */
  place: string;
  /** How long the code lets people in, 1 to 8. */
  hours: number;
}

/**
 * Sessions on site: whoever opens one watches over those who enter its code, and takes no quiz while it runs. What
 * they pass is evidence that says who watched and where.
 */
@Injectable()
export class Supervision {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly units: Units,
    private readonly courses: Courses,
    private readonly rows: SessionRows,
    private readonly closing: AttemptClosing,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Opens a session with a new code.
   * @throws DomainError `supervision.unknown-place` outside the jurisdiction, `course.not-found`,
   *   `supervision.running-already`, `supervision.taking-quiz`
   */
  async open(actor: Actor, wanted: WantedSession): Promise<SessionDetail> {
    const hamlet = await this.hamlet(actor, wanted.hamletId);
    const course = await this.courses.byId(wanted.courseId);
    await this.database.transaction(async () => {
      const now = this.clock.now();
      const known = await this.rows.find(wanted.id, pathsOf(actor, 'quiz:supervise'));
      if (known?.openedByPerson === actor.personId) return;
      await this.rows.closeEnded(now);
      const busy = await this.rows.lockSupervisor(actor.personId);
      if (busy.session) throw new DomainError('supervision.running-already');
      if (busy.attempt) throw new DomainError('supervision.taking-quiz');
      await this.add(actor, { wanted, hamlet, now, minutes: course.quiz.timeLimitMinutes });
    });
    return this.session(actor, wanted.id);
  }

  /** Sessions within the jurisdiction, the newest first. */
  async list(actor: Actor, after?: string): Promise<SessionPage> {
    const rows = await this.rows.list(pathsOf(actor, 'quiz:supervise'), after ?? null, PAGE + 1);
    const page = rows.slice(0, PAGE);
    const sessions = await Promise.all(page.map((row) => this.view(actor, row)));
    return { sessions, nextAfter: rows.length > PAGE ? (page.at(-1)?.sessionId ?? null) : null };
  }

  /** One session with those who joined. @throws DomainError `supervision.not-found` also outside the jurisdiction */
  async session(actor: Actor, sessionId: string): Promise<SessionDetail> {
    const row = await this.find(actor, sessionId);
    return { ...(await this.view(actor, row)), learners: await this.rows.learners(sessionId) };
  }

  /**
   * Ends a session: nobody joins any more, and what is still open is handed in as it stands, since from here on nobody
   * watches. Ending it twice is ending it once.
   * @throws DomainError `supervision.not-found` also for a session of somebody else
   */
  async close(actor: Actor, sessionId: string): Promise<SessionDetail> {
    const row = await this.find(actor, sessionId);
    if (row.openedByPerson !== actor.personId) throw new DomainError('supervision.not-found');
    await this.database.transaction(async () => {
      if (!(await this.rows.close(sessionId, this.clock.now()))) return;
      await this.auditDeed('supervision.closed', actor, row, { joined: row.joined });
    });
    for (const { attemptId, personId } of await this.rows.openAttempts(sessionId)) {
      await this.database.transaction(async () => {
        await this.closing.closeLocked(actor, await this.closing.locked(personId, attemptId));
      });
    }
    return this.session(actor, sessionId);
  }

  /** The hamlets where the actor may open a session. */
  async places(actor: Actor): Promise<{ hamletId: string; name: string }[]> {
    const hamlets = await this.units.hamletsBelow(pathsOf(actor, 'quiz:supervise') ?? []);
    return hamlets.map(({ id, name }) => ({ hamletId: id, name }));
  }

  private async add(
    actor: Actor,
    { wanted, hamlet, now, minutes }: { wanted: WantedSession; hamlet: UnitView; now: Date; minutes: number },
  ): Promise<void> {
    const codeExpiresAt = new Date(now.getTime() + wanted.hours * HOUR_MS);
    const session = {
      sessionId: wanted.id,
      communeId: hamlet.parentId ?? actor.communeId,
      hamletId: hamlet.id,
      courseId: wanted.courseId,
      place: wanted.place.trim(),
      openedBy: actor.accountId,
      openedByPerson: actor.personId,
      openedAt: now,
      codeExpiresAt,
      endsAt: new Date(codeExpiresAt.getTime() + minutes * MINUTE_MS),
    };
    for (let tries = 0; tries < CODE_TRIES; tries += 1) {
      if (!(await this.rows.add({ ...session, code: newCode() }))) continue;
      await this.auditDeed('supervision.opened', actor, session, { course: wanted.courseId, hamletId: hamlet.id });
      return;
    }
    throw new DomainError('supervision.not-found');
  }

  private async hamlet(actor: Actor, hamletId: string): Promise<UnitView> {
    const hamlet = await this.units.find(hamletId);
    const reach = jurisdictionOf(actor, 'quiz:supervise');
    if (hamlet?.kind !== 'hamlet' || !reaches(reach, { personId: '', unitPath: hamlet.path })) {
      throw new DomainError('supervision.unknown-place');
    }
    return hamlet;
  }

  private async find(actor: Actor, sessionId: string): Promise<SessionRow> {
    const row = await this.rows.find(sessionId, pathsOf(actor, 'quiz:supervise'));
    if (!row) throw new DomainError('supervision.not-found');
    return row;
  }

  private async view(actor: Actor, row: SessionRow): Promise<SessionView> {
    const { sessionId, courseId, hamletName, place, code, openedAt, codeExpiresAt, endsAt, closedAt } = row;
    const { supervisorName, joined } = row;
    const course = await this.courses.byId(courseId).catch(() => undefined);
    const own = row.openedByPerson === actor.personId;
    const times = { openedAt, codeExpiresAt, endsAt, closedAt, state: sessionStateOf(row, this.clock.now()) };
    const courseTitle = course?.title.vi ?? '';
    return { sessionId, courseId, courseTitle, hamletName, place, code, supervisorName, own, joined, ...times };
  }

  private auditDeed(
    action: string,
    actor: Actor,
    { sessionId, communeId }: { sessionId: string; communeId: string },
    details: Record<string, unknown>,
  ): Promise<void> {
    const { accountId, personId } = actor;
    return this.audit.record({ action, actor: { accountId, personId }, subjectId: sessionId, communeId, details });
  }
}
