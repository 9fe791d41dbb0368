import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@hvs/kernel';
import { CLOCK, Config } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { afterFailure, afterSuccess, type Circuit, type CircuitSettings, CLOSED, permit } from './circuit.rule.js';

const GATEWAY = 'confirmation';
const PROBE_SLACK_MS = 5_000;

export interface CircuitView extends Circuit {
  openings: number;
  lastAnswerAt: Date | null;
  lastFault: string | null;
}

/** The circuit breaker of the gateway as all workers see it: one row, changed under its lock. */
@Injectable()
export class Circuits {
  constructor(
    private readonly database: Database,
    private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async read(): Promise<CircuitView> {
    const [row] = await this.database.query<CircuitView>(SELECT, [GATEWAY], 'gateway-circuit');
    return row ?? { ...CLOSED, openings: 0, lastAnswerAt: null, lastFault: null };
  }

  /** True when a request may go out now. While the gateway is tried, one caller of all workers is told so. */
  async mayAsk(): Promise<boolean> {
    if ((await this.read()).state === 'closed') return true;
    return this.change((circuit, now) => {
      const permitted = permit(circuit, now, this.settings);
      return { circuit: permitted.circuit, result: permitted.allowed };
    });
  }

  /** The gateway answered as a gateway does. */
  async succeeded(): Promise<void> {
    const { state, failures, lastAnswerAt } = await this.read();
    const now = this.clock.now();
    // Of thousands of answers in a row one in a second is enough to tell when the last one came.
    if (state === 'closed' && failures === 0 && lastAnswerAt && now.getTime() - lastAnswerAt.getTime() < 1000) return;
    await this.change(() => ({ circuit: afterSuccess(), result: undefined }), { answeredAt: now });
  }

  async failed(fault: string): Promise<void> {
    await this.change((circuit, now) => ({ circuit: afterFailure(circuit, now, this.settings), result: undefined }), {
      fault,
    });
  }

  private get settings(): CircuitSettings {
    const { failuresToOpen, pauseMs, timeoutMs } = this.config.gateway;
    return { failuresToOpen, pauseMs, probeMs: timeoutMs + PROBE_SLACK_MS };
  }

  private async change<T>(
    step: (circuit: Circuit, now: Date) => { circuit: Circuit; result: T },
    noted: { fault?: string; answeredAt?: Date } = {},
  ): Promise<T> {
    return this.database.transaction(async () => {
      await this.database.query(
        `insert into gateway_circuit (gateway, state) values ($1, 'closed') on conflict do nothing`,
        [GATEWAY],
      );
      const [row] = await this.database.query<CircuitView>(`${SELECT} for update`, [GATEWAY]);
      const before = row ?? CLOSED;
      const { circuit, result } = step(before, this.clock.now());
      if (circuit === before) return result;
      const opens = circuit.state === 'open' && before.state !== 'open';
      await this.database.query(
        `update gateway_circuit set state = $2, failures = $3, opened_at = $4, probe_until = $5,
           openings = openings + $6::int, last_answer_at = coalesce($7, last_answer_at), last_fault = coalesce($8, last_fault)
         where gateway = $1`,
        [
          GATEWAY,
          circuit.state,
          circuit.failures,
          circuit.openedAt,
          circuit.probeUntil,
          opens ? 1 : 0,
          noted.answeredAt ?? null,
          noted.fault ?? null,
        ],
      );
      return result;
    });
  }
}

const SELECT = `
  select state, failures, opened_at as "openedAt", probe_until as "probeUntil", openings,
    last_answer_at as "lastAnswerAt", last_fault as "lastFault"
  from gateway_circuit where gateway = $1`;
