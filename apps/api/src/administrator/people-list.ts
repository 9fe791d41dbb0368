import { Injectable } from '@nestjs/common';
import { People } from '@hvs/foundation/people';
import { type Actor, jurisdictionOf } from '@hvs/platform/access';
import { Database } from '@hvs/platform/database';
import type { PeoplePageDto, PeopleQueryDto } from './dto/people.dto.js';

const PEOPLE_A_PAGE = 30;

/** Puts the register and the accounts side by side, which neither domain does for the other. */
@Injectable()
export class PeopleList {
  constructor(
    private readonly people: People,
    private readonly database: Database,
  ) {}

  /** A page of the people within the reach of the actor's `register:read`. */
  async page(actor: Actor, query: PeopleQueryDto): Promise<PeoplePageDto> {
    const found = await this.people.search({ ...query, limit: PEOPLE_A_PAGE }, jurisdictionOf(actor, 'register:read'));
    const accounts = await this.database.query<{ personId: string }>(
      `select person_id as "personId" from account where person_id = any($1::uuid[]) and disabled_at is null`,
      [found.people.map(({ id }) => id)],
    );
    const holders = new Set(accounts.map(({ personId }) => personId));
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
