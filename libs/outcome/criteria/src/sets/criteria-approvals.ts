import { Inject, Injectable } from '@nestjs/common';
import type { TargetGroup } from '@hvs/contracts';
import { type Clock, DomainError, newId, todayIn, VIETNAM } from '@hvs/kernel';
import type { Actor } from '@hvs/platform/access';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { Outbox } from '@hvs/platform/outbox';
import { Audit } from '@hvs/foundation/audit';
import { documentHash } from './canonical-json.rule.js';
import { DraftReader, type SoundDocument } from './draft-reader.js';
import { type DraftRow, DraftRows } from './draft-rows.js';
import { isSecondPerson, requireSubmitted } from './draft-states.rule.js';
import { type FittingPreview, LatestPreviews } from './latest-previews.js';
import { weighLosses } from './losses.rule.js';

/** What the second person signs. */
export interface ApprovalWish {
  /** First day on which the set judges, `YYYY-MM-DD`: today or later. */
  inForceFrom: string;
  /** Why it is right although it takes away from a tenth or more of those who meet now. */
  acknowledgeLosses?: string;
  /** How many people lose, typed by hand: asked for when half or more of them do. */
  losingTyped?: number;
}

/** Letters of a reason below which nothing was said. */
export const SHORTEST_REASON = 20;

/** The one way in which a draft becomes a criteria set. */
@Injectable()
export class CriteriaApprovals {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly rows: DraftRows,
    private readonly reader: DraftReader,
    private readonly previews: LatestPreviews,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Approves a draft that waits for it, and returns the id of the set. Confirmations on VNeID are not touched by what
   * a set takes away.
   * @throws DomainError `criteria.whole-deployment-needed`, `criteria-draft.not-found`, `.not-submitted`, `.approved`,
   *   `.faulty`, `.empty-slot`, `criteria-set.second-person`, `.in-past`, `.before-coming`, `.preview-needed`,
   *   `.would-take-away`, `.losses-not-counted`
   */
  async approve(draftId: string, wish: ApprovalWish, actor: Actor): Promise<string> {
    return this.database.transaction(async () => {
      const row = await this.rows.lock(draftId, actor, 'criteria:approve');
      requireSubmitted(row);
      if (!isSecondPerson(actor.accountId, row)) throw new DomainError('criteria-set.second-person');
      const document = await this.reader.soundDocument(row);
      const version = await this.nextVersion(row.targetGroup, wish.inForceFrom);
      const preview = await this.requirePreview(draftId, document);
      requireLossesAccepted(preview, wish);
      return this.store({ row, document, version, preview, wish, actor });
    });
  }

  /** Versions of a group follow each other in time, too: a later one never comes into force before an earlier one. */
  private async nextVersion(targetGroup: TargetGroup, inForceFrom: string): Promise<number> {
    const today = todayIn(VIETNAM, this.clock.now());
    if (inForceFrom < today) throw new DomainError('criteria-set.in-past', { today });
    await this.database.query(`select pg_advisory_xact_lock(hashtext('criteria-set ' || $1))`, [targetGroup]);
    const [newest] = await this.database.query<{ version: number; day: string }>(
      `select version, in_force_from as day from criteria_set where target_group = $1 order by version desc limit 1`,
      [targetGroup],
    );
    if (newest && newest.day > inForceFrom) {
      throw new DomainError('criteria-set.before-coming', { version: newest.version, day: newest.day });
    }
    return (newest?.version ?? 0) + 1;
  }

  private async requirePreview(draftId: string, document: SoundDocument): Promise<FittingPreview> {
    const preview = await this.previews.fitting(draftId, documentHash(document));
    if (!preview) throw new DomainError('criteria-set.preview-needed');
    return preview;
  }

  private async store(approved: Approved): Promise<string> {
    const { row, document, version, preview, wish, actor } = approved;
    const { targetGroup } = row;
    const { inForceFrom, acknowledgeLosses = null } = wish;
    const criteriaSetId = newId();
    await this.database.query(
      `insert into criteria_set (id, target_group, version, title, document, in_force_from, combining, basis,
         author_id, approved_by, approved_at, draft_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        criteriaSetId,
        targetGroup,
        version,
        document.title,
        JSON.stringify(document.criterion),
        inForceFrom,
        document.combining,
        JSON.stringify(document.basis),
        row.authorId,
        actor.accountId,
        this.clock.now(),
        row.id,
      ],
    );
    await this.database.query(`update criteria_draft set state = 'approved' where id = $1`, [row.id]);
    const { id: previewId, gain, lose } = preview;
    await this.audit.record({
      action: 'criteria-set.approved',
      actor,
      subjectId: criteriaSetId,
      communeId: row.communeId ?? undefined,
      details: { draftId: row.id, targetGroup, version, inForceFrom, previewId, gain, lose, acknowledgeLosses },
    });
    await this.outbox.record('criteria-set.approved', { criteriaSetId, targetGroup, inForceFrom });
    return criteriaSetId;
  }
}

interface Approved {
  row: DraftRow;
  document: SoundDocument;
  version: number;
  preview: FittingPreview;
  wish: ApprovalWish;
  actor: Actor;
}

/** What takes much away is not approved in passing: it wants a reason, and when it is half, the number typed. */
function requireLossesAccepted(preview: FittingPreview, { acknowledgeLosses, losingTyped }: ApprovalWish): void {
  const { weight, percent, losing } = weighLosses(preview);
  if (weight === 'none') return;
  if ((acknowledgeLosses ?? '').trim().length < SHORTEST_REASON) {
    throw new DomainError('criteria-set.would-take-away', { percent, losing });
  }
  if (weight === 'grave' && losingTyped !== losing) {
    throw new DomainError('criteria-set.losses-not-counted', { percent, losing });
  }
}
