import { Injectable } from '@nestjs/common';
import type { TargetGroup } from '@hvs/contracts';
import { People } from '@hvs/foundation/people';
import { DomainError } from '@hvs/kernel';
import type { Actor } from '@hvs/platform/access';
import { Database } from '@hvs/platform/database';
import type { SignInMethod } from '../sessions/session.view.js';

/** What a person sees about themselves. */
export interface ProfileView {
  fullName: string;
  /** `YYYY-MM-DD` */
  birthDate: string;
  hamletName: string;
  citizenIdMasked: string | null;
  phone: string | null;
  targetGroups: TargetGroup[];
  /** The ways in which this person has signed in or can sign in. */
  signInMethods: SignInMethod[];
}

/** A person's own page. */
@Injectable()
export class Profiles {
  constructor(
    private readonly database: Database,
    private readonly people: People,
  ) {}

  async of(actor: Actor): Promise<ProfileView> {
    const person = await this.people.find(actor.personId);
    if (!person) throw new DomainError('person.not-found');
    const { fullName, birthDate, hamletName, citizenIdMasked, phone, targetGroups } = person;
    const signInMethods = await this.methodsOf(actor.accountId);
    return { fullName, birthDate, hamletName, citizenIdMasked, phone, targetGroups, signInMethods };
  }

  private async methodsOf(accountId: string): Promise<SignInMethod[]> {
    const rows = await this.database.query<{ method: SignInMethod }>(
      `select 'vneid' as method where exists (select from vneid_link where account_id = $1)
       union all select 'pin' where exists (select from pin_credential where account_id = $1)
       union all select 'password' where exists (select from staff_credential where account_id = $1)`,
      [accountId],
    );
    return rows.map(({ method }) => method);
  }
}
