import { Injectable } from '@nestjs/common';
import type { Permission } from '@hvs/contracts';
import { DomainError } from '@hvs/kernel';
import { type Actor, jurisdictionOf } from '@hvs/platform/access';
import { Units, type UnitView } from '@hvs/foundation/units';
import { pathsOf } from './cases/case-turns.js';

const WORK: Permission = 'case:work';

/** Whose files and lists an officer works with. */
@Injectable()
export class DeskCommunes {
  constructor(private readonly units: Units) {}

  /**
   * The one commune that the officer works for: the own one when the right reaches several.
   * @throws DomainError `access.not-allowed` when there is none
   */
  async mainOf(actor: Actor): Promise<UnitView> {
    const communes = await this.of(actor);
    const commune = communes.find(({ id }) => id === actor.communeId) ?? (communes.length === 1 ? communes[0] : null);
    if (!commune) throw new DomainError('access.not-allowed');
    return commune;
  }

  /** All communes within the right to work on cases. */
  async of(actor: Actor): Promise<UnitView[]> {
    return this.units.communesBelow(pathsOf(jurisdictionOf(actor, WORK)) ?? []);
  }

  async idsOf(actor: Actor): Promise<string[]> {
    return (await this.of(actor)).map(({ id }) => id);
  }
}
