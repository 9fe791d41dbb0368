import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PERMISSIONS, type Role, ROLES } from '@hvs/contracts';
import type { Actor } from './actor.js';
import { jurisdictionOf, may, reaches } from './jurisdiction.js';

const actorWith = (...roles: { role: Role; unitPath: string }[]): Actor => ({
  accountId: 'a',
  personId: 'me',
  communeId: 'c',
  hamletId: 'h',
  roles,
  sessionHash: Buffer.alloc(32),
});

const label = fc.constantFrom('a', 'b', 'c', 'ab');
const path = fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join('.'));

describe('a right is permission × jurisdiction', () => {
  it('is refused to whoever has no role that gives it', () => {
    expect(may(actorWith(), 'person-record:read')).toBe(false);
    expect(() => jurisdictionOf(actorWith(), 'person-record:read')).toThrow('access.not-allowed');
  });

  it('reaches only oneself for a learner', () => {
    const jurisdiction = jurisdictionOf(actorWith(), 'own-study:read');
    expect(reaches(jurisdiction, { personId: 'me', unitPath: 'p31.ke_sat.t01' })).toBe(true);
    expect(reaches(jurisdiction, { personId: 'other', unitPath: 'p31.ke_sat.t01' })).toBe(false);
  });

  it('reaches the unit of the role and all below it, and nothing else, in any tree of units', () => {
    fc.assert(
      fc.property(path, path, (own, other) => {
        const officer = actorWith({ role: 'police-officer', unitPath: own });
        const within = reaches(jurisdictionOf(officer, 'person-record:read'), { personId: 'x', unitPath: other });
        const labels = own.split('.');
        expect(within).toBe(labels.every((part, index) => other.split('.')[index] === part));
      }),
    );
  });

  it('never grows by a role that does not give the permission', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ROLES), fc.constantFrom(...PERMISSIONS), path, (role, permission, unitPath) => {
        const before = actorWith();
        const after = actorWith({ role, unitPath });
        if (may(before, permission)) expect(may(after, permission)).toBe(true);
      }),
    );
  });
});
