import { Inject, Injectable } from '@nestjs/common';
import type { ConfirmationCaseState } from '@hvs/contracts';
import type { Clock } from '@hvs/kernel';
import { type Jurisdiction } from '@hvs/platform/access';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { Outbox } from '@hvs/platform/outbox';
import { Audit } from '@hvs/foundation/audit';
import type { CaseDeed } from './case-steps.rule.js';
import { targetOf } from './case-steps.rule.js';
import type { StepCause } from './case.view.js';

/** A case that this transaction holds, as it stood when it was locked. */
export interface HeldCase {
  caseId: string;
  personId: string;
  communeId: string;
  hamletId: string;
  fullName: string;
  state: ConfirmationCaseState;
  submissionId: string | null;
}

/** Who takes a step: an officer, or something that happened. */
export interface StepBy {
  cause: StepCause;
  actor?: { accountId: string; personId: string } | undefined;
}

/** One case of a common step, with what is its own. */
export interface CaseTurn {
  held: HeldCase;
  reason?: string | null;
  /** The submission that the step makes or answers. */
  submissionId?: string | null;
}

/** SQL that holds for people of units within the paths of `parameter`; null stands for everywhere. */
export const withinPaths = (parameter: string): string =>
  `(${parameter}::ltree[] is null or u.path <@ any(${parameter}::ltree[]))`;

/** Unit paths to look below; null for everywhere. Nobody's own right reaches cases. */
export function pathsOf(jurisdiction: Jurisdiction): string[] | null {
  if (jurisdiction.kind === 'all') return null;
  return jurisdiction.kind === 'units' ? jurisdiction.paths : [];
}

/** Takes steps: state, step, audit and word to the others stand or fall together. */
@Injectable()
export class CaseTurns {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Locks the cases until the transaction ends, in one order, so that two officers with the same list never block each other. */
  async hold(caseIds: readonly string[], paths: string[] | null): Promise<HeldCase[]> {
    return this.database.query<HeldCase>(
      `select c.id as "caseId", c.person_id as "personId", c.commune_id as "communeId", p.hamlet_id as "hamletId",
         p.full_name as "fullName", c.state, c.submission_id as "submissionId"
       from confirmation_case c join person p on p.id = c.person_id join unit u on u.id = p.hamlet_id
       where c.id = any($1::uuid[]) and ${withinPaths('$2')}
       order by c.id for update of c`,
      [caseIds, paths],
      'confirmation-case-hold',
    );
  }

  /** The case of the person that is not withdrawn, locked, or null. */
  async holdOf(personId: string): Promise<HeldCase | null> {
    const [found] = await this.database.query<{ id: string }>(
      `select id from confirmation_case where person_id = $1 and state <> 'withdrawn'`,
      [personId],
      'confirmation-case-of-person',
    );
    const [held] = found ? await this.hold([found.id], null) : [];
    return held && held.state !== 'withdrawn' ? held : null;
  }

  /** Takes one step with many held cases. The caller has asked `stepFrom` of each. */
  async take(deed: CaseDeed, turns: readonly CaseTurn[], by: StepBy): Promise<void> {
    if (turns.length === 0) return;
    const state = targetOf(deed);
    await this.database.query(
      `with turn as (
         select * from unnest($1::uuid[], $2::text[], $3::uuid[]) as t (case_id, reason, submission_id)
       ), turned as (
         update confirmation_case c
         set state = $4, since = $5, step_count = c.step_count + 1, reason = t.reason,
           returned_before = c.returned_before or $4 = 'returned',
           submission_id = case when $6 = 'submit' then t.submission_id else c.submission_id end,
           standing_lapsed_at = null
         from turn t where c.id = t.case_id
         returning c.id, c.step_count, t.reason, t.submission_id
       )
       insert into confirmation_case_step
         (case_id, position, deed, state, at, cause, by_account, by_person, reason, submission_id)
       select id, step_count, $6, $4, $5, $7, $8, $9, reason, submission_id from turned`,
      [
        turns.map(({ held }) => held.caseId),
        turns.map(({ reason }) => reason ?? null),
        turns.map(({ submissionId }) => submissionId ?? null),
        state,
        this.clock.now(),
        deed,
        by.cause,
        by.actor?.accountId ?? null,
        by.actor?.personId ?? null,
      ],
      'confirmation-case-take',
    );
    await this.tell(turns, state, by);
  }

  /** Audit rows and events of cases that have come to `state`. */
  async tell(
    turns: readonly {
      held: Pick<HeldCase, 'caseId' | 'personId' | 'communeId' | 'hamletId'>;
      reason?: string | null;
    }[],
    state: ConfirmationCaseState,
    { cause, actor }: StepBy,
  ): Promise<void> {
    await this.audit.recordMany(
      turns.map(({ held, reason }) => ({
        action: `confirmation-case.${state}`,
        ...(actor ? { actor: { accountId: actor.accountId, personId: actor.personId } } : {}),
        subjectPersonId: held.personId,
        subjectId: held.caseId,
        communeId: held.communeId,
        details: { cause, ...(reason ? { reason } : {}) },
      })),
    );
    await this.outbox.recordMany(
      'confirmation-case.turned',
      turns.map(({ held: { caseId, personId, hamletId } }) => ({ caseId, personId, hamletId, state })),
    );
  }
}
