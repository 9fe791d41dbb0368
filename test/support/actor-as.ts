import type { Role } from '@hvs/contracts';
import type { UnitView } from '@hvs/foundation/units';
import type { Actor } from '@hvs/platform/access';
import { Crypto } from '@hvs/platform/crypto';
import type { PersonWishes } from './factories.js';
import type { World } from './world.js';

/** Somebody made up who acts in a role of a unit, as the guards would hand them to a deed. */
export async function actorAs(
  world: World,
  role: Role,
  at: UnitView,
  wishes: PersonWishes = {},
): Promise<Actor & { cookie: string }> {
  const person = await world.given.person(wishes);
  const { accountId, cookie } = await world.given.signedIn(person, [{ role, at }]);
  return {
    accountId,
    personId: person.id,
    communeId: person.communeId,
    hamletId: person.hamletId,
    roles: [{ role, unitPath: at.path }],
    sessionHash: world.get(Crypto).hashToken(cookie.split('=')[1] ?? ''),
    cookie,
  };
}
