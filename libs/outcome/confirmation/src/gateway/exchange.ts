import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@hvs/kernel';
import { CLOCK, Config } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { Jobs } from '@hvs/platform/queue';
import { BACKOFF, type Backoff, waitBefore } from './backoff.rule.js';
import { Circuits } from './circuits.js';
import { type Claimed, ExchangeDesk } from './exchange-desk.js';
import { GatewayClient } from './gateway-client.js';
import { readReply, type Reading } from './read-reply.rule.js';

/** An answer may take days; asking for it becomes rarer, up to once an hour. */
const ASKING: Backoff = { ...BACKOFF, capMs: 60 * 60_000 };
const STARTED_AT_ONCE = 500;
/** Beyond the time limit of a request, so that nobody takes over what is still on its way. */
const LEASE_SLACK_MS = 30_000;
/** Sends submissions to the gateway and asks for their answers, until there is one. */
@Injectable()
export class Exchange {
  constructor(
    private readonly database: Database,
    private readonly config: Config,
    private readonly client: GatewayClient,
    private readonly circuits: Circuits,
    private readonly desk: ExchangeDesk,
    private readonly jobs: Jobs,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Asks for the work that is due by now: a little while the gateway is tried, nothing while it is left alone. */
  async startDue(): Promise<number> {
    if (!this.config.gateway.url) return 0;
    const { state } = await this.circuits.read();
    const due = await this.database.query<{ id: string }>(
      `select id from confirmation_submission
       where channel = 'gateway' and state in ('waiting', 'sent') and next_attempt_at <= $1
       order by next_attempt_at limit $2`,
      [this.clock.now(), state === 'closed' ? STARTED_AT_ONCE : 1],
      'exchange-due',
    );
    await this.jobs.requestMany(
      'confirmation.exchange',
      due.map(({ id }) => ({ key: id, payload: { submissionId: id } })),
    );
    return due.length;
  }

  /** One request about one submission, if it is due and the gateway may be asked. Safe to run twice at once. */
  async once(submissionId: string): Promise<void> {
    if (!(await this.circuits.mayAsk())) return;
    const claimed = await this.claim(submissionId);
    if (!claimed) return;
    const isFirst = claimed.state === 'waiting';
    const reply = isFirst
      ? await this.client.send(this.desk.contentOf(claimed.content))
      : await this.client.ask(claimed.id);
    const reading = readReply(reply, claimed.id);
    await this.tellCircuit(reading);
    const backoff = isFirst ? BACKOFF : ASKING;
    const asked = reading.kind === 'later' ? reading.askedForMs : 0;
    const attempt = isFirst ? claimed.sendCount : claimed.askCount;
    const wait = waitBefore(attempt, Math.random(), reading.kind === 'later' ? BACKOFF : backoff, asked);
    await this.desk.note(claimed, reading, new Date(this.clock.now().getTime() + wait));
  }

  /** Takes the submission for the time of one request; null when it is not due, or another worker has it. */
  private async claim(submissionId: string): Promise<Claimed | null> {
    const now = this.clock.now();
    const lease = new Date(now.getTime() + this.config.gateway.timeoutMs + LEASE_SLACK_MS);
    const [claimed] = await this.database.query<Claimed>(
      `update confirmation_submission
       set next_attempt_at = $3, last_attempt_at = $2,
         send_count = send_count + (state = 'waiting')::int, ask_count = ask_count + (state = 'sent')::int
       where id = $1 and channel = 'gateway' and state in ('waiting', 'sent') and next_attempt_at <= $2
       returning id, case_id as "caseId", state, content, send_count as "sendCount", ask_count as "askCount"`,
      [submissionId, now, lease],
      'exchange-claim',
    );
    return claimed ?? null;
  }

  private async tellCircuit(reading: Reading): Promise<void> {
    if (reading.kind === 'later') await this.circuits.failed(reading.fault);
    else if (reading.kind === 'nonsense' && reading.sort === 'not-json') await this.circuits.failed('not JSON');
    else await this.circuits.succeeded();
  }
}
