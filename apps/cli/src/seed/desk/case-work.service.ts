import { Inject, Injectable } from '@nestjs/common';
import { type Clock, todayIn, VIETNAM } from '@hvs/kernel';
import { AnswerFiles, ConfirmationBatches, ConfirmationCases, Confirmations } from '@hvs/outcome/confirmation';
import type { Actor } from '@hvs/platform/access';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import type { DeskScene } from './desk-scene.js';

interface ReadyCase {
  caseId: string;
  personId: string;
}

const RETURNED = [
  'Họ tên trên giấy tờ khác sổ dân cư. Đề nghị người dân mang căn cước đến Công an xã.',
  'Số điện thoại không liên lạc được. Đề nghị trưởng thôn giúp liên hệ.',
];
const WITHDRAWN = 'Người dân đã chuyển đi nơi khác, hồ sơ chuyển theo.';
const ANSWERED_BACK = 'Tài khoản VNeID đang bị khóa, mở lại rồi gửi lần nữa.';

/** Cases in each state: answered by file, reviewed, confirmed by the officer's word, returned and withdrawn. */
@Injectable()
export class CaseWork {
  constructor(
    private readonly database: Database,
    private readonly cases: ConfirmationCases,
    private readonly batches: ConfirmationBatches,
    private readonly answerFiles: AnswerFiles,
    private readonly confirmations: Confirmations,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async workOff(officer: Actor, scene: DeskScene): Promise<void> {
    const ready = await this.ready(scene);
    // Never more than a sixth for one state, so that a small commune has some of each
    const most = Math.floor(ready.length / 6);
    const next = (count: number) => ready.splice(0, Math.min(count, most));
    await this.sendByFile(officer, next(24));
    await this.cases.reviewMany(officer, idsOf(next(12)));
    const today = todayIn(VIETNAM, this.clock.now());
    for (const { personId } of next(8)) await this.confirmations.record(officer, personId, today);
    for (const [index, { caseId }] of next(4).entries()) {
      await this.cases.return(officer, caseId, RETURNED[index % RETURNED.length] as string);
    }
    for (const { caseId } of next(1)) await this.cases.withdraw(officer, caseId, WITHDRAWN);
  }

  /** A signed batch, and the answer file to half of it; the worker reads that when it starts. */
  private async sendByFile(officer: Actor, cases: readonly ReadyCase[]): Promise<void> {
    if (cases.length === 0) return;
    await this.cases.reviewMany(officer, idsOf(cases));
    await this.batches.build(officer);
    const keys = await this.database.query<{ key: string }>(
      'select id as key from confirmation_submission order by id limit $1',
      [Math.ceil(cases.length / 2)],
    );
    const today = todayIn(VIETNAM, this.clock.now());
    const lines = keys.map(({ key }, index) =>
      index % 5 === 4 ? `${key},returned,,"${ANSWERED_BACK}"` : `${key},confirmed,${today},`,
    );
    const content = Buffer.from(['key,state,confirmedOn,reason', ...lines, ''].join('\n'));
    await this.answerFiles.upload(officer, { name: `tra-loi-${today}.csv`, content });
  }

  /** People of the cast keep their case as the night left it. */
  private async ready({ parts }: DeskScene): Promise<ReadyCase[]> {
    return this.database.query<ReadyCase>(
      `select c.id as "caseId", c.person_id as "personId" from confirmation_case c
       where c.state = 'ready' and c.person_id <> all($1::uuid[])
         and exists (select from account a where a.person_id = c.person_id)
       order by md5(c.id::text)`,
      [[...parts.values()].map(({ id }) => id)],
    );
  }
}

const idsOf = (cases: readonly ReadyCase[]): string[] => cases.map(({ caseId }) => caseId);
