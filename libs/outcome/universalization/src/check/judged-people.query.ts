import { Injectable } from '@nestjs/common';
import type { DecisionOutcome, TargetGroup } from '@hvs/contracts';
import { Database } from '@hvs/platform/database';
import type { PersonFacts } from '@hvs/outcome/criteria';

/** The decision that stands for a person and a target group at the moment of reading. */
export interface CurrentDecision {
  targetGroup: TargetGroup;
  decisionId: string;
  outcome: DecisionOutcome;
  /** Hexadecimal. */
  inputsHash: string;
}

/** All groups of the person together, as stored at the moment of reading. */
export interface StoredStanding {
  outcome: DecisionOutcome | null;
  revision: number;
  hamletId: string;
  communeId: string;
}

/** A person with all a check needs but the evidence. */
export interface JudgedPerson extends PersonFacts {
  id: string;
  communeId: string;
  hamletId: string;
  presence: 'present' | 'away' | 'moved' | 'deceased';
  /** Target groups in effect on the day of the check. */
  groups: TargetGroup[];
  current: CurrentDecision[];
  /** Null when nothing was ever written about the person. */
  standing: StoredStanding | null;
}

const PEOPLE = `
  select p.id, p.commune_id as "communeId", p.hamlet_id as "hamletId", p.birth_date as "birthDate",
    p.birth_precision as "birthPrecision", p.presence,
    array(
      select g.target_group from person_target_group g
      where g.person_id = p.id and g.valid_from <= $1 and (g.valid_to is null or g.valid_to >= $1)
    ) as groups,
    coalesce((
      select jsonb_agg(jsonb_build_object('targetGroup', c.target_group, 'decisionId', c.decision_id,
        'outcome', c.outcome, 'inputsHash', encode(c.inputs_hash, 'hex')))
      from current_decision c where c.person_id = p.id
    ), '[]') as current,
    (
      select jsonb_build_object('outcome', s.outcome, 'revision', s.revision, 'hamletId', s.hamlet_id,
        'communeId', s.commune_id)
      from standing s where s.person_id = p.id
    ) as standing
  from person p where p.id = any($2::uuid[]) order by p.id`;

/**
 * Reads people for a check. Facts, decisions and the revision of the standing come from one statement, evidence from
 * a later one: whoever wrote before the first statement had seen no evidence that the second one misses, so a decision
 * is never replaced by one that knew less (`DecisionBook` notices those who write in between, by the revision).
 */
@Injectable()
export class JudgedPeople {
  constructor(private readonly database: Database) {}

  /** In the order of their ids; whoever is not in the register is left out. */
  async findMany(personIds: readonly string[], day: string): Promise<JudgedPerson[]> {
    return this.database.query<JudgedPerson>(PEOPLE, [day, personIds], 'judged-people');
  }
}
