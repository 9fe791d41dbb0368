import { Inject, Injectable } from '@nestjs/common';
import { Audit } from '@hvs/foundation/audit';
import { ageOn, type Clock, newId, todayIn, VIETNAM } from '@hvs/kernel';
import type { Actor } from '@hvs/platform/access';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { insertRows } from '../insert-rows.js';
import { createRandom } from '../population/index.js';
import type { DeskScene } from './desk-scene.js';

const DAY = 86_400_000;
const FROM_AGE = 16;
const SHARE_SEEN = 0.08;

/** What officers saw of VNeID accounts on a round through the hamlets; many at once, with the rows that each entry writes. */
@Injectable()
export class IdentityRound {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async enter(officer: Actor, { people, parts, seed }: DeskScene): Promise<void> {
    const random = createRandom(seed, 'identity-round');
    const now = this.clock.now();
    const inCast = new Set([...parts.values()].map(({ id }) => id));
    const rows = people
      .filter(({ birthDate }) => ageOn(birthDate, todayIn(VIETNAM, now)) >= FROM_AGE)
      .filter(({ id }) => random.chance(SHARE_SEEN) && !inCast.has(id))
      .map(({ id, communeId, vneidLevel }) => ({
        id: newId(),
        person_id: id,
        commune_id: communeId,
        level: vneidLevel,
        seen_on: todayIn(VIETNAM, new Date(now.getTime() - random.between(1, 30) * DAY)),
        entered_by: officer.accountId,
        entered_at: now.toISOString(),
      }));
    await this.database.transaction(async () => {
      await insertRows(this.database, 'digital_identity_entry', COLUMNS, rows);
      await this.audit.recordMany(
        rows.map(({ id, person_id, commune_id, level, seen_on }) => ({
          action: 'digital-identity.entered',
          actor: { accountId: officer.accountId, personId: officer.personId },
          subjectPersonId: person_id,
          subjectId: id,
          communeId: commune_id,
          details: { level, seenOn: seen_on },
        })),
      );
    });
  }
}

const COLUMNS = {
  id: 'uuid',
  person_id: 'uuid',
  commune_id: 'uuid',
  level: 'smallint',
  seen_on: 'date',
  entered_by: 'uuid',
  entered_at: 'timestamptz',
};
