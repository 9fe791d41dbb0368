import { Injectable } from '@nestjs/common';
import type { Permission } from '@hvs/contracts';
import { DomainError } from '@hvs/kernel';
import { type Actor, jurisdictionOf, reaches } from '@hvs/platform/access';
import { Units, type UnitView } from '@hvs/foundation/units';

const PERMISSION: Permission = 'enrolment:manage';

/** How far whoever enrols others reaches. */
@Injectable()
export class UnitReach {
  constructor(private readonly units: Units) {}

  /** Paths of the units within reach; everything below the root for whoever reaches all. */
  paths(actor: Actor): string[] {
    const jurisdiction = jurisdictionOf(actor, PERMISSION);
    return jurisdiction.kind === 'units' ? jurisdiction.paths : [];
  }

  /** The unit, when it lies within reach. @throws DomainError `access.not-allowed` */
  async require(actor: Actor, unitId: string): Promise<UnitView> {
    const unit = await this.units.find(unitId);
    const jurisdiction = jurisdictionOf(actor, PERMISSION);
    if (!unit || !reaches(jurisdiction, { personId: '', unitPath: unit.path }))
      throw new DomainError('access.not-allowed');
    return unit;
  }
}
