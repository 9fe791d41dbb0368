import { Injectable } from '@nestjs/common';
import type { TargetGroup } from '@hvs/contracts';
import { newId } from '@hvs/kernel';
import { Database } from '@hvs/platform/database';
import type { Criterion } from '../language/criterion.js';
import { readCriteria } from '../language/read-criteria.js';
import { SHIPPED_CRITERIA_SETS } from '../shipped/index.js';
import type { ShippedCriteriaSet } from '../shipped/shipped-criteria-set.js';

/** A criteria set that judges people on some day. Immutable: a change is a further version. */
export interface CriteriaSet {
  id: string;
  targetGroup: TargetGroup;
  version: number;
  title: string;
  criterion: Criterion;
}

/** The stored criteria sets. */
@Injectable()
export class CriteriaSets {
  constructor(private readonly database: Database) {}

  /** Of each target group the newest set whose day has come on `day` (`YYYY-MM-DD`). */
  async inForce(day: string): Promise<CriteriaSet[]> {
    return this.database.query<CriteriaSet>(
      `select distinct on (target_group)
         id, target_group as "targetGroup", version, title, document as criterion
       from criteria_set
       where in_force_from <= $1
       order by target_group, in_force_from desc, version desc`,
      [day],
      'criteria-sets-in-force',
    );
  }

  /**
   * Stores the sets that come with the product. Safe to repeat and to run at the same time. Throws when a shipped
   * document is faulty or differs from the stored one of the same version, as a stored set never changes.
   */
  async ensureShipped(sets: readonly ShippedCriteriaSet[] = SHIPPED_CRITERIA_SETS): Promise<void> {
    for (const set of sets) await this.ensure(set);
  }

  private async ensure(set: ShippedCriteriaSet): Promise<void> {
    const name = `criteria set ${set.targetGroup} v${set.version}`;
    const { criterion, problems } = readCriteria(set.document);
    if (!criterion) {
      throw new Error(`${name}: ${problems.map(({ path, message }) => `${path}: ${message.en}`).join(' ')}`);
    }
    const document = JSON.stringify(criterion);
    await this.database.query(
      `insert into criteria_set (id, target_group, version, title, document, in_force_from)
       values ($1, $2, $3, $4, $5, $6)
       on conflict (target_group, version) do nothing`,
      [newId(), set.targetGroup, set.version, set.title, document, set.inForceFrom],
    );
    const same = await this.database.query(
      `select 1 from criteria_set
       where target_group = $1 and version = $2 and document = $3::jsonb and in_force_from = $4 and title = $5`,
      [set.targetGroup, set.version, document, set.inForceFrom, set.title],
    );
    if (same.length === 0) throw new Error(`${name} is stored with other content; write a further version instead`);
  }
}
