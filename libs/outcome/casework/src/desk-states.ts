import { Injectable } from '@nestjs/common';
import type { ConfirmationCaseState, DecisionOutcome } from '@hvs/contracts';
import { Database } from '@hvs/platform/database';

/** Where a person stands in the two results and on the way between them, which say nothing about each other. */
export interface DeskState {
  standing: DecisionOutcome | null;
  caseId: string | null;
  caseState: ConfirmationCaseState | null;
  confirmed: boolean;
}

/**
 * The three tables side by side, for people in `w`. They belong to universalization and confirmation; a list of
 * thousands is read in one statement instead of asking both person by person.
 */
export const JOIN_DESK_STATES = `
  left join standing s on s.person_id = w.person_id
  left join confirmation_case c on c.person_id = w.person_id and c.state <> 'withdrawn'
  left join confirmation k on k.person_id = w.person_id and k.withdrawn_at is null`;

export const SELECT_DESK_STATE = `
  s.outcome as standing, c.id as "caseId", c.state as "caseState", k.id is not null as confirmed`;

const NOTHING: DeskState = { standing: null, caseId: null, caseState: null, confirmed: false };

/** Reads where people stand, many at once. */
@Injectable()
export class DeskStates {
  constructor(private readonly database: Database) {}

  async of(personIds: readonly string[]): Promise<(personId: string) => DeskState> {
    if (personIds.length === 0) return () => NOTHING;
    const rows = await this.database.query<DeskState & { personId: string }>(
      `select w.person_id as "personId", ${SELECT_DESK_STATE}
       from unnest($1::uuid[]) as w (person_id) ${JOIN_DESK_STATES}`,
      [personIds],
      'desk-states-of',
    );
    const states = new Map(rows.map(({ personId, ...state }) => [personId, state]));
    return (personId) => states.get(personId) ?? NOTHING;
  }
}
