import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Role } from '@hvs/contracts';
import { Evidence } from '@hvs/foundation/evidence';
import { CriteriaSets } from '@hvs/outcome/criteria';
import { FullPasses } from '@hvs/outcome/universalization';
import type { SignedIn } from '../../../../test/support/index.js';
import { CriteriaDesk, LEVEL_2 } from './spec-support/criteria-desk.js';

const PREVIEWS = '/api/administrator/criteria-previews';
const PASSES = '/api/administrator/full-passes';
const LEVEL_1 = { key: 'vneid', kind: 'vneid-level', accountLevel: 1 };

let desk: CriteriaDesk;

beforeAll(async () => {
  desk = await CriteriaDesk.open();
});
afterAll(() => desk.world.close());

/** A resident of the second hamlet who has signed in with VNeID at this level. */
async function signedIn(accountLevel: number, fullName: string): Promise<void> {
  const { world, keSat } = desk;
  const hamlet = keSat.hamlets[1];
  const person = await world.given.person({ fullName, ...(hamlet ? { in: hamlet } : {}) });
  await world.database.transaction(() =>
    world.get(Evidence).record({
      personId: person.id,
      communeId: person.communeId,
      kind: 'vneid-sign-in',
      value: { accountLevel, authenticationLevel: 2 },
      provenance: 'vneid',
      sourceKey: 'vneid:1',
      occurredAt: world.clock.now(),
    }),
  );
}

describe('a preview', () => {
  it('counts who would gain, lose or stay, and decides nothing', async () => {
    const { world } = desk;
    await world.get(CriteriaSets).ensureShipped([
      {
        targetGroup: 'resident',
        version: 1,
        title: 'Thử',
        combining: 'required',
        basis: { kind: 'commune-proposal', note: '' },
        inForceFrom: '2026-01-01',
        document: LEVEL_2,
      },
    ]);
    await signedIn(2, 'Cụ Ông');
    await signedIn(1, 'Chị Trẻ');
    await world.given.person({ birthDate: '2015-01-01', targetGroups: ['student'] });
    await world.get(FullPasses).startBecause('asked-for');
    await world.settle();
    const before = await world.database.query('select * from current_decision order by person_id');
    const draft = await desk.written('resident', LEVEL_1);
    const asked = await desk.ask(desk.lan, 'post', PREVIEWS, { draftId: draft.id }).expect(202);
    expect(asked.body).toMatchObject({ draftId: draft.id, state: 'waiting', gain: 0, checkedCount: 0 });
    await world.settle();
    const { body } = await desk.ask(desk.lan, 'get', `${PREVIEWS}/${asked.body.id}`).expect(200);
    const unknown = before.length - 2;
    expect(body).toMatchObject({ state: 'done', gain: 1, lose: 0, stayMet: 1 });
    expect(body).toMatchObject({ stayNotMet: unknown, cannotTell: unknown });
    expect(body.checkedCount).toBe(body.totalCount);
    expect(body.byHamlet.at(-1)).toMatchObject({ name: desk.keSat.hamlets[1]?.name, gain: 1, stayMet: 1 });
    expect(body.byGroup).toMatchObject([{ targetGroup: 'resident', stayMet: 1 }]);
    expect(body.samples.stayMet).toMatchObject([{ fullName: 'Cụ Ông', birthYear: 1980 }]);
    expect(await world.database.query('select * from current_decision order by person_id')).toEqual(before);
    const shown = await desk.ask(desk.lan, 'get', `/api/administrator/criteria-drafts/${draft.id}`);
    expect(shown.body.latestPreview).toMatchObject({ id: asked.body.id, state: 'done', isCurrent: true });
  });

  it('is not made of a draft that is faulty, empty or not there', async () => {
    const ask = async (criterion: unknown) => {
      const draft = await desk.written('worker', criterion);
      const { body } = await desk.ask(desk.lan, 'post', PREVIEWS, { draftId: draft.id }).expect(409);
      return body.code as string;
    };
    expect(await ask(null)).toBe('criteria-draft.empty-slot');
    expect(await ask({ key: 'a', kind: 'vneid-level', accountLevel: 9 })).toBe('criteria-draft.faulty');
    const nowhere = '0193a000-0000-7000-8000-000000000000';
    await desk.ask(desk.lan, 'post', PREVIEWS, { draftId: nowhere }).expect(404);
    await desk.ask(desk.lan, 'get', `${PREVIEWS}/${nowhere}`).expect(404);
  });

  it('shows nothing to roles that do not read criteria', async () => {
    const draft = await desk.written('elderly');
    const { body } = await desk.ask(desk.lan, 'post', PREVIEWS, { draftId: draft.id }).expect(202);
    for (const role of ['trainer', 'helper', 'police-officer', 'hamlet-lead'] as Role[]) {
      const other = await staff(role);
      await desk.ask(other, 'get', `${PREVIEWS}/${body.id}`).expect(403);
      await desk.ask(other, 'get', PASSES).expect(403);
    }
  });
});

async function staff(role: Role): Promise<SignedIn> {
  return desk.world.given.signedIn(await desk.world.given.person(), [{ role, at: desk.keSat.commune }]);
}

describe('a full pass', () => {
  it('is asked for, rests and goes on, and is seen while it does', async () => {
    const { world } = desk;
    const { body: pass } = await desk.ask(desk.lan, 'post', PASSES, { ratePerSecond: 100_000 }).expect(202);
    expect(pass).toMatchObject({ reason: 'asked-for', state: 'waiting', ratePerSecond: 100_000 });
    expect((await desk.ask(desk.lan, 'post', `${PASSES}/${pass.id}/pause`).expect(200)).body.state).toBe('paused');
    await world.settle();
    const { body: list } = await desk.ask(desk.minh, 'get', PASSES).expect(200);
    expect(list.passes[0]).toMatchObject({ id: pass.id, state: 'paused', checkedCount: 0 });
    await desk.ask(desk.minh, 'post', `${PASSES}/${pass.id}/resume`).expect(200);
    await world.settle();
    const finished = (await desk.ask(desk.lan, 'get', PASSES).expect(200)).body.passes[0];
    expect(finished).toMatchObject({ state: 'finished' });
    expect(finished.checkedCount).toBe(finished.totalCount);
    expect((await desk.ask(desk.lan, 'post', `${PASSES}/${pass.id}/pause`).expect(409)).body.code).toBe(
      'full-pass.finished',
    );
    const nowhere = '0193a000-0000-7000-8000-000000000000';
    await desk.ask(desk.lan, 'post', `${PASSES}/${nowhere}/resume`).expect(404);
  });

  it('follows criteria that come into force, once for many that come together', async () => {
    const { world } = desk;
    const count = async () =>
      (await world.database.query(`select from full_pass where reason = 'criteria-approved'`)).length;
    await world.get(FullPasses).startBecause('criteria-approved');
    await world.get(FullPasses).startBecause('criteria-approved');
    expect(await count()).toBe(1);
    await world.settle();
    await world.get(FullPasses).startBecause('criteria-approved');
    expect(await count()).toBe(2);
  });
});
