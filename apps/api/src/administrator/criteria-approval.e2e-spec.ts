import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CriteriaSets } from '@hvs/outcome/criteria';
import { CriteriaDesk, day, DRAFTS, LEVEL_2 } from './spec-support/criteria-desk.js';

const REASON = 'Ban chỉ đạo đã họp và đồng ý ngày 20/11/2026.';

let desk: CriteriaDesk;

beforeAll(async () => {
  desk = await CriteriaDesk.open();
});
afterAll(() => desk.world.close());

describe('the life of a criteria set', () => {
  it('goes from an empty slot over a preview and a second person into force, and is replaced by the next version', async () => {
    const draft = await desk.submitted('elderly');
    expect(draft).toMatchObject({ state: 'submitted', author: 'Trần Thị Lan', problems: [], mayApprove: false });
    expect(draft.words.length).toBeGreaterThan(1);
    await desk.ask(desk.lan, 'post', '/api/administrator/criteria-previews', { draftId: draft.id }).expect(202);
    await desk.world.settle();
    const shown = (await desk.ask(desk.minh, 'get', `${DRAFTS}/${draft.id}`)).body;
    expect(shown).toMatchObject({ mayApprove: true, latestPreview: { state: 'done', isCurrent: true } });
    const { body: set } = await desk.approve(desk.minh, draft.id).expect(201);
    expect(set).toMatchObject({
      targetGroup: 'elderly',
      version: 1,
      state: 'in-force',
      author: 'Trần Thị Lan',
      approvedBy: 'Vũ Văn Minh',
      document: { criterion: LEVEL_2 },
    });
    const next = (await desk.ask(desk.minh, 'post', DRAFTS, { targetGroup: 'elderly', fromSetId: set.id }).expect(201))
      .body;
    expect(next.document).toEqual(set.document);
    const changed = { ...next.document, criterion: { ...LEVEL_2, accountLevel: 1 } };
    const saved = (await desk.ask(desk.minh, 'put', `${DRAFTS}/${next.id}`, { document: changed, revision: 1 })).body;
    await desk.ask(desk.minh, 'post', `${DRAFTS}/${next.id}/submission`).expect(200);
    await desk.previewed(saved, {});
    await desk.approve(desk.lan, next.id, { inForceFrom: day(9) }).expect(201);
    const { sets, drafts } = (await desk.ask(desk.lan, 'get', '/api/administrator/criteria-sets')).body;
    const elderly = sets.filter((one: { targetGroup: string }) => one.targetGroup === 'elderly');
    expect(elderly.map((one: { state: string }) => one.state)).toEqual(['coming', 'in-force']);
    expect(drafts.map((one: { id: string }) => one.id)).not.toContain(draft.id);
    expect(await desk.world.get(CriteriaSets).inForce(day(9))).toContainEqual(
      expect.objectContaining({ targetGroup: 'elderly', version: 2 }),
    );
    expect((await desk.approve(desk.minh, draft.id)).body.code).toBe('criteria-draft.approved');
    const audited = await desk.world.database.query<{ action: string }>(
      `select action from audit_entry where subject_id in ($1, $2) order by id`,
      [draft.id, set.id],
    );
    expect(audited.map(({ action }) => action)).toEqual([
      'criteria-draft.created',
      'criteria-draft.changed',
      'criteria-draft.submitted',
      'criteria-set.approved',
    ]);
  });

  it('never brings a later version into force before an earlier one, nor anything into the past', async () => {
    const draft = await desk.submitted('elderly', { ...LEVEL_2, key: 'khac' });
    await desk.previewed(draft, {});
    expect((await desk.approve(desk.minh, draft.id, { inForceFrom: day(3) })).body.code).toBe(
      'criteria-set.before-coming',
    );
    expect((await desk.approve(desk.minh, draft.id, { inForceFrom: day(-1) })).body.code).toBe('criteria-set.in-past');
    expect((await desk.approve(desk.minh, draft.id, { inForceFrom: 'mai' })).body.code).toBe('input.invalid');
  });
});

describe('an approval', () => {
  it('needs a finished preview of exactly this text, made since the last approval', async () => {
    const draft = await desk.submitted('student');
    expect((await desk.approve(desk.minh, draft.id)).body.code).toBe('criteria-set.preview-needed');
    await desk.previewed({ ...draft, document: { ...draft.document, combining: 'sufficient' } }, {});
    expect((await desk.approve(desk.minh, draft.id)).body.code).toBe('criteria-set.preview-needed');
    await desk.previewed(draft, {});
    const other = await desk.submitted('official');
    await desk.previewed(other, {});
    await desk.approve(desk.minh, other.id).expect(201);
    expect((await desk.approve(desk.minh, draft.id)).body.code).toBe('criteria-set.preview-needed');
    await desk.previewed(draft, {});
    await desk.approve(desk.minh, draft.id).expect(201);
  });

  it('is held when it takes away from a tenth, until a reason is given', async () => {
    const draft = await desk.submitted('resident');
    await desk.previewed(draft, { lose: 10, stayMet: 90 });
    const held = await desk.approve(desk.minh, draft.id).expect(409);
    expect(held.body).toMatchObject({ code: 'criteria-set.would-take-away', args: { percent: 10, losing: 10 } });
    expect(held.body.detail).toContain('Xác nhận trên VNeID của họ không bị lấy lại');
    const wish = { inForceFrom: day(0), acknowledgeLosses: 'ngắn quá' };
    expect((await desk.approve(desk.minh, draft.id, wish)).body.code).toBe('criteria-set.would-take-away');
    await desk.approve(desk.minh, draft.id, { ...wish, acknowledgeLosses: REASON }).expect(201);
  });

  it('of what would un-confirm half the commune also wants the number of people typed', async () => {
    const draft = await desk.submitted('resident', { ...LEVEL_2, key: 'nua-xa' });
    await desk.previewed(draft, { lose: 600, stayMet: 400 });
    const wish = { inForceFrom: day(0), acknowledgeLosses: REASON };
    expect((await desk.approve(desk.minh, draft.id, wish).expect(409)).body.code).toBe(
      'criteria-set.losses-not-counted',
    );
    expect((await desk.approve(desk.minh, draft.id, { ...wish, losingTyped: 60 })).body.code).toBe(
      'criteria-set.losses-not-counted',
    );
    await desk.approve(desk.minh, draft.id, { ...wish, losingTyped: 600 }).expect(201);
  });
});
