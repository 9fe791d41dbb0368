import { Inject, Injectable } from '@nestjs/common';
import { type Clock, DomainError, todayIn, VIETNAM } from '@hvs/kernel';
import { Audit } from '@hvs/foundation/audit';
import { People } from '@hvs/foundation/people';
import type { Language } from '@hvs/outcome/criteria';
import { CourseTitles } from '@hvs/outcome/universalization';
import type { Actor } from '@hvs/platform/access';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { Outbox } from '@hvs/platform/outbox';
import { deadlinesOf } from './deadlines.rule.js';
import type { NewObjection, ObjectionView } from './objection.view.js';
import { objectionOf, type ObjectionRow, SELECT_OBJECTION } from './objection-row.js';

/** The right to question a decision or evidence, as the person uses it. What the desk does is `ObjectionDesk`. */
@Injectable()
export class Objections {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly people: People,
    private readonly titles: CourseTitles,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** All objections of the person, newest first. */
  async of(personId: string, language: Language): Promise<ObjectionView[]> {
    const rows = await this.database.query<ObjectionRow>(
      `${SELECT_OBJECTION} where o.person_id = $1 order by o.raised_at desc, o.id desc`,
      [personId],
      'objections-of',
    );
    const names = await this.titles.in(language);
    return rows.map((row) => objectionOf(row, names, language));
  }

  /**
   * Raises an objection of the actor. The same objection sent twice is raised once.
   * @throws DomainError `objection.subject-not-found`, `objection.already-open`, `objection.id-used`
   */
  async raise(actor: Actor, objection: NewObjection, language: Language): Promise<ObjectionView> {
    await this.database.transaction(async () => {
      if (!(await this.isOwn(actor.personId, objection.about))) throw new DomainError('objection.subject-not-found');
      const person = await this.people.find(actor.personId);
      if (!person) throw new DomainError('objection.subject-not-found');
      const written = await this.write(actor, objection, person);
      if (!written) {
        await this.requireSame(actor.personId, objection);
        return;
      }
      const by = { accountId: actor.accountId, personId: actor.personId };
      await this.audit.record({
        action: 'objection.raised',
        actor: by,
        subjectPersonId: person.id,
        subjectId: objection.id,
        communeId: person.communeId,
        details: { about: objection.about.kind },
      });
      const { id: personId, hamletId } = person;
      await this.outbox.record('objection.raised', { objectionId: objection.id, personId, hamletId });
    });
    const raised = (await this.of(actor.personId, language)).find(({ id }) => id === objection.id);
    if (!raised) throw new Error('an objection that was raised is not there');
    return raised;
  }

  private async write(
    actor: Actor,
    { id, about, text }: NewObjection,
    person: { id: string; communeId: string; hamletId: string },
  ): Promise<boolean> {
    const now = this.clock.now();
    const { receiptDueOn, dueOn } = deadlinesOf(todayIn(VIETNAM, now));
    const written = await this.database.query(
      `insert into objection (id, person_id, commune_id, hamlet_id, about_kind, about_id, text, raised_by, raised_at,
         receipt_due_on, due_on)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
       on conflict do nothing returning id`,
      [
        id,
        person.id,
        person.communeId,
        person.hamletId,
        about.kind,
        about.id,
        text,
        actor.accountId,
        now,
        receiptDueOn,
        dueOn,
      ],
    );
    return written.length > 0;
  }

  private async requireSame(personId: string, { id, about, text }: NewObjection): Promise<void> {
    const [known] = await this.database.query<{ same: boolean }>(
      `select person_id = $2 and about_kind = $3 and about_id = $4 and text = $5 as same from objection where id = $1`,
      [id, personId, about.kind, about.id, text],
    );
    if (!known) throw new DomainError('objection.already-open');
    if (!known.same) throw new DomainError('objection.id-used');
  }

  private async isOwn(personId: string, about: NewObjection['about']): Promise<boolean> {
    const table = about.kind === 'decision' ? 'decision' : 'evidence';
    const found = await this.database.query(`select 1 from ${table} where person_id = $1 and id = $2`, [
      personId,
      about.id,
    ]);
    return found.length > 0;
  }
}
