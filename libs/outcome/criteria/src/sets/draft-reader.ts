import { Injectable } from '@nestjs/common';
import { DomainError } from '@hvs/kernel';
import type { Actor } from '@hvs/platform/access';
import type { Criterion } from '../language/criterion.js';
import { documentHash } from './canonical-json.rule.js';
import type { DraftCard, DraftView } from './draft.view.js';
import { DraftChecker } from './draft-checker.js';
import type { DraftRow } from './draft-rows.js';
import { isSecondPerson } from './draft-states.rule.js';
import { LatestPreviews } from './latest-previews.js';
import { weighLosses } from './losses.rule.js';
import type { CriteriaSetDocument } from './set-document.rule.js';
import { WholeDeployment } from './whole-deployment.js';

/** The text of a draft that is fit to be approved: nothing is wrong with it and the slot is filled. */
export interface SoundDocument extends CriteriaSetDocument {
  criterion: Criterion;
}

const PATHS_SHOWN = 8;

/** What may be seen of a draft, and whether its text is sound. */
@Injectable()
export class DraftReader {
  constructor(
    private readonly checker: DraftChecker,
    private readonly previews: LatestPreviews,
    private readonly wholeDeployment: WholeDeployment,
  ) {}

  card(row: DraftRow): DraftCard {
    const { id, targetGroup, revision, state, author, changedBy, changedAt, returnedReason } = row;
    const { title, criterion } = row.document as { title?: unknown; criterion?: unknown };
    return {
      id,
      targetGroup,
      title: typeof title === 'string' ? title : '',
      revision,
      state,
      isEmpty: criterion === null || criterion === undefined,
      author,
      changedBy,
      changedAt,
      returnedReason,
    };
  }

  async view(row: DraftRow, reader: Actor): Promise<DraftView> {
    const { document, problems } = await this.checker.check(row.document, row.targetGroup);
    const hash = document?.criterion ? documentHash(document) : null;
    const fitting = hash ? await this.previews.fitting(row.id, hash) : null;
    return {
      ...this.card(row),
      document: row.document,
      readable: document?.criterion ? document : null,
      problems,
      latestPreview: await this.previews.of(row.id, hash),
      losses: fitting ? weighLosses(fitting) : null,
      mayApprove:
        row.state === 'submitted' &&
        isSecondPerson(reader.accountId, row) &&
        (await this.wholeDeployment.isCoveredBy(reader, 'criteria:approve')),
      criteriaSetId: row.criteriaSetId,
    };
  }

  /** @throws DomainError `criteria-draft.empty-slot`, `criteria-draft.faulty` */
  async soundDocument(row: DraftRow): Promise<SoundDocument> {
    const { document, problems } = await this.checker.check(row.document, row.targetGroup);
    if (!document) {
      const paths = problems.map(({ path }) => path);
      const shown = paths.length > PATHS_SHOWN ? [...paths.slice(0, PATHS_SHOWN), '…'] : paths;
      throw new DomainError('criteria-draft.faulty', { count: problems.length, paths: shown });
    }
    const { criterion } = document;
    if (!criterion) throw new DomainError('criteria-draft.empty-slot');
    return { ...document, criterion };
  }
}
