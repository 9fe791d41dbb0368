import { Injectable } from '@nestjs/common';
import { Database } from '@hvs/platform/database';
import { Outbox } from '@hvs/platform/outbox';
import type { Verdict } from './decide.js';
import { FOLLOW_MOVES, STORE_LAPSES, STORE_VERDICTS } from './store-verdicts.sql.js';

/** A verdict with the highest place in the chain of evidence that was seen. */
export interface FoundVerdict extends Verdict {
  evidencePosition: number;
}

/** Writes verdicts: decisions, the ones that stand, the standing, and word of what turned. In the running transaction. */
@Injectable()
export class DecisionBook {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
  ) {}

  /** The ids of those whose verdict was written; about the others another check wrote since they were read. */
  async write(verdicts: readonly FoundVerdict[], day: string): Promise<string[]> {
    if (verdicts.length === 0) return [];
    const rows = await this.database.query<{ personId: string }>(
      STORE_VERDICTS,
      [JSON.stringify(verdicts.map(standingOf)), JSON.stringify(verdicts.flatMap(decisionsOf)), day],
      'verdicts-store',
    );
    const ids = new Set(rows.map(({ personId }) => personId));
    const written = verdicts.filter(({ person }) => ids.has(person.id));
    await this.endAndFollow(written);
    await this.tellOf(written);
    return [...ids];
  }

  /** Rare, so not part of the statement that every check runs. The rows of these people are ours until the end. */
  private async endAndFollow(written: readonly Verdict[]): Promise<void> {
    const lapses = written.flatMap(({ person, lapsed }) => lapsed.map((lapse) => ({ ...lapse, personId: person.id })));
    if (lapses.length > 0) await this.database.query(STORE_LAPSES, [JSON.stringify(lapses)], 'lapses-store');
    const moved = written.filter(({ hasMoved }) => hasMoved).map(({ person }) => person.id);
    if (moved.length > 0) await this.database.query(FOLLOW_MOVES, [moved], 'moves-follow');
  }

  private async tellOf(written: readonly Verdict[]): Promise<void> {
    const decisions = written.flatMap(({ person: { id: personId, hamletId }, decided }) =>
      decided
        .filter(({ turned }) => turned)
        .map(({ decisionId, targetGroup, outcome, formerOutcome }) => {
          return { decisionId, personId, hamletId, targetGroup, outcome, formerOutcome };
        }),
    );
    await this.outbox.recordMany('decision.turned', decisions);
    const standings = written.map(({ person: { id: personId, hamletId, standing: stored }, standing: outcome }) => {
      return { personId, hamletId, outcome, formerOutcome: stored?.outcome ?? null };
    });
    await this.outbox.recordMany(
      'standing.turned',
      standings.filter(({ outcome, formerOutcome }) => outcome !== formerOutcome),
    );
  }
}

function standingOf({ person, standing, evidencePosition }: FoundVerdict): object {
  const { id: personId, communeId, hamletId, birthDate, birthPrecision } = person;
  const revision = (person.standing?.revision ?? 0) + 1;
  return { personId, communeId, hamletId, standing, revision, birthDate, birthPrecision, evidencePosition };
}

const decisionsOf = ({ person, decided }: Verdict): object[] =>
  decided.map((decision) => ({ ...decision, personId: person.id }));
