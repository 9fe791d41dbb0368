import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { Confirmations } from '../confirmations.service.js';
import { CaseScene } from '../../../../../test/support/case-scene.js';
import { FollowStanding } from './follow-standing.js';
import { ConfirmationCases } from './confirmation-cases.service.js';

let scene: CaseScene;
let cases: ConfirmationCases;

beforeAll(async () => {
  scene = await CaseScene.start();
  cases = scene.world.get(ConfirmationCases);
});
afterAll(() => scene.close());

async function reviewed(): Promise<Awaited<ReturnType<CaseScene['ready']>>> {
  const one = await scene.ready();
  await cases.review(scene.officer.actor, one.caseId);
  return one;
}

describe('a person whose standing turns to met', () => {
  it('has a case that is ready, once, with the step that made it', async () => {
    const { person, caseId } = await scene.ready();
    await scene.stand(person, 'met');
    expect(await scene.caseOf(person)).toBe(caseId);
    const view = await cases.of(scene.officer.actor, caseId);
    expect(view).toMatchObject({ state: 'ready', personId: person.id, birthYear: 1980, hamletName: 'Hồ Liễn' });
    expect(view.steps).toMatchObject([{ position: 1, deed: 'open', state: 'ready', cause: 'standing', by: null }]);
    expect(view.flags).toEqual(['identity-unproven']);
    expect(await scene.isConfirmed(person)).toBe(false);
  });

  it('loses the case with a reason when the criteria are met no more, and gets another one later', async () => {
    const { person, caseId } = await reviewed();
    await scene.stand(person, 'not-met');
    expect(await cases.of(scene.officer.actor, caseId)).toMatchObject({
      state: 'withdrawn',
      reason: 'Không còn đạt đủ tiêu chí.',
    });
    await scene.stand(person, 'met');
    const next = await scene.caseOf(person);
    expect(next).not.toBe(caseId);
    expect(await scene.stateOf(next)).toBe('ready');
  });

  it('keeps a case that is with the other side: the officer sees a flag', async () => {
    const { person, caseId } = await reviewed();
    await cases.submit(scene.officer.actor, caseId, 'batch-file');
    await scene.stand(person, 'not-met');
    const lapsed = await cases.of(scene.officer.actor, caseId);
    expect([lapsed.state, lapsed.flags]).toEqual(['submitted', expect.arrayContaining(['standing-lapsed'])]);
    await scene.stand(person, 'met');
    expect((await cases.of(scene.officer.actor, caseId)).flags).not.toContain('standing-lapsed');
  });

  it('is found by the pass over everyone too, which does nothing the second time', async () => {
    const person = await scene.world.given.person();
    await scene.world.database.query(
      `insert into standing (person_id, commune_id, hamlet_id, outcome, since, revision) values ($1, $2, $3, 'met', now(), 1)`,
      [person.id, person.communeId, person.hamletId],
    );
    const follow = scene.world.get(FollowStanding);
    expect(await follow.everywhere()).toEqual({ opened: 1, withdrawn: 0 });
    expect(await follow.everywhere()).toEqual({ opened: 0, withdrawn: 0 });
    expect(await scene.stateOf(await scene.caseOf(person))).toBe('ready');
  });
});

describe('an officer', () => {
  it('reviews, submits, and is asked nothing twice when a button is pressed twice', async () => {
    const { caseId } = await reviewed();
    await cases.review(scene.officer.actor, caseId);
    await cases.submit(scene.officer.actor, caseId, 'batch-file');
    const view = await cases.submit(scene.officer.actor, caseId, 'batch-file');
    expect(view.steps.map(({ state, by }) => [state, by])).toEqual([
      ['ready', null],
      ['reviewed', scene.officer.person.fullName],
      ['submitted', scene.officer.person.fullName],
    ]);
    expect(view.submissions).toMatchObject([{ channel: 'batch-file', state: 'waiting' }]);
  });

  it('is told who was faster', async () => {
    const { caseId } = await scene.ready();
    const colleague = await scene.officerAt(scene.commune);
    const [one, other] = await Promise.allSettled([
      cases.return(scene.officer.actor, caseId, 'Thiếu ảnh giấy tờ'),
      cases.return(colleague.actor, caseId, 'Sai năm sinh'),
    ]);
    const lost = [one, other].find(({ status }) => status === 'rejected') as PromiseRejectedResult | undefined;
    const winner = one.status === 'fulfilled' ? scene.officer : colleague;
    expect(lost?.reason).toMatchObject({
      code: 'confirmation-case.turned-meanwhile',
      args: { by: winner.person.fullName, state: 'returned' },
    });
    expect((await cases.of(scene.officer.actor, caseId)).steps).toHaveLength(2);
  });

  it('returns a case with a reason and takes it up again, and it stays marked', async () => {
    const { caseId } = await scene.ready();
    await cases.return(scene.officer.actor, caseId, 'Thiếu bản gốc');
    const again = await cases.review(scene.officer.actor, caseId);
    expect([again.state, again.flags]).toEqual(['reviewed', expect.arrayContaining(['returned-before'])]);
  });

  it('cannot submit what nobody has reviewed, nor anything after a withdrawal', async () => {
    const { caseId } = await scene.ready();
    await expect(cases.submit(scene.officer.actor, caseId, 'batch-file')).rejects.toMatchObject({
      code: 'confirmation-case.step-not-allowed',
    });
    await cases.withdraw(scene.officer.actor, caseId, 'Người dân đề nghị');
    await expect(cases.review(scene.officer.actor, caseId)).rejects.toMatchObject({
      code: 'confirmation-case.step-not-allowed',
    });
  });

  it('is told when the register has no citizen id to submit', async () => {
    const { person, caseId } = await reviewed();
    await scene.world.database.query('update person set citizen_id_cipher = null where id = $1', [person.id]);
    await expect(cases.submit(scene.officer.actor, caseId, 'batch-file')).rejects.toMatchObject({
      code: 'confirmation-case.no-citizen-id',
    });
    expect(await scene.stateOf(caseId)).toBe('reviewed');
  });

  it('works through many at once, each with its own result', async () => {
    const [one, two] = [await scene.ready(), await reviewed()];
    const nobody = '0195d6a0-0000-7000-8000-000000000001';
    const results = await cases.submitMany(scene.officer.actor, [one.caseId, two.caseId, nobody], 'batch-file');
    expect(results.map(({ done, state, refusal }) => [done, state, refusal?.code])).toEqual([
      [false, 'ready', 'confirmation-case.step-not-allowed'],
      [true, 'submitted', undefined],
      [false, null, 'confirmation-case.not-found'],
    ]);
    const reviewing = await cases.submitMany(scene.officer.actor, [one.caseId], 'batch-file', { reviewing: true });
    expect(reviewing).toMatchObject([{ done: true, state: 'submitted', fullName: one.person.fullName }]);
  });

  it('records what was seen on VNeID, and the case goes along; taking it back ends the case', async () => {
    const { person, caseId } = await reviewed();
    const confirmations = scene.world.get(Confirmations);
    await confirmations.record(scene.officer.actor, person.id, '2026-11-20');
    expect([await scene.stateOf(caseId), await scene.isConfirmed(person)]).toEqual(['confirmed', true]);
    await confirmations.withdraw(scene.officer.actor, person.id, 'Nhầm người');
    expect([await scene.stateOf(caseId), await scene.isConfirmed(person)]).toEqual(['withdrawn', false]);
    expect(await confirmations.of(person.id)).toBeNull();
    await confirmations.record(scene.officer.actor, person.id, '2026-11-21');
    expect(await confirmations.of(person.id)).toEqual({ confirmedOn: '2026-11-21' });
  });

  it('leaves an audit row and an event with every step', async () => {
    const { person } = await reviewed();
    const audit = await scene.world.database.query<{ action: string; account: string | null }>(
      `select action, actor_account_id as account from audit_entry
       where subject_person_id = $1 and action in ('confirmation-case.ready', 'confirmation-case.reviewed') order by id`,
      [person.id],
    );
    expect(audit).toEqual([
      { action: 'confirmation-case.ready', account: null },
      { action: 'confirmation-case.reviewed', account: scene.officer.accountId },
    ]);
    const events = await scene.world.database.query(
      `select payload ->> 'state' as state from outbox_event
       where name = 'confirmation-case.turned' and payload ->> 'personId' = $1 order by id`,
      [person.id],
    );
    expect(events).toEqual([{ state: 'ready' }, { state: 'reviewed' }]);
  });
});

describe('the queue', () => {
  it('shows the longest waiting first, page by page, with the counts of all states', async () => {
    const [hamlet] = (await scene.world.given.commune('Xã Hàng Đợi', ['Thôn đợi'])).hamlets;
    const commune = await scene.world.given.commune('Xã Hàng Đợi', ['Thôn đợi']);
    const officer = await scene.officerAt(commune.commune, hamlet);
    const ids: string[] = [];
    for (let count = 0; count < 3; count += 1) ids.push((await scene.ready(hamlet ? { in: hamlet } : {})).caseId);
    await cases.review(officer.actor, ids[1] ?? '');
    const first = await cases.list(officer.actor, { limit: 1 });
    const second = await cases.list(officer.actor, { limit: 1, after: first.nextAfter ?? undefined });
    expect([...first.cases, ...second.cases].map(({ caseId }) => caseId)).toEqual([ids[0], ids[2]]);
    expect(second.nextAfter).toBeNull();
    expect(first.counts).toEqual({ ready: 2, reviewed: 1, submitted: 0, returned: 0 });
    const counts = await request(scene.world.app.getHttpServer())
      .get('/api/police/cases/counts')
      .set('cookie', officer.cookie);
    expect([counts.status, counts.body]).toEqual([200, first.counts]);
    const flagged = await cases.list(officer.actor, { flag: 'returned-before', targetGroup: 'resident' });
    expect(flagged.cases).toEqual([]);
  });
});

describe('whoever has no right to a case', () => {
  const server = () => request(scene.world.app.getHttpServer());

  it('of another commune sees nothing of it and turns nothing', async () => {
    const { caseId } = await scene.ready();
    const other = await scene.world.given.commune('Xã Khác', ['Thôn khác']);
    const stranger = await scene.officerAt(other.commune, other.hamlets[0]);
    const shown = await server().get(`/api/police/cases/${caseId}`).set('cookie', stranger.cookie);
    expect([shown.status, shown.body.code]).toEqual([404, 'confirmation-case.not-found']);
    for (const deed of ['review', 'return', 'withdrawal', 'submission']) {
      const answer = await server()
        .post(`/api/police/cases/${caseId}/${deed}`)
        .set('cookie', stranger.cookie)
        .send(deed === 'submission' ? { channel: 'batch-file' } : deed === 'review' ? {} : { reason: 'Không rõ' });
      expect([deed, answer.status]).toEqual([deed, 404]);
    }
    const queue = await server().get('/api/police/cases').set('cookie', stranger.cookie);
    expect(queue.body.cases).toEqual([]);
    expect(await scene.stateOf(caseId)).toBe('ready');
  });

  it.each(['trainer', 'helper', 'hamlet-lead', 'administrator'] as const)('as a %s is refused', async (role) => {
    const { caseId } = await scene.ready();
    const person = await scene.world.given.person();
    const { cookie } = await scene.world.given.signedIn(person, [{ role, at: scene.commune }]);
    for (const path of [
      'cases',
      `cases/${caseId}`,
      'gateway',
      'confirmation-batches',
      'answer-files',
      'reconciliations',
    ]) {
      expect((await server().get(`/api/police/${path}`).set('cookie', cookie)).status).toBe(403);
    }
  });
});
