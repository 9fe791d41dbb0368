import { Injectable } from '@nestjs/common';
import type { Permission } from '@hvs/contracts';
import { DomainError } from '@hvs/kernel';
import { Units } from '@hvs/foundation/units';
import { type Actor, type Jurisdiction, jurisdictionOf, may } from '@hvs/platform/access';

/**
 * Criteria, their previews and the passes by them concern everybody of the deployment. So whoever writes, approves,
 * previews or steers them answers for every commune: with one commune its administrator does, with several only an
 * administrator at the province.
 */
@Injectable()
export class WholeDeployment {
  constructor(private readonly units: Units) {}

  async isCoveredBy(actor: Actor, permission: Permission): Promise<boolean> {
    return may(actor, permission) && (await this.units.coversEveryCommune(jurisdictionOf(actor, permission)));
  }

  /** The jurisdiction of the permission. @throws DomainError `access.not-allowed`, `criteria.whole-deployment-needed` */
  async require(actor: Actor, permission: Permission): Promise<Jurisdiction> {
    const jurisdiction = jurisdictionOf(actor, permission);
    if (!(await this.units.coversEveryCommune(jurisdiction))) {
      throw new DomainError('criteria.whole-deployment-needed');
    }
    return jurisdiction;
  }

  /** The one commune of the deployment; null, for all of them, when there are several. @throws as `require` */
  async requireSoleCommune(actor: Actor, permission: Permission): Promise<string | null> {
    const jurisdiction = await this.require(actor, permission);
    if (jurisdiction.kind !== 'units') return null;
    const [first, ...others] = await this.units.communesBelow(jurisdiction.paths);
    return others.length === 0 ? (first?.id ?? null) : null;
  }
}
