import { Injectable } from '@nestjs/common';
import { DomainError } from '@hvs/kernel';
import { Units, type UnitView } from '@hvs/foundation/units';
import { type Actor, type Jurisdiction, jurisdictionOf } from '@hvs/platform/access';

/** The commune a file belongs to, and the reach of those who work with files. */
@Injectable()
export class FileHome {
  constructor(private readonly units: Units) {}

  /**
   * The one commune for which the actor writes courses: the own one when the right reaches several.
   * @throws DomainError `access.not-allowed`
   */
  async communeOf(actor: Actor): Promise<UnitView> {
    const communes = await this.units.communesBelow(this.pathsOf(actor) ?? []);
    const commune =
      communes.find(({ id }) => id === actor.communeId) ?? (communes.length === 1 ? communes[0] : undefined);
    if (!commune) throw new DomainError('access.not-allowed');
    return commune;
  }

  /** Unit paths below which the actor writes courses; null for everywhere. */
  pathsOf(actor: Actor): string[] | null {
    const jurisdiction: Jurisdiction = jurisdictionOf(actor, 'course:write');
    if (jurisdiction.kind === 'all') return null;
    return jurisdiction.kind === 'units' ? jurisdiction.paths : [];
  }
}
