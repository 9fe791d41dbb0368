import { Injectable } from '@nestjs/common';
import { Population as Register } from '@hvs/foundation/people';
import { Units } from '@hvs/foundation/units';
import { newId } from '@hvs/kernel';
import { KE_SAT } from './ke-sat.js';
import type { Population } from './population/index.js';
import type { SeededCommune, SeededPerson } from './seeded-person.js';

const GROUPS_FROM = '2026-01-01';

/** Writes a made-up population into the register of an empty commune. */
@Injectable()
export class RegisterWriter {
  constructor(
    private readonly register: Register,
    private readonly units: Units,
  ) {}

  async establishKeSat(): Promise<SeededCommune> {
    return this.units.establishCommune(KE_SAT);
  }

  async write(population: Population, { commune, hamlets }: SeededCommune): Promise<SeededPerson[]> {
    const people = population.people.map((person): SeededPerson => ({
      ...person,
      id: newId(),
      communeId: commune.id,
      hamletId: hamlets[person.hamletIndex]?.id ?? '',
    }));
    await this.register.insert(
      people.map((person) => ({
        ...person,
        householdCode: `H${String(population.households[person.householdIndex]?.numberInHamlet).padStart(4, '0')}`,
        groupsFrom: GROUPS_FROM,
        madeUp: true,
      })),
    );
    return people;
  }
}
