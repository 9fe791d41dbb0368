import { type Permission, type Reach, RIGHTS, type Role } from '@hvs/contracts';
import { DomainError } from '@hvs/kernel';
import type { Actor } from './actor.js';

/** How far one permission of one actor reaches. */
export type Jurisdiction = { kind: 'own'; personId: string } | { kind: 'units'; paths: string[] } | { kind: 'all' };

/** Everyone with an account is a learner, whatever other roles they have. */
const EVERYONE: Role = 'learner';

function reachesOf(actor: Actor, permission: Permission): { reach: Reach; unitPath: string | undefined }[] {
  const roles = [{ role: EVERYONE, unitPath: undefined }, ...actor.roles];
  return roles.flatMap(({ role, unitPath }) => {
    const reach = RIGHTS[role][permission];
    return reach ? [{ reach, unitPath }] : [];
  });
}

/** True when any role of the actor gives the permission, however far it reaches. */
export function may(actor: Actor, permission: Permission): boolean {
  return reachesOf(actor, permission).length > 0;
}

/**
 * The jurisdiction of a permission: the widest that the actor's roles give together.
 * @throws DomainError `access.not-allowed` when no role gives it.
 */
export function jurisdictionOf(actor: Actor, permission: Permission): Jurisdiction {
  const granted = reachesOf(actor, permission);
  if (granted.length === 0) throw new DomainError('access.not-allowed');
  if (granted.some(({ reach }) => reach === 'all')) return { kind: 'all' };
  const paths = granted.flatMap(({ reach, unitPath }) => (reach === 'unit-and-below' && unitPath ? [unitPath] : []));
  return paths.length > 0 ? { kind: 'units', paths } : { kind: 'own', personId: actor.personId };
}

/** True when a person of the unit `unitPath` is within the jurisdiction. */
export function reaches(jurisdiction: Jurisdiction, person: { personId: string; unitPath: string }): boolean {
  if (jurisdiction.kind === 'all') return true;
  if (jurisdiction.kind === 'own') return jurisdiction.personId === person.personId;
  return jurisdiction.paths.some((path) => person.unitPath === path || person.unitPath.startsWith(`${path}.`));
}
