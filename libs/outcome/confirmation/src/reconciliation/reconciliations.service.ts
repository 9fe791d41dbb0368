import { Injectable } from '@nestjs/common';
import { DomainError } from '@hvs/kernel';
import type { Actor } from '@hvs/platform/access';
import { Config } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { Jobs } from '@hvs/platform/queue';
import { Audit } from '@hvs/foundation/audit';
import { LARGEST_ANSWER_FILE, readAnswers } from '../batch/read-answers.js';
import { DeskCommunes } from '../desk-communes.js';
import { ReconciliationReports } from './reconciliation-reports.js';
import { keepEntries } from './keep-entries.js';
import type { ListPage } from './list-page.rule.js';
import type { DifferenceSort, DifferenceView, ReconciliationView } from './reconciliation.view.js';
import { SettleDifference } from './settle-difference.js';

/** Comparisons of our submissions with the list of the other side. */
@Injectable()
export class Reconciliations {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly audit: Audit,
    private readonly config: Config,
    private readonly communes: DeskCommunes,
    private readonly reports: ReconciliationReports,
    private readonly settling: SettleDifference,
  ) {}

  /**
   * Asks for a comparison with the gateway's list; one that is under way is what comes back.
   * @throws DomainError `gateway.not-set-up`
   */
  async request(actor: Actor): Promise<{ reconciliationId: string }> {
    if (!this.config.gateway.url) throw new DomainError('gateway.not-set-up');
    return this.start(actor, 'gateway', []);
  }

  /**
   * The same with a list that came as a file: of the form of an answer file.
   * @throws DomainError of `answer-file.*`, `input.too-large`
   */
  async requestFromFile(actor: Actor, content: Buffer): Promise<{ reconciliationId: string }> {
    if (content.length > LARGEST_ANSWER_FILE) throw new DomainError('input.too-large', { limit: '15 MB' });
    if (content.length === 0) throw new DomainError('answer-file.unreadable');
    const { rows } = readAnswers(content, this.config.confirmationAnswerKey);
    const entries = rows.flatMap((row) => ('answer' in row ? [{ key: row.key, answer: row.answer }] : []));
    return this.start(actor, 'file', entries);
  }

  async list(
    actor: Actor,
    after?: string,
  ): Promise<{ reconciliations: ReconciliationView[]; nextAfter: string | null }> {
    return this.reports.list(await this.communes.idsOf(actor), after);
  }

  /** @throws DomainError `reconciliation.not-found` also outside the jurisdiction */
  async find(actor: Actor, reconciliationId: string): Promise<ReconciliationView> {
    return this.reports.find(reconciliationId, await this.communes.idsOf(actor));
  }

  /** A page of the differences, of one sort or of all. `after` is a position. */
  async differences(
    actor: Actor,
    reconciliationId: string,
    page: { sort?: DifferenceSort | undefined; after?: number | undefined },
  ): Promise<{ differences: DifferenceView[]; nextAfter: number | null }> {
    await this.find(actor, reconciliationId);
    return this.reports.differences(reconciliationId, page);
  }

  /**
   * Brings our side in line with the other about one person, by the officer's decision.
   * @throws DomainError `reconciliation.not-found`, `reconciliation.difference-not-applicable`
   */
  async apply(actor: Actor, reconciliationId: string, position: number): Promise<DifferenceView> {
    await this.find(actor, reconciliationId);
    return this.settling.apply(actor, reconciliationId, position);
  }

  private async start(
    actor: Actor,
    source: ReconciliationView['source'],
    entries: ListPage['entries'],
  ): Promise<{ reconciliationId: string }> {
    const commune = await this.communes.mainOf(actor);
    return this.database.transaction(async () => {
      const { id, isNew } = await this.reports.open({ communeId: commune.id, source, accountId: actor.accountId });
      if (!isNew) return { reconciliationId: id };
      await keepEntries(this.database, id, entries);
      await this.jobs.request('confirmation.reconcile', id, { reconciliationId: id });
      await this.audit.record({
        action: 'reconciliation.requested',
        actor,
        subjectId: id,
        communeId: commune.id,
        details: { source },
      });
      return { reconciliationId: id };
    });
  }
}
