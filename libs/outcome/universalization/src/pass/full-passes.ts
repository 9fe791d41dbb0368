import { Inject, Injectable } from '@nestjs/common';
import { type Clock, DomainError, newId, todayIn, VIETNAM } from '@hvs/kernel';
import { Audit } from '@hvs/foundation/audit';
import type { Actor } from '@hvs/platform/access';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { Jobs } from '@hvs/platform/queue';
import { WholeDeployment } from '@hvs/outcome/criteria';
import type { FullPassView, PassReason } from './full-pass.view.js';

const PASSES_SHOWN = 30;
/** Runners of a pass without a limit of its rate: as many as the bulk lane of one worker takes. */
const RUNNERS = 2;

const SELECT = `
  select p.id, p.as_of as "asOf", p.reason, p.checked_count as "checkedCount", p.total_count as "totalCount",
    p.turned_count as "turnedCount", p.rate_per_second as "ratePerSecond", p.requested_at as "requestedAt",
    p.started_at as "startedAt", p.finished_at as "finishedAt",
    case when p.finished_at is not null then 'finished' when p.paused_at is not null then 'paused'
      when p.started_at is not null then 'running' else 'waiting' end as state
  from full_pass p`;

/** Passes over everybody: what asks for one, and what an administrator may do with one. Run by `PassRunner`. */
@Injectable()
export class FullPasses {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly audit: Audit,
    private readonly wholeDeployment: WholeDeployment,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The newest passes, newest first. */
  async newest(): Promise<FullPassView[]> {
    return this.database.query<FullPassView>(`${SELECT} order by p.requested_at desc, p.id desc limit ${PASSES_SHOWN}`);
  }

  /** @throws DomainError `full-pass.not-found` */
  async of(passId: string): Promise<FullPassView> {
    const [pass] = await this.database.query<FullPassView>(`${SELECT} where p.id = $1`, [passId]);
    if (!pass) throw new DomainError('full-pass.not-found');
    return pass;
  }

  /**
   * Has the nightly pass of `day` (`YYYY-MM-DD`) run, or go on if it was begun; there is one a day. Returns its id. A
   * pass that is finished or paused stays so.
   */
  async startNightly(day: string): Promise<string> {
    return this.database.transaction(async () => {
      await this.database.query(
        `insert into full_pass (id, as_of, reason) values ($1, $2, 'nightly')
         on conflict (as_of) where reason = 'nightly' do nothing`,
        [newId(), day],
      );
      const [pass] = await this.database.query<{ id: string; isOpen: boolean }>(
        `select id, finished_at is null and paused_at is null as "isOpen" from full_pass
         where as_of = $1 and reason = 'nightly'`,
        [day],
      );
      if (!pass) throw new Error(`the full pass of ${day} vanished while it was started`);
      if (pass.isOpen) await this.requestRun(pass.id);
      return pass.id;
    });
  }

  /**
   * Has a pass run soon because of something that concerns many. One that waits already for the same reason and has not
   * begun will see it too, so it serves for both. Returns its id.
   */
  async startBecause(reason: Exclude<PassReason, 'nightly'>): Promise<string> {
    return this.database.transaction(async () => {
      const [waiting] = await this.database.query<{ id: string }>(
        `select id from full_pass where reason = $1 and started_at is null and paused_at is null
         order by id limit 1 for update`,
        [reason],
      );
      const passId = waiting?.id ?? (await this.add(reason, null, null));
      await this.requestRun(passId);
      return passId;
    });
  }

  /**
   * A pass that somebody asks for; at most `ratePerSecond` people a second, null without a limit.
   * @throws DomainError `criteria.whole-deployment-needed`, as whoever pauses or resumes one
   */
  async askFor(actor: Actor, ratePerSecond: number | null): Promise<FullPassView> {
    await this.wholeDeployment.require(actor, 'checks:manage');
    return this.database.transaction(async () => {
      const passId = await this.add('asked-for', actor.accountId, ratePerSecond);
      await this.requestRun(passId);
      await this.note('full-pass.asked-for', passId, actor);
      return this.of(passId);
    });
  }

  /** Lets the pass rest after the people it is just working on. @throws DomainError `full-pass.not-found`, `full-pass.finished` */
  async pause(passId: string, actor: Actor): Promise<FullPassView> {
    return this.change(passId, actor, 'full-pass.paused', 'paused_at = coalesce(paused_at, now())');
  }

  /** Lets the pass go on where it rested. @throws DomainError `full-pass.not-found`, `full-pass.finished` */
  async resume(passId: string, actor: Actor): Promise<FullPassView> {
    return this.change(passId, actor, 'full-pass.resumed', 'paused_at = null', () => this.requestRun(passId));
  }

  private async change(
    passId: string,
    actor: Actor,
    action: string,
    assignment: string,
    then?: () => Promise<void>,
  ): Promise<FullPassView> {
    await this.wholeDeployment.require(actor, 'checks:manage');
    return this.database.transaction(async () => {
      const changed = await this.database.query(
        `update full_pass set ${assignment} where id = $1 and finished_at is null returning id`,
        [passId],
      );
      const pass = await this.of(passId);
      if (changed.length === 0) throw new DomainError('full-pass.finished');
      await then?.();
      await this.note(action, passId, actor);
      return pass;
    });
  }

  private async add(reason: PassReason, requestedBy: string | null, ratePerSecond: number | null): Promise<string> {
    const id = newId();
    await this.database.query(
      `insert into full_pass (id, as_of, reason, requested_by, rate_per_second) values ($1, $2, $3, $4, $5)`,
      [id, todayIn(VIETNAM, this.clock.now()), reason, requestedBy, ratePerSecond],
    );
    return id;
  }

  private async requestRun(passId: string): Promise<void> {
    const { ratePerSecond } = await this.of(passId);
    const runners = Array.from({ length: ratePerSecond === null ? RUNNERS : 1 }, (_, index) => index + 1);
    await this.jobs.requestMany(
      'universalization.check-everyone',
      runners.map((runner) => ({ key: `${passId} ${runner}`, payload: { passId, runner } })),
    );
  }

  private async note(action: string, passId: string, { accountId, personId, communeId }: Actor): Promise<void> {
    await this.audit.record({ action, actor: { accountId, personId }, subjectId: passId, communeId });
  }
}
