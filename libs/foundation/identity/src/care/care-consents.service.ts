import { Inject, Injectable } from '@nestjs/common';
import { CONSENT_MONTHS, CONSENT_TEXT } from '@hvs/contracts';
import { Audit } from '@hvs/foundation/audit';
import { type Clock, DomainError, newId } from '@hvs/kernel';
import { type Actor, jurisdictionOf, reaches } from '@hvs/platform/access';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { Outbox } from '@hvs/platform/outbox';
import { Accounts } from '../accounts/accounts.service.js';
import type { HelperOfPerson, NewConsent, PersonInCare } from './care.view.js';

const MOST_IN_CARE = 200;

interface Candidate {
  personId: string;
  communeId: string;
  unitPath: string;
}

/** Who has agreed to be helped by whom. A consent is never changed: it ends, and a new one begins. */
@Injectable()
export class CareConsents {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly accounts: Accounts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The people in the care of a helper, by name. */
  inCareOf({ accountId }: Pick<Actor, 'accountId'>): Promise<PersonInCare[]> {
    return this.database.query<PersonInCare>(
      `select c.id as "consentId", p.id as "personId", p.full_name as "fullName", h.name as "hamletName", c.channel,
         extract(year from p.birth_date)::int as "birthYear", c.given_at as "givenAt", c.expires_at as "expiresAt"
       from care_consent c join person p on p.id = c.person_id join unit h on h.id = p.hamlet_id
       where c.helper_account_id = $1 and c.ended_at is null and c.expires_at > $2
       order by p.name_folded, p.id limit ${MOST_IN_CARE}`,
      [accountId, this.clock.now()],
      'care-in-care-of',
    );
  }

  /** Those who may help a person, the latest first. */
  helpersOf(personId: string): Promise<HelperOfPerson[]> {
    return this.database.query<HelperOfPerson>(
      `select c.id as "consentId", p.full_name as "helperName", c.channel, c.given_at as "givenAt",
         c.expires_at as "expiresAt"
       from care_consent c join account a on a.id = c.helper_account_id join person p on p.id = a.person_id
       where c.person_id = $1 and c.ended_at is null and c.expires_at > $2
       order by c.given_at desc limit ${MOST_IN_CARE}`,
      [personId, this.clock.now()],
      'care-helpers-of',
    );
  }

  /**
   * Keeps that a person has agreed. Whoever has no account gets one; an earlier consent to the same helper gives way.
   * @throws DomainError `person.not-found` outside the jurisdiction, `care.own-account`, `care.text-outdated`
   */
  async give(helper: Actor, { personId, channel, textVersion }: NewConsent): Promise<string> {
    if (personId === helper.personId) throw new DomainError('care.own-account');
    if (textVersion !== CONSENT_TEXT.version) throw new DomainError('care.text-outdated');
    const { communeId } = await this.findWithin(helper, personId);
    return this.database.transaction(async () => {
      await this.accounts.ensureFor(personId, helper);
      const now = this.clock.now();
      await this.database.query(
        `update care_consent set ended_at = $3, ended_by = 'renewed'
         where person_id = $1 and helper_account_id = $2 and ended_at is null`,
        [personId, helper.accountId, now],
      );
      const id = newId();
      const expiresAt = new Date(now);
      expiresAt.setUTCMonth(expiresAt.getUTCMonth() + CONSENT_MONTHS);
      await this.database.query(
        `insert into care_consent (id, person_id, commune_id, helper_account_id, channel, text_version, given_at,
           expires_at) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [id, personId, communeId, helper.accountId, channel, textVersion, now, expiresAt],
      );
      await this.outbox.record('care.consented', { consentId: id, personId, helperName: await this.nameOf(helper) });
      await this.tell('care-consent.given', helper, { id, personId, communeId }, { channel, textVersion });
      return id;
    });
  }

  /** The helper ends it. @throws DomainError `care.not-found` also for another helper's */
  endByHelper(helper: Actor, consentId: string): Promise<void> {
    return this.end(helper, consentId, 'helper');
  }

  /** The person takes it back, at any time and without a reason. @throws DomainError `care.not-found` also for another's */
  endByPerson(person: Actor, consentId: string): Promise<void> {
    return this.end(person, consentId, 'person');
  }

  /** Ending twice is harmless. */
  private end(actor: Actor, consentId: string, by: 'helper' | 'person'): Promise<void> {
    return this.database.transaction(async () => {
      const [consent] = await this.database.query<{ personId: string; communeId: string; endedAt: Date | null }>(
        `select person_id as "personId", commune_id as "communeId", ended_at as "endedAt" from care_consent
         where id = $1 and ${by === 'helper' ? 'helper_account_id = $2' : 'person_id = $2'} for update`,
        [consentId, by === 'helper' ? actor.accountId : actor.personId],
      );
      if (!consent) throw new DomainError('care.not-found');
      if (consent.endedAt) return;
      await this.database.query(`update care_consent set ended_at = $2, ended_by = $3 where id = $1`, [
        consentId,
        this.clock.now(),
        by,
      ]);
      await this.tell('care-consent.ended', actor, { id: consentId, ...consent }, { by });
    });
  }

  private tell(
    action: string,
    { accountId, personId }: Actor,
    consent: { id: string; personId: string; communeId: string },
    details: Record<string, unknown>,
  ): Promise<void> {
    return this.audit.record({
      action,
      actor: { accountId, personId },
      subjectPersonId: consent.personId,
      subjectId: consent.id,
      communeId: consent.communeId,
      details,
    });
  }

  private async nameOf({ personId }: Actor): Promise<string> {
    const [row] = await this.database.query<{ name: string }>(`select full_name as name from person where id = $1`, [
      personId,
    ]);
    return row?.name ?? '';
  }

  private async findWithin(helper: Actor, personId: string): Promise<Candidate> {
    const jurisdiction = jurisdictionOf(helper, 'care:assist');
    const [person] = await this.database.query<Candidate>(
      `select p.id as "personId", p.commune_id as "communeId", u.path::text as "unitPath"
       from person p join unit u on u.id = p.hamlet_id where p.id = $1`,
      [personId],
    );
    if (!person || !reaches(jurisdiction, person)) throw new DomainError('person.not-found');
    return person;
  }
}
