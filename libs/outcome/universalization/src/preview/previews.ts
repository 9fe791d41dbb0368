import { Injectable } from '@nestjs/common';
import { DomainError, newId } from '@hvs/kernel';
import type { Actor, Jurisdiction } from '@hvs/platform/access';
import { Database } from '@hvs/platform/database';
import { Jobs } from '@hvs/platform/queue';
import { CriteriaDrafts, documentHash, readSetDocument, WholeDeployment } from '@hvs/outcome/criteria';
import { PreviewReader } from './preview-reader.js';
import type { PreviewView } from './preview.view.js';

/** What drafts of criteria would change for people, counted in the background before anybody approves them. */
@Injectable()
export class Previews {
  constructor(
    private readonly database: Database,
    private readonly drafts: CriteriaDrafts,
    private readonly jobs: Jobs,
    private readonly reader: PreviewReader,
    private readonly wholeDeployment: WholeDeployment,
  ) {}

  /**
   * Has the draft previewed as it stands now. A preview of exactly this document that waits already serves for both.
   * @throws DomainError `criteria.whole-deployment-needed`, `criteria-draft.not-found`, `.faulty`, `.empty-slot`
   */
  async request(draftId: string, actor: Actor): Promise<PreviewView> {
    const jurisdiction = await this.wholeDeployment.require(actor, 'criteria:write');
    const draft = await this.drafts.find(draftId, actor);
    const { document } = readSetDocument(draft.document, draft.targetGroup);
    if (!document || draft.problems.length > 0) {
      const paths = draft.problems.map(({ path }) => path);
      throw new DomainError('criteria-draft.faulty', { count: paths.length, paths });
    }
    if (!document.criterion) throw new DomainError('criteria-draft.empty-slot');
    const hash = documentHash(document);
    const previewId = await this.database.transaction(async () => {
      const id = (await this.waiting(draftId, hash)) ?? newId();
      await this.database.query(
        `insert into criteria_preview
           (id, draft_id, target_group, document, document_hash, combining, requested_by)
         values ($1, $2, $3, $4, $5, $6, $7) on conflict (id) do nothing`,
        [id, draftId, document.targetGroup, document.criterion, hash, document.combining, actor.accountId],
      );
      await this.jobs.request('universalization.preview-criteria', id, { previewId: id });
      return id;
    });
    return this.reader.of(previewId, jurisdiction);
  }

  /** Names and hamlets are those within the jurisdiction. @throws DomainError `criteria-preview.not-found` */
  async of(previewId: string, jurisdiction: Jurisdiction): Promise<PreviewView> {
    return this.reader.of(previewId, jurisdiction);
  }

  private async waiting(draftId: string, hash: Buffer): Promise<string | undefined> {
    const [row] = await this.database.query<{ id: string }>(
      `select id from criteria_preview where draft_id = $1 and document_hash = $2 and state = 'waiting' limit 1`,
      [draftId, hash],
    );
    return row?.id;
  }
}
