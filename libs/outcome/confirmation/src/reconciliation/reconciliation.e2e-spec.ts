import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { todayIn, VIETNAM } from '@hvs/kernel';
import request from 'supertest';
import type { GivenPerson } from '../../../../../test/support/index.js';
import { ConfirmationCases } from '../cases/confirmation-cases.service.js';
import { CaseScene } from '../../../../../test/support/case-scene.js';
import { MadeUpGateway, SECRET } from '../spec-support/made-up-gateway.js';
import type { DifferenceView, ReconciliationView } from './reconciliation.view.js';
import { Reconciliations } from './reconciliations.service.js';

let gateway: MadeUpGateway;
let scene: CaseScene;
let reconciliations: Reconciliations;
let today: string;

interface Sent {
  person: GivenPerson;
  caseId: string;
  key: string;
}

beforeAll(async () => {
  gateway = await MadeUpGateway.start();
  scene = await CaseScene.start({ CONFIRMATION_GATEWAY_URL: gateway.url, CONFIRMATION_GATEWAY_SECRET: SECRET });
  reconciliations = scene.world.get(Reconciliations);
  today = todayIn(VIETNAM, scene.world.clock.now());
});
afterAll(async () => {
  await scene.close();
  await gateway.close();
});

async function sent(): Promise<Sent> {
  const cases = scene.world.get(ConfirmationCases);
  const { person, caseId } = await scene.ready();
  await cases.review(scene.officer.actor, caseId);
  const { submissions } = await cases.submit(scene.officer.actor, caseId, 'gateway');
  await scene.world.settle();
  return { person, caseId, key: submissions[0]?.id ?? '' };
}

/** Sent, and answered as it should be. */
async function answered(how: 'confirmed' | 'returned'): Promise<Sent> {
  const one = await sent();
  if (how === 'confirmed') gateway.confirm(one.key, today);
  else gateway.return(one.key, 'Sai tên');
  await scene.tick({ minutes: 1 });
  return one;
}

async function compare(): Promise<{ report: ReconciliationView; differences: DifferenceView[] }> {
  const { reconciliationId } = await reconciliations.request(scene.officer.actor);
  await scene.world.settle();
  const report = await reconciliations.find(scene.officer.actor, reconciliationId);
  const { differences } = await reconciliations.differences(scene.officer.actor, reconciliationId, {});
  return { report, differences };
}

async function differenceOf(key: string): Promise<DifferenceView & { reportId: string }> {
  const { report, differences } = await compare();
  const found = differences.find((one) => one.key === key);
  if (!found) throw new Error('the two sides agree');
  return { ...found, reportId: report.id };
}

describe('a comparison of the two sides', () => {
  it('finds every sort of difference, and changes nothing', async () => {
    const agreed = await answered('confirmed');
    const theirsConfirmed = await answered('returned');
    const oursConfirmed = await answered('confirmed');
    const dated = await answered('confirmed');
    const reasoned = await answered('returned');
    const lost = await answered('returned');
    const undone = await answered('returned');
    const late = await sent();
    gateway.confirm(theirsConfirmed.key, today);
    gateway.return(oursConfirmed.key, 'Thu hồi');
    gateway.confirm(dated.key, '2026-01-01');
    gateway.return(reasoned.key, 'Lý do khác');
    gateway.store.delete(lost.key);
    gateway.store.set(undone.key, { key: undone.key, receipt: 'R', state: 'received' });
    gateway.return(late.key, 'Trả lời muộn');
    gateway.confirm('0195d6a0-0000-7000-8000-00000000aaaa', today);
    const { report, differences } = await compare();
    expect(report).toMatchObject({ state: 'done', counts: { 'theirs-confirmed': 1, 'unknown-to-us': 1 } });
    expect(new Map(differences.map(({ key, sort }) => [key, sort]))).toEqual(
      new Map([
        [theirsConfirmed.key, 'theirs-confirmed'],
        [oursConfirmed.key, 'ours-confirmed'],
        [dated.key, 'date-differs'],
        [reasoned.key, 'reason-differs'],
        [lost.key, 'unknown-to-them'],
        [undone.key, 'ours-returned'],
        [late.key, 'theirs-returned'],
        ['0195d6a0-0000-7000-8000-00000000aaaa', 'unknown-to-us'],
      ]),
    );
    expect(differences.some(({ key }) => key === agreed.key)).toBe(false);
    expect(await scene.isConfirmed(theirsConfirmed.person)).toBe(false);
    expect(await scene.isConfirmed(oursConfirmed.person)).toBe(true);
    expect(await scene.stateOf(late.caseId)).toBe('submitted');
    gateway.store.clear();
  });

  it('reads a list that holds everything twice, the older state first or last', async () => {
    const one = await answered('confirmed');
    const [entry] = [...gateway.store.values()].filter(({ key }) => key === one.key);
    if (!entry) throw new Error('the gateway has it');
    const older = { key: one.key, receipt: 'R', state: 'received' };
    for (const list of [
      [older, entry],
      [entry, older],
    ]) {
      gateway.list = list;
      const { differences } = await compare();
      expect(differences.filter(({ key }) => key === one.key)).toEqual([]);
    }
    gateway.list = undefined;
  });

  it('says so when the gateway is away, and leaves no half report', async () => {
    gateway.behave = () => ({ status: 503 });
    const { report, differences } = await compare();
    gateway.behave = () => undefined;
    expect([report.state, report.fault, differences]).toEqual(['failed', 'HTTP 503', []]);
  });

  it('takes a list that came as a file', async () => {
    const one = await answered('confirmed');
    const content = Buffer.from(`key,state,confirmedOn,reason\n${one.key},confirmed,${today},\n`);
    const { reconciliationId } = await reconciliations.requestFromFile(scene.officer.actor, content);
    await scene.world.settle();
    const { differences } = await reconciliations.differences(scene.officer.actor, reconciliationId, {});
    expect(differences.some(({ key }) => key === one.key)).toBe(false);
    expect(differences.every(({ sort }) => sort === 'unknown-to-them')).toBe(true);
  });
});

describe('an officer who settles a difference', () => {
  it('takes an answer that was missed', async () => {
    const one = await sent();
    gateway.confirm(one.key, today);
    const { reportId, position } = await differenceOf(one.key);
    const settled = await reconciliations.apply(scene.officer.actor, reportId, position);
    expect([settled.mayApply, await scene.stateOf(one.caseId)]).toEqual([false, 'confirmed']);
    await reconciliations.apply(scene.officer.actor, reportId, position);
    expect(await scene.isConfirmed(one.person)).toBe(true);
  });

  it('records in the own name what the other side confirmed after it had returned it', async () => {
    const one = await answered('returned');
    gateway.confirm(one.key, today);
    const { reportId, position } = await differenceOf(one.key);
    await reconciliations.apply(scene.officer.actor, reportId, position);
    const [row] = await scene.world.database.query<{ source: string }>(
      'select source from confirmation where person_id = $1',
      [one.person.id],
    );
    expect([row?.source, await scene.stateOf(one.caseId)]).toEqual(['entered-by-officer', 'confirmed']);
  });

  it('takes back what the other side has taken back', async () => {
    const one = await answered('confirmed');
    gateway.return(one.key, 'Thu hồi');
    const { reportId, position } = await differenceOf(one.key);
    await reconciliations.apply(scene.officer.actor, reportId, position);
    expect([await scene.isConfirmed(one.person), await scene.stateOf(one.caseId)]).toEqual([false, 'withdrawn']);
  });

  it('cannot settle what must be cleared up by people, nor see reports of another commune', async () => {
    gateway.confirm('0195d6a0-0000-7000-8000-00000000bbbb', today);
    const { reportId, position } = await differenceOf('0195d6a0-0000-7000-8000-00000000bbbb');
    await expect(reconciliations.apply(scene.officer.actor, reportId, position)).rejects.toMatchObject({
      code: 'reconciliation.difference-not-applicable',
    });
    const other = await scene.world.given.commune('Xã Khác', ['Thôn khác']);
    const stranger = await scene.officerAt(other.commune, other.hamlets[0]);
    const path = `/api/police/reconciliations/${reportId}`;
    const server = () => request(scene.world.app.getHttpServer());
    expect((await server().get(path).set('cookie', stranger.cookie)).status).toBe(404);
    expect((await server().get(`${path}/differences`).set('cookie', stranger.cookie)).status).toBe(404);
    const applying = server().post(`${path}/differences/${position}/application`).set('cookie', stranger.cookie);
    expect((await applying).status).toBe(404);
  });
});
