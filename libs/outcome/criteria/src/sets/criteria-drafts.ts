import { Inject, Injectable } from '@nestjs/common';
import type { TargetGroup } from '@hvs/contracts';
import { type Clock, DomainError, newId } from '@hvs/kernel';
import { type Actor, jurisdictionOf } from '@hvs/platform/access';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { Audit } from '@hvs/foundation/audit';
import { requireBounded } from './bounded-json.rule.js';
import { canonicalJson } from './canonical-json.rule.js';
import { CriteriaSets } from './criteria-sets.js';
import type { DraftCard, DraftView } from './draft.view.js';
import { DraftReader } from './draft-reader.js';
import { type DraftRow, DraftRows } from './draft-rows.js';
import { requireOpen, requireSubmitted } from './draft-states.rule.js';
import { emptySlot } from './empty-slot.js';
import { WholeDeployment } from './whole-deployment.js';

/** Criteria sets in the making: written by one person, sent for approval, returned with a reason. */
@Injectable()
export class CriteriaDrafts {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly sets: CriteriaSets,
    private readonly rows: DraftRows,
    private readonly reader: DraftReader,
    private readonly wholeDeployment: WholeDeployment,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The drafts that are still open. */
  async list(actor: Actor): Promise<DraftCard[]> {
    return (await this.rows.open(jurisdictionOf(actor, 'criteria:read'))).map((row) => this.reader.card(row));
  }

  /** @throws DomainError `criteria-draft.not-found` */
  async find(draftId: string, actor: Actor): Promise<DraftView> {
    return this.reader.view(await this.rows.find(draftId, jurisdictionOf(actor, 'criteria:read')), actor);
  }

  /**
   * Begins a draft from a stored set, or from an empty slot.
   * @throws DomainError `criteria-set.not-found`, and `criteria.whole-deployment-needed` as every deed on drafts
   */
  async create(wish: { targetGroup: TargetGroup; fromSetId?: string }, actor: Actor): Promise<DraftView> {
    const from = wish.fromSetId ? (await this.sets.find(wish.fromSetId)).document : emptySlot(wish.targetGroup);
    const draftId = await this.store({ ...from, targetGroup: wish.targetGroup }, wish.targetGroup, actor);
    return this.find(draftId, actor);
  }

  /**
   * Saves a change that was made on `revision`. The same text again changes nothing, so a save whose answer was lost
   * can be repeated. Faulty text is kept as well: only sending it for approval asks for more.
   * @throws DomainError `criteria-draft.not-found`, `.too-deep`, `.submitted`, `.approved`, and `.changed-meanwhile`,
   *   which names who changed it
   */
  async save(draftId: string, change: { document: object; revision: number }, actor: Actor): Promise<DraftView> {
    requireBounded(change.document);
    await this.database.transaction(async () => {
      const row = await this.lockToWrite(draftId, actor);
      requireOpen(row);
      if (canonicalJson(row.document) === canonicalJson(change.document)) return;
      if (row.revision !== change.revision) {
        throw new DomainError('criteria-draft.changed-meanwhile', {
          changedBy: row.changedBy ?? '—',
          changedAt: row.changedAt.toISOString(),
          revision: row.revision,
        });
      }
      await this.database.query(
        `update criteria_draft set document = $2, revision = revision + 1, changed_by = $3, changed_at = $4,
           author_id = coalesce(author_id, $3) where id = $1`,
        [draftId, JSON.stringify(change.document), actor.accountId, this.clock.now()],
      );
      await this.record('criteria-draft.changed', row, actor, { revision: row.revision + 1 });
    });
    return this.find(draftId, actor);
  }

  /**
   * Sends a draft for approval; from then on it does not change until it is returned.
   * @throws DomainError `criteria-draft.empty-slot`, `.faulty` with the paths of its problems, and as `save`
   */
  async submit(draftId: string, actor: Actor): Promise<DraftView> {
    await this.database.transaction(async () => {
      const row = await this.lockToWrite(draftId, actor);
      requireOpen(row);
      await this.reader.soundDocument(row);
      await this.database.query(
        `update criteria_draft set state = 'submitted', submitted_at = $2, returned_reason = null where id = $1`,
        [draftId, this.clock.now()],
      );
      await this.record('criteria-draft.submitted', row, actor, { revision: row.revision });
    });
    return this.find(draftId, actor);
  }

  /** Gives a draft that waits for approval back to be changed. @throws DomainError `criteria-draft.not-submitted` */
  async sendBack(draftId: string, reason: string, actor: Actor): Promise<DraftView> {
    await this.database.transaction(async () => {
      const row = await this.lockToWrite(draftId, actor);
      requireSubmitted(row);
      await this.database.query(`update criteria_draft set state = 'draft', returned_reason = $2 where id = $1`, [
        draftId,
        reason,
      ]);
      await this.record('criteria-draft.returned', row, actor, { revision: row.revision });
    });
    return this.find(draftId, actor);
  }

  /** Takes a draft off the list; what was written stays in the database. @throws as `save` */
  async remove(draftId: string, actor: Actor): Promise<void> {
    await this.database.transaction(async () => {
      const row = await this.lockToWrite(draftId, actor);
      requireOpen(row);
      await this.database.query('update criteria_draft set removed_at = $2 where id = $1', [draftId, this.clock.now()]);
      await this.record('criteria-draft.removed', row, actor);
    });
  }

  /**
   * Stores an imported document as a draft of its group, faulty or not; an operator does this at the machine itself,
   * so it has no author and any administrator may approve it. @throws DomainError `criteria-draft.too-deep`
   */
  async import(document: object, targetGroup: TargetGroup): Promise<string> {
    requireBounded(document);
    return this.store(document, targetGroup, null);
  }

  private async store(document: object, targetGroup: TargetGroup, actor: Actor | null): Promise<string> {
    const draftId = newId();
    const communeId = actor ? await this.wholeDeployment.requireSoleCommune(actor, 'criteria:write') : null;
    const accountId = actor?.accountId ?? null;
    await this.database.transaction(async () => {
      await this.database.query(
        `insert into criteria_draft
           (id, commune_id, target_group, document, author_id, changed_by, created_at, changed_at)
         values ($1, $2, $3, $4, $5, $5, $6, $6)`,
        [draftId, communeId, targetGroup, JSON.stringify(document), accountId, this.clock.now()],
      );
      await this.record('criteria-draft.created', { id: draftId, communeId, targetGroup }, actor, {});
    });
    return draftId;
  }

  private lockToWrite(draftId: string, actor: Actor): Promise<DraftRow> {
    return this.rows.lock(draftId, actor, 'criteria:write');
  }

  private record(
    action: string,
    draft: Pick<DraftRow, 'id' | 'communeId' | 'targetGroup'>,
    actor: Actor | null,
    details: Record<string, unknown> = {},
  ): Promise<void> {
    return this.audit.record({
      action,
      actor: actor ?? undefined,
      subjectId: draft.id,
      communeId: draft.communeId ?? undefined,
      details: { targetGroup: draft.targetGroup, ...details },
    });
  }
}
