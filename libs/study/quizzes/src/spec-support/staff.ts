import type { Role } from '@hvs/contracts';
import type { Actor } from '@hvs/platform/access';
import { Crypto } from '@hvs/platform/crypto';
import type { UnitView } from '@hvs/foundation/units';
import type { World } from '../../../../../test/support/index.js';

/** A made-up person of office, with a role at a unit. */
export async function staffOf(
  world: World,
  role: Role,
  at: UnitView,
  living?: UnitView,
): Promise<Actor & { cookie: string }> {
  const person = await world.given.person(living ? { in: living } : {});
  const { accountId, cookie } = await world.given.signedIn(person, [{ role, at }]);
  return {
    accountId,
    cookie,
    personId: person.id,
    communeId: person.communeId,
    hamletId: person.hamletId,
    roles: [{ role, unitPath: at.path }],
    sessionHash: world.get(Crypto).hashToken(cookie.replace('hvs_session=', '')),
  };
}
