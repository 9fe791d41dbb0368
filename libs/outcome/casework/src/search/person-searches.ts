import { Injectable } from '@nestjs/common';
import { DomainError, newId } from '@hvs/kernel';
import { Looks } from '@hvs/foundation/audit';
import { People, type PersonPage } from '@hvs/foundation/people';
import { type Actor, type Jurisdiction, jurisdictionOf } from '@hvs/platform/access';
import { Database } from '@hvs/platform/database';
import { DeskStates } from '../desk-states.js';
import { foundPerson, type FoundPersonView, type PersonQuery } from './found-person.view.js';

const PEOPLE_A_PAGE = 30;

/** Searches of officers within their jurisdiction: each is audited, and each person found is told of the look. */
@Injectable()
export class PersonSearches {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    private readonly states: DeskStates,
    private readonly looks: Looks,
  ) {}

  /**
   * A page of the people found. A search that finds nobody, or too many, is audited too; what was typed is not kept.
   * @throws DomainError `look.purpose-needed`, `person-search.too-wide`, `person-search.too-many`, `citizen-id.invalid`,
   *   `citizen-id.old-card`, `citizen-id.letter-o`
   */
  async search(actor: Actor, query: PersonQuery): Promise<{ people: FoundPersonView[]; nextAfter: string | null }> {
    const jurisdiction = jurisdictionOf(actor, 'person-record:read');
    const { citizenId, name, hamletId, householdCode } = query;
    if (!citizenId && !name && !hamletId && !householdCode) throw new DomainError('person-search.too-wide');
    const answer = await this.database.transaction(async () => {
      const found = await this.find(query, jurisdiction);
      const tooMany = found instanceof DomainError;
      const ids = tooMany ? [] : found.people.map(({ id }) => id);
      const by = Object.keys(query).filter((field) => query[field as keyof PersonQuery] !== undefined);
      const details = { by, found: ids.length, ...(tooMany && { tooMany }) };
      await this.looks.noteSearch(actor, ids, { action: 'people.searched', id: newId(), details });
      if (tooMany) return found;
      const stateOf = await this.states.of(ids);
      const people = found.people.map((person) => foundPerson(person, stateOf(person.id)));
      return { people, nextAfter: found.nextAfter };
    });
    if (answer instanceof DomainError) throw answer;
    return answer;
  }

  /** The refusal of a search that matches too many comes back as a value, as it is written down like any other. */
  private async find(query: PersonQuery, jurisdiction: Jurisdiction): Promise<PersonPage | DomainError> {
    const { citizenId, ...others } = query;
    if (!citizenId)
      return this.people.search({ ...others, limit: PEOPLE_A_PAGE }, jurisdiction).catch(refusedAsTooMany);
    const person = await this.people.findByCitizenId(citizenId, jurisdiction);
    return { people: person ? [person] : [], nextAfter: null };
  }
}

function refusedAsTooMany(error: unknown): DomainError {
  if (error instanceof DomainError && error.code === 'person-search.too-many') return error;
  throw error;
}
