import { Injectable } from '@nestjs/common';
import type { Language } from '@hvs/outcome/criteria';
import { Checks } from './check/checks.js';
import { FullPass } from './check/full-pass.js';
import type { ExplanationView } from './explanation/explanation.view.js';
import { Explanations } from './explanation/explanations.js';

/**
 * Who is universalized by the commune's criteria, and why or why not yet. Who is confirmed on VNeID is another
 * matter, kept by `@hvs/outcome/confirmation`; neither result is derived from the other.
 */
@Injectable()
export class Universalization {
  constructor(
    private readonly checks: Checks,
    private readonly fullPass: FullPass,
    private readonly explanations: Explanations,
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

  /** Why the person is universalized or what is missing, in words. */
  async explain(personId: string, language: Language): Promise<ExplanationView> {
    return this.explanations.of(personId, language);
  }
}
