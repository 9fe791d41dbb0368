import type { TargetGroup } from '@hvs/contracts';
import { newId, todayIn, VIETNAM } from '@hvs/kernel';
import { documentHash } from '@hvs/outcome/criteria';
import { Courses } from '@hvs/study/courses';
import request from 'supertest';
import { type GivenCommune, type SignedIn, startWorld, type World } from '../../../../../test/support/index.js';
import { madeCourse } from '../../../../../test/support/study-scenes.js';

export const DRAFTS = '/api/administrator/criteria-drafts';
export const LEVEL_2 = { key: 'vneid', kind: 'vneid-level', accountLevel: 2 };

interface Draft {
  id: string;
  document: { criterion: unknown; combining: string };
}

/** The calendar day in Vietnam some days from now. */
export const day = (fromNow: number): string => todayIn(VIETNAM, new Date(Date.now() + fromNow * 86_400_000));

/** Kẻ Sặt with one course and two administrators: Lan writes, Minh approves. */
export class CriteriaDesk {
  private constructor(
    readonly world: World,
    readonly keSat: GivenCommune,
    readonly lan: SignedIn,
    readonly minh: SignedIn,
  ) {}

  static async open(): Promise<CriteriaDesk> {
    const world = await startWorld();
    await world.get(Courses).publish(madeCourse());
    const keSat = await world.given.keSat();
    const administrator = async (fullName: string) =>
      world.given.signedIn(await world.given.person({ fullName }), [{ role: 'administrator', at: keSat.commune }]);
    return new CriteriaDesk(world, keSat, await administrator('Trần Thị Lan'), await administrator('Vũ Văn Minh'));
  }

  ask(who: SignedIn, method: 'get' | 'post' | 'put' | 'delete', path: string, body?: object) {
    const call = request(this.world.app.getHttpServer())[method](path).set('cookie', who.cookie);
    return body ? call.send(body) : call;
  }

  async begun(targetGroup: TargetGroup) {
    return (await this.ask(this.lan, 'post', DRAFTS, { targetGroup }).expect(201)).body;
  }

  async written(targetGroup: TargetGroup, criterion: unknown = LEVEL_2) {
    const draft = await this.begun(targetGroup);
    const document = { ...draft.document, criterion };
    return (await this.ask(this.lan, 'put', `${DRAFTS}/${draft.id}`, { document, revision: 1 }).expect(200)).body;
  }

  async submitted(targetGroup: TargetGroup, criterion?: unknown) {
    const draft = await this.written(targetGroup, criterion);
    return (await this.ask(this.lan, 'post', `${DRAFTS}/${draft.id}/submission`).expect(200)).body;
  }

  approve(who: SignedIn, draftId: string, wish: object = { inForceFrom: day(0) }) {
    return this.ask(who, 'post', `${DRAFTS}/${draftId}/approval`, wish);
  }

  /** A finished preview of the draft as it stands, with the effects the scene needs. */
  async previewed(draft: Draft, effects: object) {
    const { criterion, combining } = draft.document;
    await this.world.database.query(
      `insert into criteria_preview (id, draft_id, target_group, document, document_hash, combining, state, counts,
         requested_by, finished_at)
       values ($1, $2, 'resident', $3, $4, $5, 'done', $6, $7, now())`,
      [
        newId(),
        draft.id,
        JSON.stringify(criterion),
        documentHash({ criterion, combining }),
        combining,
        JSON.stringify({ gain: 0, lose: 0, stayMet: 0, stayNotMet: 0, ...effects }),
        this.lan.accountId,
      ],
    );
  }
}
