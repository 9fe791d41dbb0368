import { Inject, Injectable } from '@nestjs/common';
import { EvidenceSeals } from '@hvs/foundation/evidence';
import { type Clock, todayIn, VIETNAM } from '@hvs/kernel';
import { Universalization } from '@hvs/outcome/universalization';
import { CLOCK } from '@hvs/platform/config';
import { type Logger, LOGGER } from '@hvs/platform/telemetry';
import { Quizzes } from '@hvs/study/quizzes';
import { Housekeeping } from './housekeeping.js';

const TICK_MS = 60_000;
const NIGHT_HOUR = 2;

/**
 * What time itself causes. Attempts whose time is over are closed; once a day everyone is judged anew, as birthdays
 * come and groups begin and end. Looked at every minute instead of by cron: the machine of a commune may be switched
 * off at night, and then the pass is due when it comes back. Starting the pass of one day twice is harmless.
 */
@Injectable()
export class Schedule {
  private timer: NodeJS.Timeout | undefined;
  private doneFor = '';

  constructor(
    private readonly universalization: Universalization,
    private readonly quizzes: Quizzes,
    private readonly seals: EvidenceSeals,
    private readonly housekeeping: Housekeeping,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  start(): void {
    this.timer = setInterval(() => void this.tick(), TICK_MS);
    void this.tick();
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private async tick(): Promise<void> {
    await this.quizzes.closeOverdue().catch((error: unknown) => {
      this.logger.warn({ err: error }, 'overdue attempts could not be closed; they are tried again in a minute');
    });
    await this.housekeeping.watch().catch((error: unknown) => {
      this.logger.warn({ err: error }, 'expired lists and overdue objections are looked at again in a minute');
    });
    await this.workAtNight();
  }

  private async workAtNight(): Promise<void> {
    const now = this.clock.now();
    const day = todayIn(VIETNAM, now);
    const hour = Number(
      new Intl.DateTimeFormat('en-GB', { timeZone: VIETNAM, hour: '2-digit', hourCycle: 'h23' }).format(now),
    );
    if (hour < NIGHT_HOUR || this.doneFor === day) return;
    try {
      await this.universalization.startFullPass(day);
      await this.seals.request(day);
      await this.housekeeping.run();
      this.doneFor = day;
    } catch (error) {
      this.logger.warn({ err: error }, 'the nightly work could not start; it is tried again in a minute');
    }
  }
}
