import { randomInt } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Audit } from '@hvs/foundation/audit';
import { type Clock, DomainError } from '@hvs/kernel';
import { type Actor, jurisdictionOf, reaches } from '@hvs/platform/access';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { Accounts } from '../accounts/accounts.service.js';
import { Sessions } from '../sessions/sessions.service.js';
import { CredentialHashes } from '../sign-in/credential-hashes.js';
import { drawCardCode, formatCardCode } from './card-code.rule.js';
import { PinCredentialEntity } from './pin-credential.entity.js';
import { drawPin } from './pin.rule.js';
import { normalisePhone } from './sign-in-identifier.rule.js';

/** What is printed on a learner card. Shown once; the system keeps only hashes. */
export interface LearnerCard {
  /** `XXXX-XXXX-XX` */
  cardCode: string;
  pin: string;
  fullName: string;
}

interface CardHolder {
  personId: string;
  communeId: string;
  fullName: string;
  birthDate: string;
  phone: string | null;
  unitPath: string;
}

interface DrawnCard {
  holder: CardHolder;
  code: string;
  pin: string;
  pinHash: string;
}

/** Printed cards for people who sign in without VNeID. */
@Injectable()
export class LearnerCards {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
    private readonly hashes: CredentialHashes,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Makes a card with a new code and PIN; the person gets an account if they have none, and an earlier card with all
   * its sessions stops working.
   * @throws DomainError `person.not-found` when the person is not within the actor's jurisdiction.
   */
  async issue(actor: Actor, personId: string): Promise<LearnerCard> {
    const [card] = await this.issueAll(actor, [personId]);
    return card as LearnerCard;
  }

  /**
   * Cards for several people, to be printed on one sheet: all of them or none.
   * @throws DomainError `person.not-found` when one of them is not within the actor's jurisdiction.
   */
  async issueAll(actor: Actor, personIds: readonly string[]): Promise<LearnerCard[]> {
    const drawn: DrawnCard[] = [];
    for (const personId of new Set(personIds)) drawn.push(await this.draw(await this.findWithin(actor, personId)));
    await this.database.transaction(async () => {
      for (const card of drawn) await this.keep(actor, card);
    });
    return drawn.map(({ code, pin, holder: { fullName } }) => ({ cardCode: formatCardCode(code), pin, fullName }));
  }

  /** The slow hash is made before the transaction, which must be short. */
  private async draw(holder: CardHolder): Promise<DrawnCard> {
    const pin = drawPin(holder.birthDate, randomInt);
    return { holder, code: drawCardCode(randomInt), pin, pinHash: await this.hashes.secret(pin) };
  }

  private async keep(actor: Actor, { holder, code, pinHash }: DrawnCard): Promise<void> {
    const { personId, communeId } = holder;
    const accountId = await this.accounts.ensureFor(personId, actor);
    const phone = holder.phone && normalisePhone(holder.phone);
    const card = { accountId, phone, cardCodeHash: this.hashes.cardCode(code), pinHash, changedAt: this.clock.now() };
    await this.database.manager.upsert(PinCredentialEntity, card, ['accountId']);
    await this.sessions.endOpenedWith(accountId, 'pin');
    await this.audit.record({
      action: 'learner-card.issued',
      actor: { accountId: actor.accountId, personId: actor.personId },
      subjectPersonId: personId,
      subjectId: accountId,
      communeId,
    });
  }

  private async findWithin(actor: Actor, personId: string): Promise<CardHolder> {
    const jurisdiction = jurisdictionOf(actor, 'learner-card:issue');
    const [person] = await this.database.query<CardHolder>(
      `select p.id as "personId", p.commune_id as "communeId", p.full_name as "fullName",
              p.birth_date as "birthDate", p.phone, u.path::text as "unitPath"
       from person p join unit u on u.id = p.hamlet_id where p.id = $1`,
      [personId],
    );
    if (!person || !reaches(jurisdiction, person)) throw new DomainError('person.not-found');
    return person;
  }
}
