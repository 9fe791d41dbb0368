import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startVneidSandbox, type VneidSandbox } from '../../apps/vneid-sandbox/src/sandbox.js';
import { CaseScene } from '../support/case-scene.js';
import { ConfirmationCases, Reconciliations } from '@hvs/outcome/confirmation';
import type { GivenPerson } from '../support/index.js';

type Order = Parameters<VneidSandbox['failAtGateway']>[0];

let sandbox: VneidSandbox;
let scene: CaseScene;

beforeAll(async () => {
  let now = (): number => Date.now();
  sandbox = await startVneidSandbox({ port: 0, peopleFile: '/nowhere/people.jsonl', now: () => now() });
  scene = await CaseScene.start({
    CONFIRMATION_GATEWAY_URL: `${sandbox.url}/confirmation-gateway`,
    CONFIRMATION_GATEWAY_TIMEOUT_MS: '500',
  });
  now = () => scene.world.clock.now().getTime();
});
afterAll(async () => {
  await scene.close();
  await sandbox.close();
});

async function submitted(): Promise<{ person: GivenPerson; caseId: string }> {
  const one = await scene.ready();
  const cases = scene.world.get(ConfirmationCases);
  await cases.review(scene.officer.actor, one.caseId);
  await cases.submit(scene.officer.actor, one.caseId, 'gateway');
  await scene.world.settle();
  return one;
}

async function later(rounds: number): Promise<void> {
  for (let round = 0; round < rounds; round += 1) await scene.tick({ minutes: 65 });
}

describe('confirmation by the gateway of the contract', () => {
  it.each<Order['mode']>([
    'normal',
    'down',
    'refused',
    'too-many',
    'slow',
    'error-after-accepting',
    'cut-after-accepting',
    'html',
    'truncated',
    'other-key',
    'never-sent',
    'wrong-state',
    'no-date',
    'late',
    'out-of-order',
    'twice',
    'forgets',
  ])('loses nobody when it is %s, and confirms once', async (mode) => {
    sandbox.failAtGateway({ mode, times: 3 } as Order);
    const sent = [await submitted(), await submitted()];
    await later(2);
    sandbox.failAtGateway({ mode: 'normal' });
    await later(4);
    for (const { person, caseId } of sent) {
      expect([await scene.stateOf(caseId), await scene.isConfirmed(person)]).toEqual(['confirmed', true]);
    }
  });

  it('brings back whom the other side returns, with its reason', async () => {
    const { person, caseId } = await scene.ready();
    sandbox.failAtGateway({ mode: 'return-person', citizenId: person.citizenId, reason: 'Sai năm sinh' });
    const cases = scene.world.get(ConfirmationCases);
    await cases.review(scene.officer.actor, caseId);
    await cases.submit(scene.officer.actor, caseId, 'gateway');
    await scene.world.settle();
    await later(2);
    sandbox.failAtGateway({ mode: 'normal' });
    expect(await cases.of(scene.officer.actor, caseId)).toMatchObject({ state: 'returned', reason: 'Sai năm sinh' });
    expect(await scene.isConfirmed(person)).toBe(false);
  });

  it('agrees with the other side about everybody afterwards', async () => {
    const reconciliations = scene.world.get(Reconciliations);
    const { reconciliationId } = await reconciliations.request(scene.officer.actor);
    await scene.world.settle();
    const { differences } = await reconciliations.differences(scene.officer.actor, reconciliationId, {});
    expect(differences.filter(({ sort }) => sort !== 'unknown-to-us')).toEqual([]);
    const report = await reconciliations.find(scene.officer.actor, reconciliationId);
    expect([report.state, report.counts.agreed]).toEqual(['done', 35]);
  });
});
