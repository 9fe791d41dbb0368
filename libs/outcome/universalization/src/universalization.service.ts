import { Injectable } from '@nestjs/common';
import type { Audience, Language } from '@hvs/outcome/criteria';
import { Checks } from './check/checks.js';
import type { ExplanationView } from './explanation/explanation.view.js';
import { Explanations } from './explanation/explanations.js';
import { FullPasses } from './pass/full-passes.js';
import { PassRunner } from './pass/pass-runner.js';
import { type ReplayedDecision, Replays } from './replay/replays.js';

/**
 * Who is universalized by the commune's criteria, and why or why not yet. Who is confirmed on VNeID is another
 * matter, kept by `@hvs/outcome/confirmation`; neither result is derived from the other.
 */
@Injectable()
export class Universalization {
  constructor(
    private readonly checks: Checks,
    private readonly passes: FullPasses,
    private readonly runner: PassRunner,
    private readonly explanations: Explanations,
    private readonly replays: Replays,
  ) {}

  /** Checks one person against the criteria in force and keeps the decision if its inputs have changed. */
  async checkPerson(personId: string): Promise<void> {
    await this.checks.checkPeople([personId]);
  }

  /** As `checkPerson`, of several people at once. */
  async checkPeople(personIds: readonly string[]): Promise<void> {
    await this.checks.checkPeople(personIds);
  }

  /** Begins or resumes the nightly pass over everybody of `day` (`YYYY-MM-DD`) in the background; returns its id. */
  async startFullPass(day: string): Promise<string> {
    return this.passes.startNightly(day);
  }

  /** Runs a pass that was begun to its end, here and now. */
  async continueFullPass(passId: string): Promise<void> {
    await this.runner.run(passId);
  }

  /** Why the person is universalized or what is missing, in words for `audience`. */
  async explain(personId: string, language: Language, audience: Audience = 'learner'): Promise<ExplanationView> {
    return this.explanations.of(personId, { language, audience });
  }

  /** Makes a stored decision once more from what it rested on. @throws DomainError `decision.not-found` */
  async replay(decisionId: string): Promise<ReplayedDecision> {
    return this.replays.replay(decisionId);
  }

  /** Ids of up to `count` decisions, spread over all that there are: for replaying. */
  async sampleDecisions(count: number): Promise<string[]> {
    return this.replays.sample(count);
  }
}
