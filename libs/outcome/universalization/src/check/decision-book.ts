import { Injectable } from '@nestjs/common';
import { Database } from '@hvs/platform/database';
import { Outbox } from '@hvs/platform/outbox';
import type { NewDecision, Verdict } from './decide.js';

/** The day judged by (`YYYY-MM-DD`), and the full pass when it is one that judges. */
export interface PassDay {
  day: string;
  passId?: string;
}

/** What became of a set of verdicts. */
export interface Written {
  turnedCount: number;
  /** People for whom another check stored a decision since they were read; nothing of theirs was written. */
  overtaken: string[];
}

/** Writes verdicts: decisions, the ones that stand, and word of those that turned. In the running transaction. */
@Injectable()
export class DecisionBook {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
  ) {}

  async write(verdicts: readonly Verdict[], { day, passId }: PassDay): Promise<Written> {
    const decided = verdicts.flatMap((verdict) => verdict.decided);
    const stored = await this.store(decided, day);
    await this.removeLapsed(verdicts.filter((verdict) => verdict.lapsed.length > 0));
    await this.follow(verdicts.filter((verdict) => verdict.moved.length > 0));
    const turned = decided.filter((decision) => decision.turned && stored.has(decision.decisionId));
    if (!passId) await this.tellOf(turned);
    const overtaken = decided.filter((decision) => !stored.has(decision.decisionId));
    return { turnedCount: turned.length, overtaken: [...new Set(overtaken.map((decision) => decision.personId))] };
  }

  private async tellOf(turned: readonly NewDecision[]): Promise<void> {
    await this.outbox.recordMany(
      'decision.turned',
      turned.map(({ decisionId, personId, hamletId, targetGroup, outcome, formerOutcome }) => ({
        decisionId,
        personId,
        hamletId,
        targetGroup,
        outcome,
        formerOutcome,
      })),
    );
  }

  /**
   * Stores each decision whose predecessor is still the one that stands, in one statement for all of them. The ids
   * of those that were stored come back; the others were overtaken by a check that ran at the same time.
   */
  private async store(decided: readonly NewDecision[], day: string): Promise<Set<string>> {
    if (decided.length === 0) return new Set();
    const rows = await this.database.query<{ id: string }>(STORE, [JSON.stringify(decided), day], 'decisions-store');
    return new Set(rows.map((row) => row.id));
  }

  private async removeLapsed(verdicts: readonly Verdict[]): Promise<void> {
    const lapsed = verdicts.flatMap(({ person, lapsed: decisions }) =>
      decisions.map(({ decisionId, targetGroup }) => ({ personId: person.id, decisionId, targetGroup })),
    );
    if (lapsed.length === 0) return;
    await this.database.query(
      `delete from current_decision c
       using jsonb_to_recordset($1::jsonb) as l ("personId" uuid, "targetGroup" text, "decisionId" uuid)
       where c.person_id = l."personId" and c.target_group = l."targetGroup" and c.decision_id = l."decisionId"`,
      [JSON.stringify(lapsed)],
    );
  }

  private async follow(verdicts: readonly Verdict[]): Promise<void> {
    for (const { person } of verdicts) {
      await this.database.query('update current_decision set hamlet_id = $2, commune_id = $3 where person_id = $1', [
        person.id,
        person.hamletId,
        person.communeId,
      ]);
    }
  }
}

const STORE = `
  with new as (
    select * from jsonb_to_recordset($1::jsonb) as d (
      "decisionId" uuid, "personId" uuid, "communeId" uuid, "hamletId" uuid, "targetGroup" text,
      "criteriaSetId" uuid, outcome text, findings jsonb, "inputsHash" text, "previousId" uuid)
  ), first as (
    insert into current_decision
      (person_id, target_group, commune_id, hamlet_id, decision_id, criteria_set_id, outcome, inputs_hash)
    select "personId", "targetGroup", "communeId", "hamletId", "decisionId", "criteriaSetId", outcome,
      decode("inputsHash", 'hex')
    from new where "previousId" is null
    order by "personId"
    on conflict (person_id, target_group) do nothing
    returning decision_id
  ), replaced as (
    update current_decision c
    set commune_id = n."communeId", hamlet_id = n."hamletId", decision_id = n."decisionId",
      criteria_set_id = n."criteriaSetId", outcome = n.outcome, inputs_hash = decode(n."inputsHash", 'hex')
    from new n
    where c.person_id = n."personId" and c.target_group = n."targetGroup" and c.decision_id = n."previousId"
    returning c.decision_id
  ), standing as (
    select decision_id from first union all select decision_id from replaced
  )
  insert into decision (id, person_id, commune_id, criteria_set_id, outcome, findings, inputs_hash, as_of, previous_id)
  select n."decisionId", n."personId", n."communeId", n."criteriaSetId", n.outcome, n.findings,
    decode(n."inputsHash", 'hex'), $2::date, n."previousId"
  from new n join standing s on s.decision_id = n."decisionId"
  returning id`;
