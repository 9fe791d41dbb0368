import { Inject, Injectable } from '@nestjs/common';
import { type Clock, DomainError } from '@hvs/kernel';
import type { Actor } from '@hvs/platform/access';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { Audit } from '@hvs/foundation/audit';
import { Answers } from '../channel/answers.js';
import type { Answer } from '../channel/apply-answer.rule.js';
import { Confirmations } from '../confirmations.service.js';
import { ReconciliationReports } from './reconciliation-reports.js';
import type { DifferenceView, SideView } from './reconciliation.view.js';

/** Brings our side in line with the other about one person. An officer has decided so; nothing comes here by itself. */
@Injectable()
export class SettleDifference {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly answers: Answers,
    private readonly confirmations: Confirmations,
    private readonly reports: ReconciliationReports,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Settles one difference of a report that the officer may see, once.
   * @throws DomainError `reconciliation.not-found`, `reconciliation.difference-not-applicable`
   */
  async apply(actor: Actor, reconciliationId: string, position: number): Promise<DifferenceView> {
    return this.database.transaction(async () => {
      const difference = await this.reports.hold(reconciliationId, position);
      if (!difference) throw new DomainError('reconciliation.not-found');
      if (difference.appliedAt) return difference;
      await this.settle(actor, difference);
      const appliedAt = this.clock.now();
      await this.reports.markApplied({ reconciliationId, position, appliedAt, accountId: actor.accountId });
      await this.audit.record({
        action: 'reconciliation.difference-applied',
        actor,
        ...(difference.personId ? { subjectPersonId: difference.personId } : {}),
        subjectId: reconciliationId,
        communeId: actor.communeId,
        details: { position, sort: difference.sort },
      });
      return { ...difference, mayApply: false, appliedAt };
    });
  }

  /**
   * An answer that was missed is taken as an answer. Where our side has gone another way meanwhile, a confirmation of
   * theirs is recorded, or one of ours taken back, in the officer's own name.
   */
  private async settle(actor: Actor, { mayApply, sort, key, personId, theirs }: DifferenceView): Promise<void> {
    const answer = theirs && answerIn(theirs);
    if (!mayApply || !answer || !personId) throw new DomainError('reconciliation.difference-not-applicable');
    if (sort === 'ours-confirmed') {
      const reason = answer.state === 'returned' ? answer.reason : '';
      await this.confirmations.withdraw(actor, personId, reason);
      return;
    }
    const outcome = await this.answers.take(key, answer, 'gateway');
    if (outcome.kind === 'applied') return;
    if (answer.state !== 'confirmed') throw new DomainError('reconciliation.difference-not-applicable');
    await this.confirmations.record(actor, personId, answer.confirmedOn);
  }
}

function answerIn({ state, confirmedOn, reason }: SideView): Answer | null {
  if (state === 'confirmed' && confirmedOn) return { state, confirmedOn };
  return state === 'returned' && reason ? { state, reason } : null;
}
