import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Units } from '@hvs/foundation/units';
import type { GivenPerson, SignedIn } from '../../../../test/support/index.js';
import { CriteriaDesk, day, DRAFTS, LEVEL_2 } from './spec-support/criteria-desk.js';

const SETS = '/api/administrator/criteria-sets';
const PREVIEWS = '/api/administrator/criteria-previews';
const PASSES = '/api/administrator/full-passes';

let desk: CriteriaDesk;
/** An administrator at the province, and one of the commune beside. */
let tu: SignedIn;
let beside: SignedIn;
let neighbour: GivenPerson;
/** Begun by Lan while Kẻ Sặt was the only commune, and sent for approval. */
let draft: Awaited<ReturnType<CriteriaDesk['submitted']>>;

beforeAll(async () => {
  desk = await CriteriaDesk.open();
  const { world } = desk;
  draft = await desk.submitted('resident');
  const { commune, hamlets } = await world.given.commune('Xã Bên', ['Thôn bên']);
  const there = hamlets[0] ? { in: hamlets[0] } : {};
  neighbour = await world.given.person({ fullName: 'Phạm Thị Cạnh', ...there });
  beside = await world.given.signedIn(await world.given.person(there), [{ role: 'administrator', at: commune }]);
  const province = await world.get(Units).findByPath('p31');
  if (!province) throw new Error('the communes lie in a province');
  tu = await world.given.signedIn(await world.given.person(), [{ role: 'administrator', at: province }]);
});
afterAll(() => desk.world.close());

const stored = async (): Promise<unknown> => {
  const counts = ['criteria_draft', 'criteria_preview', 'criteria_set', 'full_pass'].map(
    (table) => `(select coalesce(json_agg(t order by t.id), '[]') from ${table} t) as ${table}`,
  );
  return desk.world.database.query(`select ${counts.join(', ')}`);
};

describe('where there are several communes', () => {
  it('the administrator of one neither writes, previews nor approves criteria, nor steers passes', async () => {
    const { body: pass } = await desk.ask(tu, 'post', PASSES, {}).expect(202);
    const before = await stored();
    const change = { document: draft.document, revision: draft.revision };
    const deeds = [
      ['post', DRAFTS, { targetGroup: 'worker' }],
      ['put', `${DRAFTS}/${draft.id}`, change],
      ['delete', `${DRAFTS}/${draft.id}`],
      ['post', `${DRAFTS}/${draft.id}/submission`],
      ['post', `${DRAFTS}/${draft.id}/return`, { reason: 'Cần viết rõ hơn.' }],
      ['post', `${DRAFTS}/${draft.id}/approval`, { inForceFrom: day(0) }],
      ['post', PREVIEWS, { draftId: draft.id }],
      ['post', PASSES, {}],
      ['post', `${PASSES}/${pass.id}/pause`],
      ['post', `${PASSES}/${pass.id}/resume`],
    ] as const;
    for (const [method, path, body] of deeds) {
      for (const who of [desk.minh, beside]) {
        const answer = await desk.ask(who, method, path, body);
        expect([path, answer.status, answer.body.code]).toEqual([path, 403, 'criteria.whole-deployment-needed']);
        expect(answer.body.detail).toContain('quản trị cấp tỉnh');
      }
    }
    expect(await stored()).toEqual(before);
  });

  it('the criteria are read by all of them, who are offered no approval', async () => {
    await desk.ask(beside, 'get', SETS).expect(200);
    const { body } = await desk.ask(desk.minh, 'get', `${DRAFTS}/${draft.id}`).expect(200);
    expect(body).toMatchObject({ state: 'submitted', mayApprove: false });
    await desk.ask(beside, 'get', `${DRAFTS}/${draft.id}`).expect(404); // begun for Kẻ Sặt alone
  });

  it('an administrator at the province writes for all, previews and approves', async () => {
    const { body: begun } = await desk.ask(tu, 'post', DRAFTS, { targetGroup: 'worker' }).expect(201);
    const change = { document: { ...begun.document, criterion: LEVEL_2 }, revision: 1 };
    await desk.ask(tu, 'put', `${DRAFTS}/${begun.id}`, change).expect(200);
    await desk.ask(tu, 'post', PREVIEWS, { draftId: begun.id }).expect(202);
    await desk.previewed(draft, {});
    const seen = await desk.ask(tu, 'get', `${DRAFTS}/${draft.id}`).expect(200);
    expect(seen.body.mayApprove).toBe(true);
    await desk.approve(tu, draft.id).expect(201);
  });

  it('a preview names to each commune its own people and hamlets alone', async () => {
    const { body: begun } = await desk.ask(tu, 'post', DRAFTS, { targetGroup: 'resident' }).expect(201);
    const change = { document: { ...begun.document, criterion: LEVEL_2 }, revision: 1 };
    await desk.ask(tu, 'put', `${DRAFTS}/${begun.id}`, change).expect(200);
    const { body: asked } = await desk.ask(tu, 'post', PREVIEWS, { draftId: begun.id }).expect(202);
    await desk.world.settle();
    const seenBy = async (who: SignedIn) => (await desk.ask(who, 'get', `${PREVIEWS}/${asked.id}`).expect(200)).text;
    expect(await seenBy(tu)).toContain(neighbour.fullName);
    expect(await seenBy(beside)).toContain(neighbour.fullName);
    const seenFromKeSat = await seenBy(desk.lan);
    for (const secret of [neighbour.id, neighbour.fullName, neighbour.hamletId]) {
      expect(seenFromKeSat).not.toContain(secret);
    }
    expect(await seenBy(beside)).not.toContain('Trần Thị Lan');
  });

  it('passes are steered by those who keep the system running', async () => {
    const operator = await desk.world.given.signedIn(await desk.world.given.person(), [
      { role: 'system-operator', at: desk.keSat.commune },
    ]);
    const { body } = await desk.ask(operator, 'post', PASSES, {}).expect(202);
    await desk.ask(operator, 'post', `${PASSES}/${body.id}/pause`).expect(200);
  });
});
