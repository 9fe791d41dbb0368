import { Injectable } from '@nestjs/common';
import { Database } from '@hvs/platform/database';
import { Outbox } from '@hvs/platform/outbox';
import type { Verdict } from './decide.js';
import { STORE_VERDICT } from './store-verdict.sql.js';

/** What a verdict rests on beside the facts of the person. */
export interface VerdictBasis {
  /** `YYYY-MM-DD` */
  day: string;
  /** The highest place in the chain of evidence that was seen. */
  evidencePosition: number;
}

/** Writes verdicts: decisions, the ones that stand, the standing, and word of what turned. In the running transaction. */
@Injectable()
export class DecisionBook {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
  ) {}

  /** True when the verdict was written; false when another check wrote about the person since it was read. */
  async write(verdict: Verdict, { day, evidencePosition }: VerdictBasis): Promise<boolean> {
    const { person, decided, lapsed, standing, hasMoved } = verdict;
    const written = await this.database.query(
      STORE_VERDICT,
      [
        person.id,
        person.communeId,
        person.hamletId,
        standing,
        (person.standing?.revision ?? 0) + 1,
        JSON.stringify(decided),
        JSON.stringify(lapsed),
        hasMoved,
        day,
        person.birthDate,
        person.birthPrecision,
        evidencePosition,
      ],
      'verdict-store',
    );
    if (written.length > 0) await this.tellOf(verdict);
    return written.length > 0;
  }

  private async tellOf({ person, decided, standing }: Verdict): Promise<void> {
    const { id: personId, hamletId } = person;
    const turned = decided.filter((decision) => decision.turned);
    await this.outbox.recordMany(
      'decision.turned',
      turned.map(({ decisionId, targetGroup, outcome, formerOutcome }) => {
        return { decisionId, personId, hamletId, targetGroup, outcome, formerOutcome };
      }),
    );
    const formerOutcome = person.standing?.outcome ?? null;
    if (formerOutcome === standing) return;
    await this.outbox.record('standing.turned', { personId, hamletId, outcome: standing, formerOutcome });
  }
}
