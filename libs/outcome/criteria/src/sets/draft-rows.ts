import { Injectable } from '@nestjs/common';
import type { Permission, TargetGroup } from '@hvs/contracts';
import { DomainError } from '@hvs/kernel';
import type { Actor, Jurisdiction } from '@hvs/platform/access';
import { Database } from '@hvs/platform/database';
import type { DraftState } from './draft.view.js';
import { WholeDeployment } from './whole-deployment.js';

/** A draft as stored, with the names of the people behind its accounts. */
export interface DraftRow {
  id: string;
  communeId: string | null;
  targetGroup: TargetGroup;
  document: unknown;
  revision: number;
  state: DraftState;
  authorId: string | null;
  changedById: string | null;
  author: string | null;
  changedBy: string | null;
  changedAt: Date;
  returnedReason: string | null;
  criteriaSetId: string | null;
}

const ROWS = `
  select d.id, d.commune_id as "communeId", d.target_group as "targetGroup", d.document, d.revision, d.state,
    d.author_id as "authorId", d.changed_by as "changedById", d.changed_at as "changedAt",
    d.returned_reason as "returnedReason", s.id as "criteriaSetId",
    ap.full_name as author, cp.full_name as "changedBy"
  from criteria_draft d
  left join unit u on u.id = d.commune_id
  left join account aa on aa.id = d.author_id left join person ap on ap.id = aa.person_id
  left join account ca on ca.id = d.changed_by left join person cp on cp.id = ca.person_id
  left join criteria_set s on s.draft_id = d.id
  where d.removed_at is null and (d.commune_id is null or $1::ltree[] is null or u.path <@ any($1::ltree[]))`;

/** Reads drafts within a jurisdiction; what lies outside it is as if it were not there. */
@Injectable()
export class DraftRows {
  constructor(
    private readonly database: Database,
    private readonly wholeDeployment: WholeDeployment,
  ) {}

  /** Those that are still open, by group, the oldest first. */
  open(jurisdiction: Jurisdiction): Promise<DraftRow[]> {
    return this.database.query<DraftRow>(`${ROWS} and d.state <> 'approved' order by d.target_group, d.id`, [
      pathsOf(jurisdiction),
    ]);
  }

  /** @throws DomainError `criteria-draft.not-found` */
  async find(draftId: string, jurisdiction: Jurisdiction): Promise<DraftRow> {
    return this.one(draftId, jurisdiction, '');
  }

  /**
   * The draft for a deed, kept from other deeds until the running transaction ends.
   * @throws DomainError `criteria.whole-deployment-needed`, and as `find`
   */
  async lock(draftId: string, actor: Actor, permission: Permission): Promise<DraftRow> {
    return this.one(draftId, await this.wholeDeployment.require(actor, permission), 'for update of d');
  }

  private async one(draftId: string, jurisdiction: Jurisdiction, lock: string): Promise<DraftRow> {
    const [row] = await this.database.query<DraftRow>(`${ROWS} and d.id = $2 ${lock}`, [
      pathsOf(jurisdiction),
      draftId,
    ]);
    if (!row) throw new DomainError('criteria-draft.not-found');
    return row;
  }
}

/** The paths of a jurisdiction for SQL: null is everywhere, none is nowhere. */
export function pathsOf(jurisdiction: Jurisdiction): string[] | null {
  if (jurisdiction.kind === 'all') return null;
  return jurisdiction.kind === 'units' ? jurisdiction.paths : [];
}
