import { Injectable } from '@nestjs/common';
import { Database } from '@hvs/platform/database';
import type { LatestPreview } from './draft.view.js';
import type { PreviewedLosses } from './losses.rule.js';

interface PreviewRow extends Omit<LatestPreview, 'isCurrent'> {
  isSameText: boolean;
  isOutdated: boolean;
  counts: Partial<PreviewedLosses>;
}

/** A finished preview of exactly the text of a draft, made since the last approval. */
export interface FittingPreview extends PreviewedLosses {
  id: string;
  gain: number;
}

/**
 * What previews found. Their table belongs to the checks, which stand to the right of this domain; it is read by SQL
 * because an approval has to look at it in its own transaction.
 */
@Injectable()
export class LatestPreviews {
  constructor(private readonly database: Database) {}

  /** The newest preview of a draft; `isCurrent` compares it with the hash of the text that the draft holds. */
  async of(draftId: string, hash: Buffer | null): Promise<LatestPreview | null> {
    const [row] = await this.database.query<PreviewRow>(
      `select id, state, checked_count as "checkedCount", total_count as "totalCount", finished_at as "finishedAt",
         coalesce(document_hash = $2, false) as "isSameText", ${OUTDATED} as "isOutdated"
       from criteria_preview where draft_id = $1 order by requested_at desc, id desc limit 1`,
      [draftId, hash],
    );
    if (!row) return null;
    const { id, state, checkedCount, totalCount, finishedAt, isSameText, isOutdated } = row;
    return { id, state, checkedCount, totalCount, finishedAt, isCurrent: isSameText && !isOutdated };
  }

  /** The newest finished preview that an approval of this text may rest on. */
  async fitting(draftId: string, hash: Buffer): Promise<FittingPreview | null> {
    const [row] = await this.database.query<{ id: string; counts: Partial<FittingPreview> }>(
      `select id, counts from criteria_preview
       where draft_id = $1 and document_hash = $2 and state = 'done' and not ${OUTDATED}
       order by finished_at desc limit 1`,
      [draftId, hash],
    );
    if (!row) return null;
    const { gain = 0, lose = 0, stayMet = 0 } = row.counts;
    return { id: row.id, gain, lose, stayMet };
  }
}

/** A set approved after the preview began changes what people have to lose. */
const OUTDATED = `exists (select 1 from criteria_set s where s.created_at > criteria_preview.requested_at)`;
