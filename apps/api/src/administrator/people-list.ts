import { Injectable } from '@nestjs/common';
import { Accounts } from '@hvs/foundation/identity';
import { People } from '@hvs/foundation/people';
import { type Actor, jurisdictionOf } from '@hvs/platform/access';
import type { PeoplePageDto, PeopleQueryDto } from './dto/people.dto.js';

const PEOPLE_A_PAGE = 30;

/** Puts the register and the accounts side by side, which neither domain does for the other. */
@Injectable()
export class PeopleList {
  constructor(
    private readonly people: People,
    private readonly accounts: Accounts,
  ) {}

  /** A page of the people within the reach of the actor's `register:read`. */
  async page(actor: Actor, query: PeopleQueryDto): Promise<PeoplePageDto> {
    const found = await this.people.search({ ...query, limit: PEOPLE_A_PAGE }, jurisdictionOf(actor, 'register:read'));
    const holders = await this.accounts.holdersAmong(found.people.map(({ id }) => id));
    const people = found.people.map(({ id, fullName, birthDate, hamletName, citizenIdMasked }) => ({
      id,
      fullName,
      birthYear: Number(birthDate.slice(0, 4)),
      hamletName,
      citizenIdMasked,
      hasAccount: holders.has(id),
    }));
    return { people, nextAfter: found.nextAfter };
  }
}
