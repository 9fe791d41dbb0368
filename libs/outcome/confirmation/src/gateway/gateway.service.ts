import { Injectable } from '@nestjs/common';
import type { Actor } from '@hvs/platform/access';
import { Config } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { Oddities, type OddityView } from '../channel/oddities.js';
import { DeskCommunes } from '../desk-communes.js';
import type { Circuit } from './circuit.rule.js';
import { Circuits } from './circuits.js';

/** How it stands with the gateway, for the desk and for the operator. */
export interface GatewayView {
  /** False where no gateway is set up: then only files go out. */
  isSetUp: boolean;
  circuit: Circuit['state'];
  /** Submissions of the officer's communes that have not reached it yet. */
  waiting: number;
  /** Those that it has and has not answered. */
  unanswered: number;
  /** Attempts so far for what waits. */
  attempts: number;
  oldestWaitingSince: Date | null;
  nextAttemptAt: Date | null;
  lastAnswerAt: Date | null;
  lastFault: string | null;
  oddities: number;
}

/** The gateway as officers see it. */
@Injectable()
export class Gateway {
  constructor(
    private readonly database: Database,
    private readonly config: Config,
    private readonly desk: DeskCommunes,
    private readonly circuits: Circuits,
    private readonly oddities: Oddities,
  ) {}

  async status(actor: Actor): Promise<GatewayView> {
    const communes = await this.desk.idsOf(actor);
    const circuit = await this.circuits.read();
    const [counts] = await this.database.query<
      Pick<GatewayView, 'waiting' | 'unanswered' | 'attempts' | 'oldestWaitingSince' | 'nextAttemptAt' | 'oddities'>
    >(
      `select count(*) filter (where state = 'waiting')::int as waiting,
         count(*) filter (where state = 'sent')::int as unanswered,
         coalesce(sum(send_count) filter (where state = 'waiting'), 0)::int as attempts,
         min(submitted_at) filter (where state = 'waiting') as "oldestWaitingSince",
         min(next_attempt_at) as "nextAttemptAt",
         (select count(*)::int from gateway_oddity where commune_id is null or commune_id = any($1::uuid[])) as oddities
       from confirmation_submission
       where channel = 'gateway' and state in ('waiting', 'sent') and commune_id = any($1::uuid[])`,
      [communes],
    );
    if (!counts) throw new Error('an aggregate has one row');
    const { state, lastAnswerAt, lastFault } = circuit;
    return { isSetUp: this.config.gateway.url !== undefined, circuit: state, lastAnswerAt, lastFault, ...counts };
  }

  /** What the other side said that cannot be right, newest first. */
  async listOddities(actor: Actor, after?: string): Promise<{ oddities: OddityView[]; nextAfter: string | null }> {
    return this.oddities.list(await this.desk.idsOf(actor), after);
  }
}
