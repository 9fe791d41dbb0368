import { Injectable } from '@nestjs/common';
import type { Actor } from '@hvs/platform/access';
import { Audit, type Look } from '@hvs/foundation/audit';
import { Checks } from './check/checks.js';
import { FullPass } from './check/full-pass.js';
import { Confirmations } from './confirmation/confirmations.js';
import type { Language } from './criteria/criterion.js';
import { CriteriaSets } from './criteria-sets/criteria-sets.js';
import type { ConfirmationView, ExplanationView } from './explanation/explanation.view.js';
import { Explanations } from './explanation/explanations.js';
import type { PersonRecordView } from './record/person-record.view.js';
import { PersonRecords, type RecordLook } from './record/person-records.js';

/**
 * Who is universalized by the commune's criteria, why or why not yet, and who is confirmed on VNeID. The two results
 * are kept apart: nothing here derives one from the other.
 */
@Injectable()
export class Universalization {
  constructor(
    private readonly checks: Checks,
    private readonly fullPass: FullPass,
    private readonly criteriaSets: CriteriaSets,
    private readonly explanations: Explanations,
    private readonly confirmations: Confirmations,
    private readonly records: PersonRecords,
    private readonly audit: Audit,
  ) {}

  /** Checks one person against the criteria in force and keeps the decision if its inputs have changed. */
  async checkPerson(personId: string): Promise<void> {
    await this.checks.checkPerson(personId);
  }

  /** Begins or resumes the pass over everybody for `day` (`YYYY-MM-DD`) in the background; returns its id. */
  async startFullPass(day: string): Promise<string> {
    return this.fullPass.start(day);
  }

  /** Runs a pass that was begun to its end, here and now. */
  async continueFullPass(passId: string): Promise<void> {
    await this.fullPass.run(passId);
  }

  /** Stores the criteria sets that come with the product; safe to repeat. */
  async ensureCriteriaSets(): Promise<void> {
    await this.criteriaSets.ensureShipped();
  }

  /** Why the person is universalized or what is missing, in words. */
  async explain(personId: string, language: Language): Promise<ExplanationView> {
    return this.explanations.of(personId, language);
  }

  /**
   * Records the national confirmation of a person within the officer's jurisdiction; the first one stays.
   * @throws DomainError `person.not-found`, `confirmation.in-future`
   */
  async recordConfirmation(actor: Actor, personId: string, confirmedOn: string): Promise<ConfirmationView> {
    return this.confirmations.record(actor, personId, confirmedOn);
  }

  /**
   * The record of the person with this citizen id, for an officer; the look and its purpose are audited with it.
   * @throws DomainError `person.not-found` also for people outside the jurisdiction, `citizen-id.invalid`,
   *   `citizen-id.old-card`
   */
  async recordOf(actor: Actor, look: RecordLook, language: Language): Promise<PersonRecordView> {
    return this.records.look(actor, look, language);
  }

  /** Who of the authorities looked at the person's record, newest first. */
  async looksAt(personId: string, before?: string): Promise<{ looks: Look[]; nextCursor: string | null }> {
    return this.audit.looksAt(personId, before);
  }
}
