import { Injectable } from '@nestjs/common';
import type { DecisionOutcome, TargetGroup } from '@hvs/contracts';
import { Database } from '@hvs/platform/database';
import type { Criterion, PersonFacts } from '@hvs/outcome/criteria';
import type { LapseView } from './explanation.view.js';

/** The decision that stands for one group, with the set it was made by. */
export interface StandingDecision {
  targetGroup: TargetGroup;
  decisionId: string;
  criteriaSetId: string;
  title: string;
  version: number;
  criterion: Criterion;
  outcome: DecisionOutcome;
  decidedAt: Date;
  /** Hexadecimal. */
  inputsHash: string;
  /** The newest decision of the group that was met, when the one that stands is not. */
  lastMet: { criteriaSetId: string; findings: Record<string, unknown> } | null;
}

/** What an explanation begins with. */
export interface PersonDecisions {
  facts: PersonFacts;
  standing: DecisionOutcome | null;
  decisions: StandingDecision[];
  lapsed: LapseView[];
}

const LAPSES_SHOWN = 3;

/** Reads what stands for a person, in one statement: explanations are read often. */
@Injectable()
export class StandingDecisions {
  constructor(private readonly database: Database) {}

  /** Null for a person who is not there. */
  async of(personId: string): Promise<PersonDecisions | null> {
    const [row] = await this.database.query<
      Omit<PersonDecisions, 'facts'> & PersonFacts & { decisions: (StandingDecision & { decidedAt: string })[] }
    >(PERSON_DECISIONS, [personId], 'standing-decisions');
    if (!row) return null;
    const { birthDate, birthPrecision, standing } = row;
    return {
      facts: { birthDate, birthPrecision },
      standing,
      decisions: row.decisions.map((decision) => ({ ...decision, decidedAt: new Date(decision.decidedAt) })),
      lapsed: row.lapsed.map((lapse) => ({ ...lapse, lapsedAt: new Date(lapse.lapsedAt) })),
    };
  }
}

const PERSON_DECISIONS = `
  select p.birth_date as "birthDate", p.birth_precision as "birthPrecision", s.outcome as standing,
    coalesce((
      select jsonb_agg(jsonb_build_object('targetGroup', c.target_group, 'decisionId', c.decision_id,
        'criteriaSetId', c.criteria_set_id, 'title', cs.title, 'version', cs.version, 'criterion', cs.document,
        'outcome', c.outcome, 'decidedAt', d.decided_at, 'inputsHash', encode(c.inputs_hash, 'hex'),
        'lastMet', case when c.outcome <> 'met' then (
          select jsonb_build_object('criteriaSetId', m.criteria_set_id, 'findings', m.findings)
          from decision m where m.person_id = c.person_id and m.target_group = c.target_group and m.outcome = 'met'
          order by m.decided_at desc limit 1) end) order by c.target_group)
      from current_decision c
      join decision d on d.id = c.decision_id
      join criteria_set cs on cs.id = c.criteria_set_id
      where c.person_id = p.id
    ), '[]') as decisions,
    coalesce((
      select jsonb_agg(jsonb_build_object('targetGroup', l.target_group, 'reason', l.reason, 'lapsedAt', l.lapsed_at)
        order by l.lapsed_at desc)
      from (
        select l.* from decision_lapse l
        where l.person_id = p.id
          and not exists (select from current_decision c where c.person_id = p.id and c.target_group = l.target_group)
        order by l.lapsed_at desc limit ${LAPSES_SHOWN}
      ) l
    ), '[]') as lapsed
  from person p left join standing s on s.person_id = p.id
  where p.id = $1`;
