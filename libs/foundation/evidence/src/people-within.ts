import { Injectable } from '@nestjs/common';
import type { Permission } from '@hvs/contracts';
import { DomainError } from '@hvs/kernel';
import { type Actor, jurisdictionOf, reaches } from '@hvs/platform/access';
import { People, type PersonView } from '@hvs/foundation/people';
import { Units } from '@hvs/foundation/units';

/** Finds the people whose evidence an official may work on. */
@Injectable()
export class PeopleWithin {
  constructor(
    private readonly people: People,
    private readonly units: Units,
  ) {}

  /** @throws DomainError `person.not-found` outside the jurisdiction of the permission */
  async find(actor: Actor, permission: Permission, personId: string): Promise<PersonView> {
    const jurisdiction = jurisdictionOf(actor, permission);
    const person = await this.people.find(personId);
    const hamlet = person && (await this.units.find(person.hamletId));
    if (!person || !hamlet || !reaches(jurisdiction, { personId, unitPath: hamlet.path })) {
      throw new DomainError('person.not-found');
    }
    return person;
  }
}
