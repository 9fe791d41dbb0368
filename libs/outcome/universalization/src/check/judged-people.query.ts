import { Injectable } from '@nestjs/common';
import type { DecisionOutcome, TargetGroup } from '@hvs/contracts';
import { Database } from '@hvs/platform/database';
import { CONSULTED_EVIDENCE, type KnownEvidence, type PersonFacts } from '@hvs/outcome/criteria';

/** The decision that stands for a person and a target group at the moment of reading. */
export interface CurrentDecision {
  targetGroup: TargetGroup;
  decisionId: string;
  hamletId: string;
  outcome: DecisionOutcome;
  /** Hexadecimal. */
  inputsHash: string;
}

/** A person with all a check needs but the evidence. */
export interface JudgedPerson extends PersonFacts {
  id: string;
  communeId: string;
  hamletId: string;
  /** Target groups in effect on the day of the check; none for someone who moved away for good or died. */
  groups: TargetGroup[];
  current: CurrentDecision[];
}

const PEOPLE = `
  select p.id, p.commune_id as "communeId", p.hamlet_id as "hamletId", p.birth_date as "birthDate",
    p.birth_precision as "birthPrecision",
    case when p.presence in ('present', 'away') then array(
      select g.target_group from person_target_group g
      where g.person_id = p.id and g.valid_from <= $1 and (g.valid_to is null or g.valid_to >= $1)
    ) else '{}' end as groups,
    coalesce((
      select jsonb_agg(jsonb_build_object('targetGroup', c.target_group, 'decisionId', c.decision_id,
        'hamletId', c.hamlet_id, 'outcome', c.outcome, 'inputsHash', encode(c.inputs_hash, 'hex')))
      from current_decision c where c.person_id = p.id
    ), '[]') as current
  from person p`;

/**
 * Reads people for a check. Facts and the decision that stands come from one statement, evidence from a later one:
 * whoever decided before the first statement had seen no evidence that the second one misses, so a decision is
 * never replaced by one that knew less (`DecisionBook` notices those who decide in between).
 */
@Injectable()
export class JudgedPeople {
  constructor(private readonly database: Database) {}

  async find(personId: string, day: string): Promise<JudgedPerson | undefined> {
    const [person] = await this.database.query<JudgedPerson>(
      `${PEOPLE} where p.id = $2`,
      [day, personId],
      'judged-person',
    );
    return person;
  }

  /** The next `limit` people after `lastPersonId`, in the order of their ids; from the beginning when it is null. */
  async after(lastPersonId: string | null, limit: number, day: string): Promise<JudgedPerson[]> {
    return this.database.query<JudgedPerson>(
      `${PEOPLE} where p.id > coalesce($2, '00000000-0000-0000-0000-000000000000'::uuid) order by p.id limit $3`,
      [day, lastPersonId, limit],
      'judged-people-after',
    );
  }

  /** The evidence of these people that any criterion may ask for, by person. */
  async evidenceOf(personIds: string[]): Promise<Map<string, KnownEvidence[]>> {
    const rows = await this.database.query<KnownEvidence & { personId: string }>(
      `select person_id as "personId", id, kind, value, provenance, occurred_at as "occurredAt"
       from evidence where person_id = any($1::uuid[]) and kind = any($2)`,
      [personIds, CONSULTED_EVIDENCE],
      'judged-evidence',
    );
    const byPerson = new Map<string, KnownEvidence[]>(personIds.map((id) => [id, []]));
    for (const row of rows) byPerson.get(row.personId)?.push(row);
    return byPerson;
  }
}
