import { Injectable } from '@nestjs/common';
import { newId } from '@hvs/kernel';
import type { Jurisdiction } from '@hvs/platform/access';
import { Database } from '@hvs/platform/database';
import { UnitEntity } from './unit.entity.js';
import { unitLabel } from './unit-path.js';
import type { UnitView } from './unit.view.js';

const COLUMNS = 'id, parent_id as "parentId", kind, name, path::text as path, position';

/** The tree of administrative units. */
@Injectable()
export class Units {
  constructor(private readonly database: Database) {}

  /** The unit, or null. */
  async find(id: string): Promise<UnitView | null> {
    const [unit] = await this.database.query<UnitView>(`select ${COLUMNS} from unit where id = $1`, [id], 'unit-find');
    return unit ?? null;
  }

  async findByPath(path: string): Promise<UnitView | null> {
    const [unit] = await this.database.query<UnitView>(`select ${COLUMNS} from unit where path = $1::ltree`, [path]);
    return unit ?? null;
  }

  /** The hamlets at or below any of `paths`, in the order of the plan's list. */
  async hamletsBelow(paths: readonly string[]): Promise<UnitView[]> {
    return this.database.query<UnitView>(
      `select ${COLUMNS} from unit where kind = 'hamlet' and path <@ any($1::ltree[]) order by subpath(path, 0, 2), position`,
      [paths],
      'unit-hamlets-below',
    );
  }

  /** The communes at or below any of `paths`. */
  async communesBelow(paths: readonly string[]): Promise<UnitView[]> {
    return this.database.query<UnitView>(
      `select ${COLUMNS} from unit where kind = 'commune' and path <@ any($1::ltree[]) order by path`,
      [paths],
    );
  }

  /** True when no commune of the deployment lies outside the jurisdiction. */
  async coversEveryCommune(jurisdiction: Jurisdiction): Promise<boolean> {
    if (jurisdiction.kind !== 'units') return jurisdiction.kind === 'all';
    const beyond = await this.database.query(
      `select from unit where kind = 'commune' and not path <@ any($1::ltree[]) limit 1`,
      [jurisdiction.paths],
      'unit-commune-beyond',
    );
    return beyond.length === 0;
  }

  /**
   * Makes a commune with its province and hamlets, or leaves as they are those that exist. Hamlets get labels by
   * their place in the list (`t01`, `t02` …), as names change and may be alike.
   */
  async establishCommune(plan: {
    province: { code: string; name: string };
    commune: { name: string };
    hamlets: readonly string[];
  }): Promise<{ commune: UnitView; hamlets: UnitView[] }> {
    return this.database.transaction(async () => {
      const provincePath = `p${plan.province.code}`;
      const province = await this.ensure({
        kind: 'province',
        name: plan.province.name,
        path: provincePath,
        parentId: null,
        position: 0,
      });
      const communePath = `${provincePath}.${unitLabel(plan.commune.name)}`;
      const commune = await this.ensure({
        kind: 'commune',
        name: plan.commune.name,
        path: communePath,
        parentId: province.id,
        position: 0,
      });
      const hamlets: UnitView[] = [];
      for (const [index, name] of plan.hamlets.entries()) {
        const path = `${communePath}.t${String(index + 1).padStart(2, '0')}`;
        hamlets.push(await this.ensure({ kind: 'hamlet', name, path, parentId: commune.id, position: index + 1 }));
      }
      return { commune, hamlets };
    });
  }

  private async ensure(unit: Omit<UnitView, 'id'>): Promise<UnitView> {
    const existing = await this.findByPath(unit.path);
    if (existing) return existing;
    const made = { id: newId(), ...unit };
    await this.database.manager.insert(UnitEntity, made);
    return made;
  }
}
