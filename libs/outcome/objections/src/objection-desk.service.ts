import { Inject, Injectable } from '@nestjs/common';
import { type Clock, DomainError, todayIn, VIETNAM } from '@hvs/kernel';
import { Audit, Looks } from '@hvs/foundation/audit';
import type { Language } from '@hvs/outcome/criteria';
import { CourseTitles } from '@hvs/outcome/universalization';
import { type Actor, jurisdictionOf } from '@hvs/platform/access';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { Outbox } from '@hvs/platform/outbox';
import type { DeskObjectionView, ObjectionCounts, ObjectionOutcome } from './objection.view.js';
import { deskObjectionOf, type ObjectionRow, SELECT_OBJECTION } from './objection-row.js';

const OBJECTIONS_A_PAGE = 30;

/** Which objections: those to be answered, soonest due first, or those answered, newest answer first. */
export interface ObjectionQuery {
  state: 'open' | 'answered';
  after?: string | undefined;
}

const ORDER = {
  open: { key: 'due_on, id', after: '(o.due_on, o.id) >', by: 'o.due_on, o.id', where: 'o.answered_at is null' },
  answered: {
    key: 'answered_at, id',
    after: '(o.answered_at, o.id) <',
    by: 'o.answered_at desc, o.id desc',
    where: 'o.answered_at is not null',
  },
} as const;

/** Objections as the desk works them off, each by its day. */
@Injectable()
export class ObjectionDesk {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly looks: Looks,
    private readonly outbox: Outbox,
    private readonly titles: CourseTitles,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** A page of the objections within the jurisdiction; the people on it are told that they were seen in a list. */
  async list(
    actor: Actor,
    query: ObjectionQuery,
    language: Language,
  ): Promise<{ objections: DeskObjectionView[]; nextAfter: string | null }> {
    const { key, after, by, where } = ORDER[query.state];
    return this.database.transaction(async () => {
      const rows = await this.database.query<ObjectionRow>(
        `${SELECT_OBJECTION} where ${where} and u.path <@ any($1::ltree[])
         and ($2::uuid is null or ${after} (select ${key} from objection last where last.id = $2))
         order by ${by} limit ${OBJECTIONS_A_PAGE + 1}`,
        [pathsOf(actor), query.after ?? null],
      );
      const page = rows.slice(0, OBJECTIONS_A_PAGE);
      await this.looks.note(actor, 'list', [...new Set(page.map(({ personId }) => personId))]);
      const objections = await this.shown(page, language);
      return { objections, nextAfter: rows.length > OBJECTIONS_A_PAGE ? (page.at(-1)?.id ?? null) : null };
    });
  }

  /** How many wait, and how many of them beyond their day. Names nobody, so it needs no purpose. */
  async counts(actor: Actor): Promise<ObjectionCounts> {
    const [counts] = await this.database.query<ObjectionCounts>(
      `select count(*)::int as open, count(*) filter (where o.due_on < $2)::int as overdue
       from objection o join person p on p.id = o.person_id join unit u on u.id = p.hamlet_id
       where o.answered_at is null and u.path <@ any($1::ltree[])`,
      [pathsOf(actor), this.today()],
    );
    return counts ?? { open: 0, overdue: 0 };
  }

  /** The objections of one person for the record, newest first. Asks nobody's right. */
  async of(personId: string, language: Language): Promise<DeskObjectionView[]> {
    const rows = await this.database.query<ObjectionRow>(
      `${SELECT_OBJECTION} where o.person_id = $1 order by o.raised_at desc, o.id desc`,
      [personId],
      'objections-of',
    );
    return this.shown(rows, language);
  }

  /**
   * Answers an objection, once; the same answer sent twice is one.
   * @throws DomainError `objection.not-found` also outside the jurisdiction, `objection.own`, `objection.already-answered`
   */
  async answer(
    actor: Actor,
    objectionId: string,
    given: { outcome: ObjectionOutcome; answer: string },
    language: Language,
  ): Promise<DeskObjectionView> {
    return this.database.transaction(async () => {
      const before = await this.lockedWithin(actor, objectionId);
      if (before.personId === actor.personId) throw new DomainError('objection.own');
      if (!before.answered) await this.write(actor, before, given);
      else if (before.outcome !== given.outcome || before.answer !== given.answer)
        throw new DomainError('objection.already-answered');
      const rows = await this.database.query<ObjectionRow>(`${SELECT_OBJECTION} where o.id = $1`, [objectionId]);
      const [view] = await this.shown(rows, language);
      if (!view) throw new DomainError('objection.not-found');
      return view;
    });
  }

  private async write(
    actor: Actor,
    objection: LockedObjection,
    { outcome, answer }: { outcome: ObjectionOutcome; answer: string },
  ): Promise<void> {
    const { id, personId, hamletId, communeId, aboutKind } = objection;
    await this.database.query(
      `update objection set outcome = $2, answer = $3, answered_by = $4, answered_at = $5 where id = $1`,
      [id, outcome, answer, actor.accountId, this.clock.now()],
    );
    await this.audit.record({
      action: 'objection.answered',
      actor: { accountId: actor.accountId, personId: actor.personId },
      subjectPersonId: personId,
      subjectId: id,
      communeId,
      details: { outcome, about: aboutKind },
    });
    await this.outbox.record('objection.answered', { objectionId: id, personId, hamletId });
  }

  private async lockedWithin(actor: Actor, objectionId: string): Promise<LockedObjection> {
    const [objection] = await this.database.query<LockedObjection>(
      `select o.id, o.person_id as "personId", o.commune_id as "communeId", p.hamlet_id as "hamletId",
         o.about_kind as "aboutKind", o.outcome, o.answer, o.answered_at is not null as answered
       from objection o join person p on p.id = o.person_id join unit u on u.id = p.hamlet_id
       where o.id = $2 and u.path <@ any($1::ltree[]) for update of o`,
      [pathsOf(actor), objectionId],
    );
    if (!objection) throw new DomainError('objection.not-found');
    return objection;
  }

  private async shown(rows: readonly ObjectionRow[], language: Language): Promise<DeskObjectionView[]> {
    const names = await this.titles.in(language);
    return rows.map((row) => deskObjectionOf(row, names, language, this.today()));
  }

  private today(): string {
    return todayIn(VIETNAM, this.clock.now());
  }
}

interface LockedObjection {
  id: string;
  personId: string;
  communeId: string;
  hamletId: string;
  aboutKind: string;
  outcome: ObjectionOutcome | null;
  answer: string | null;
  answered: boolean;
}

function pathsOf(actor: Actor): string[] {
  const jurisdiction = jurisdictionOf(actor, 'objection:answer');
  return jurisdiction.kind === 'units' ? jurisdiction.paths : [];
}
