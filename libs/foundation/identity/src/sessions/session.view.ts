import { type Permission, PERMISSIONS, RIGHTS, RIGHTS_WHILE_ASSISTING, type Role } from '@hvs/contracts';

export type SignInMethod = 'vneid' | 'pin' | 'password';

/** Who is signed in and what the screens may offer. */
export type SessionView =
  | { signedIn: false }
  | {
      signedIn: true;
      person: { id: string; fullName: string; hamletName: string };
      roles: { role: Role; unitName: string }[];
      permissions: Permission[];
      method: SignInMethod;
      /** 1 or 2 once the person has signed in with VNeID, else null. */
      vneidAccountLevel: number | null;
      /** The helper who holds the phone for this person. */
      assistedBy?: { fullName: string };
    };

/** What the roles allow together. Everyone with an account is a learner. */
export function permissionsOf(roles: readonly Role[]): Permission[] {
  const rights = (['learner', ...roles] as const).map((role) => RIGHTS[role]);
  return PERMISSIONS.filter((permission) => rights.some((right) => right[permission]));
}

/** What a helper may do on the account of a person in their care, in the order of all permissions. */
export const permissionsWhileAssisting = (): Permission[] =>
  PERMISSIONS.filter((permission) => RIGHTS_WHILE_ASSISTING.includes(permission));
