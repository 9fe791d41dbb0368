import { Injectable } from '@nestjs/common';
import { newId } from '@hvs/kernel';
import { PersonRecords } from '@hvs/outcome/casework';
import { ObjectionDesk, Objections } from '@hvs/outcome/objections';
import type { Actor } from '@hvs/platform/access';
import { Database } from '@hvs/platform/database';
import { Notices } from '@hvs/support/notifications';
import { type DeskScene, playing } from './desk-scene.js';
import { Shift } from './shift.service.js';

const ANSWER =
  'Công an xã đã xem lại. Bài kiểm tra của ông bà chưa đủ số câu đúng, nên khóa học chưa được tính. Mời ông bà làm lại.';

/** What people hear and say: notices, looks at them, questions and an answer. */
@Injectable()
export class Voices {
  constructor(
    private readonly database: Database,
    private readonly shift: Shift,
    private readonly records: PersonRecords,
    private readonly objections: Objections,
    private readonly desk: ObjectionDesk,
    private readonly notices: Notices,
  ) {}

  async raise(scene: DeskScene): Promise<void> {
    await this.tellWhoIsUniversalized();
    const vneidMissing = playing(scene, 'vneid-missing').id;
    await this.shift.as(vneidMissing, (actor) =>
      this.question(actor, 'Tôi đã nâng tài khoản VNeID lên mức 2 tháng trước. Vì sao vẫn ghi là còn thiếu?'),
    );
    const failedOnce = playing(scene, 'failed-once').id;
    const answered = await this.shift.as(failedOnce, (actor) =>
      this.question(actor, 'Tôi đã làm bài kiểm tra, sao khóa học chưa được tính?'),
    );
    await this.shift.as(playing(scene, 'congan').id, async (officer) => {
      for (const personId of [failedOnce, playing(scene, 'universalized').id]) {
        await this.records.show(officer, personId, 'vi');
      }
      await this.records.revealCitizenId(officer, playing(scene, 'universalized').id);
      await this.desk.answer(officer, answered, { outcome: 'declined', answer: ANSWER }, 'vi');
    });
  }

  /** Objects to the decision about the actor; returns the id of the objection. */
  private async question(actor: Actor, text: string): Promise<string> {
    const [decision] = await this.database.query<{ id: string }>(
      'select decision_id as id from current_decision where person_id = $1 limit 1',
      [actor.personId],
    );
    if (!decision) throw new Error('a learner of the cast has no decision');
    const objection = { id: newId(), about: { kind: 'decision' as const, id: decision.id }, text };
    await this.objections.raise(actor, objection, 'vi');
    return objection.id;
  }

  /** The night speaks of single people to nobody; those who met the criteria in it hear of it here. */
  private async tellWhoIsUniversalized(): Promise<void> {
    const met = await this.database.query<{ personId: string; since: Date }>(
      `select s.person_id as "personId", s.since from standing s join account a using (person_id)
       where s.outcome = 'met'`,
    );
    await this.notices.tell(
      met.map(({ personId, since }) => ({
        personId,
        kind: 'universalized' as const,
        facts: {},
        href: '/toi-con-thieu-gi',
        sourceKey: `standing:${since.getTime()}`,
      })),
    );
  }
}
