import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@hvs/kernel';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { CaseTurns } from '../cases/case-turns.js';
import { Answers } from '../channel/answers.js';
import { Oddities } from '../channel/oddities.js';
import { Submissions } from '../channel/submissions.js';
import type { Reading } from './read-reply.rule.js';

const KEY_USED = 'Cổng xác nhận báo mã gửi này đã dùng cho nội dung khác. Hãy duyệt và gửi lại.';

/** A submission that a worker has taken for the time of one request. */
export interface Claimed {
  id: string;
  caseId: string;
  state: 'waiting' | 'sent';
  content: Buffer;
  sendCount: number;
  askCount: number;
}

/** What is written down after one request. */
@Injectable()
export class ExchangeDesk {
  constructor(
    private readonly database: Database,
    private readonly submissions: Submissions,
    private readonly answers: Answers,
    private readonly oddities: Oddities,
    private readonly turns: CaseTurns,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  contentOf(cipher: Buffer): ReturnType<Submissions['contentOf']> {
    return this.submissions.contentOf(cipher);
  }

  async note(claimed: Claimed, reading: Reading, nextAt: Date): Promise<void> {
    const { id } = claimed;
    await this.database.transaction(async () => {
      await this.turns.hold([claimed.caseId], null); // first the case, then its submission, as officers do
      if (reading.kind === 'later') await this.later(id, reading.fault, nextAt);
      else if (reading.kind === 'refused') await this.refuse(claimed, reading.reason);
      else if (reading.kind === 'unknown-key') await this.sendAgain(claimed, nextAt);
      else if (reading.kind === 'nonsense') {
        await this.oddities.keep(reading.sort, id, reading.detail);
        if (reading.sort === 'key-used') await this.refuse(claimed, KEY_USED);
        else await this.later(id, reading.sort, nextAt);
      } else {
        await this.received(id, reading.receipt, nextAt);
        await this.answers.take(id, reading.answer, 'gateway');
      }
    });
  }

  private async later(id: string, fault: string, nextAt: Date): Promise<void> {
    await this.database.query(
      `update confirmation_submission set next_attempt_at = $2, last_fault = $3 where id = $1 and state in ('waiting', 'sent')`,
      [id, nextAt, fault],
      'exchange-later',
    );
  }

  /** The other side has it: from now on it is asked about. */
  private async received(id: string, receipt: string | null, nextAt: Date): Promise<void> {
    await this.database.query(
      `update confirmation_submission
       set state = 'sent', receipt = coalesce($2, receipt), sent_at = coalesce(sent_at, $3), next_attempt_at = $4,
         last_fault = null
       where id = $1 and state in ('waiting', 'sent')`,
      [id, receipt, this.clock.now(), nextAt],
      'exchange-received',
    );
  }

  /** Refused content is an answer: the case comes back with the reason. */
  private async refuse({ id }: Claimed, reason: string): Promise<void> {
    await this.answers.take(id, { state: 'returned', reason }, 'gateway');
  }

  /** What it has lost is sent again under the same key, while the case still waits for it. */
  private async sendAgain({ id, caseId, state }: Claimed, nextAt: Date): Promise<void> {
    const [held] = await this.turns.hold([caseId], null);
    const isWaitedFor = held?.state === 'submitted' && held.submissionId === id;
    if (state === 'sent' && isWaitedFor) await this.oddities.keep('forgotten', id, 'unknown-key');
    await this.database.query(
      `update confirmation_submission set state = $2, next_attempt_at = $3 where id = $1 and state in ('waiting', 'sent')`,
      [id, isWaitedFor ? 'waiting' : 'cancelled', isWaitedFor ? nextAt : null],
    );
  }
}
