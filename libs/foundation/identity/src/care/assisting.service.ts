import { Inject, Injectable } from '@nestjs/common';
import { ASSISTING_HOURS } from '@hvs/contracts';
import { Audit } from '@hvs/foundation/audit';
import { type Clock, DomainError } from '@hvs/kernel';
import { type Actor, jurisdictionOf, reaches } from '@hvs/platform/access';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';

/** A helper's session acts for a person in their care, and comes back to the helper. */
@Injectable()
export class Assisting {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** From now on the session is the person's, until it rests for hours. @throws DomainError `care.not-found` also where the helper has no role any more */
  begin(helper: Actor, consentId: string): Promise<void> {
    return this.database.transaction(async () => {
      const now = this.clock.now();
      const [consent] = await this.database.query<{ personId: string; communeId: string; unitPath: string }>(
        `select p.id as "personId", p.commune_id as "communeId", u.path::text as "unitPath"
         from care_consent c join person p on p.id = c.person_id join unit u on u.id = p.hamlet_id
         where c.id = $1 and c.helper_account_id = $2 and c.ended_at is null and c.expires_at > $3`,
        [consentId, helper.accountId, now],
      );
      const isWithin = consent && reaches(jurisdictionOf(helper, 'care:assist'), consent);
      if (!isWithin) throw new DomainError('care.not-found');
      const until = new Date(now.getTime() + ASSISTING_HOURS * 3_600_000);
      await this.database.query(`update session set assisting = $2, assisting_until = $3 where token_hash = $1`, [
        helper.sessionHash,
        consentId,
        until,
      ]);
      await this.audit.record({
        action: 'assisting.begun',
        actor: { accountId: helper.accountId, personId: helper.personId },
        subjectPersonId: consent.personId,
        subjectId: consentId,
        communeId: consent.communeId,
      });
    });
  }

  /** The session is the helper's own again. Of one that assists nobody nothing changes. */
  async end(sessionHash: Buffer | undefined): Promise<void> {
    if (!sessionHash) return;
    await this.database.query(`update session set assisting = null, assisting_until = null where token_hash = $1`, [
      sessionHash,
    ]);
  }
}
