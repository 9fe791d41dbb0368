import { Inject, Injectable } from '@nestjs/common';
import { CONSENT_MONTHS, CONSENT_TEXT, UNDO_MINUTES } from '@hvs/contracts';
import { Audit } from '@hvs/foundation/audit';
import { type Clock, DomainError, newId } from '@hvs/kernel';
import { type Actor, jurisdictionOf, reaches } from '@hvs/platform/access';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { Outbox } from '@hvs/platform/outbox';
import { Accounts } from '../accounts/accounts.service.js';
import type { HelperOfPerson, NewConsent, PersonInCare } from './care.view.js';

const MOST_IN_CARE = 200;
const MINUTE_MS = 60_000;

/** Who of the two ends a consent. */
export type ConsentSide = 'helper' | 'person';

interface KnownConsent {
  personId: string;
  communeId: string;
  endedAt: Date | null;
  endedBy: ConsentSide | 'renewed' | null;
}

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

  /**
   * The helper or the person ends it, at any time and without a reason. Ending twice is harmless.
   * @throws DomainError `care.not-found` also for a consent that is not theirs
   */
  end(actor: Actor, consentId: string, by: ConsentSide): Promise<void> {
    return this.database.transaction(async () => {
      const consent = await this.consentOf(actor, consentId, by);
      if (consent.endedAt) return;
      await this.database.query(`update care_consent set ended_at = $2, ended_by = $3 where id = $1`, [
        consentId,
        this.clock.now(),
        by,
      ]);
      await this.tell('care-consent.ended', actor, { id: consentId, ...consent }, { by });
    });
  }

  /**
   * Whoever ended it by mistake takes it up again: a new consent to the same text, until the same day. Twice is once.
   * @throws DomainError `care.not-found` also where the other side ended it, `care.undo-too-late`
   */
  undoEnd(actor: Actor, consentId: string, by: ConsentSide): Promise<void> {
    return this.database.transaction(async () => {
      const consent = await this.consentOf(actor, consentId, by);
      if (!consent.endedAt || (await this.isOpenAnew(consentId))) return;
      if (consent.endedBy !== by) throw new DomainError('care.not-found');
      const now = this.clock.now();
      if (now.getTime() - consent.endedAt.getTime() > UNDO_MINUTES * MINUTE_MS)
        throw new DomainError('care.undo-too-late');
      const id = newId();
      await this.database.query(
        `insert into care_consent (id, person_id, commune_id, helper_account_id, channel, text_version, given_at,
           expires_at)
         select $2, person_id, commune_id, helper_account_id, channel, text_version, given_at, expires_at
         from care_consent where id = $1`,
        [consentId, id],
      );
      await this.tell('care-consent.taken-up-again', actor, { ...consent, id }, { by, ended: consentId });
    });
  }

  private async isOpenAnew(consentId: string): Promise<boolean> {
    const [row] = await this.database.query<{ found: boolean }>(
      `select exists (select from care_consent c join care_consent o
         on o.person_id = c.person_id and o.helper_account_id = c.helper_account_id
         where c.id = $1 and o.ended_at is null) as found`,
      [consentId],
    );
    return row?.found === true;
  }

  private async consentOf(actor: Actor, consentId: string, by: ConsentSide): Promise<KnownConsent> {
    const [consent] = await this.database.query<KnownConsent>(
      `select person_id as "personId", commune_id as "communeId", ended_at as "endedAt", ended_by as "endedBy"
       from care_consent
       where id = $1 and ${by === 'helper' ? 'helper_account_id = $2' : 'person_id = $2'} for update`,
      [consentId, by === 'helper' ? actor.accountId : actor.personId],
    );
    if (!consent) throw new DomainError('care.not-found');
    return consent;
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
