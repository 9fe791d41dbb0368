import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { todayIn, VIETNAM } from '@hvs/kernel';
import type { GivenPerson } from '../../../../../test/support/index.js';
import { ConfirmationCases } from '../cases/confirmation-cases.service.js';
import { Confirmations } from '../confirmations.service.js';
import { CaseScene } from '../../../../../test/support/case-scene.js';
import { type Behaviour, MadeUpGateway, SECRET } from '../spec-support/made-up-gateway.js';
import { Gateway } from './gateway.service.js';

let gateway: MadeUpGateway;
let scene: CaseScene;
let cases: ConfirmationCases;

beforeAll(async () => {
  gateway = await MadeUpGateway.start();
  scene = await CaseScene.start({
    CONFIRMATION_GATEWAY_URL: gateway.url,
    CONFIRMATION_GATEWAY_SECRET: SECRET,
    CONFIRMATION_GATEWAY_FAILURES: '3',
    CONFIRMATION_GATEWAY_TIMEOUT_MS: '1000',
  });
  cases = scene.world.get(ConfirmationCases);
});
afterAll(async () => {
  await scene.close();
  await gateway.close();
});
afterEach(async () => {
  gateway.behave = () => undefined;
  gateway.list = undefined;
  for (let round = 0; round < 3; round += 1) await scene.tick({ minutes: 20 });
});

const today = (): string => todayIn(VIETNAM, scene.world.clock.now());

interface Sent {
  person: GivenPerson;
  caseId: string;
  key: string;
}

/** A case that an officer has submitted by the gateway; what follows from it has happened. */
async function submitted(): Promise<Sent> {
  const { person, caseId } = await scene.ready();
  await cases.review(scene.officer.actor, caseId);
  const { submissions } = await cases.submit(scene.officer.actor, caseId, 'gateway');
  await scene.world.settle();
  return { person, caseId, key: submissions[0]?.id ?? '' };
}

async function oddities(key: string): Promise<{ sort: string; count: number }[]> {
  return scene.world.database.query('select sort, count from gateway_oddity where key = $1 order by sort', [key]);
}

const only =
  (method: string, reply: ReturnType<Behaviour>): Behaviour =>
  (asked) =>
    asked.method === method ? reply : undefined;

describe('a case that goes out by the gateway', () => {
  it('is sent once with all that the contract asks for, and confirmed by the answer', async () => {
    const { person, caseId, key } = await submitted();
    expect(gateway.received.filter(({ body }) => body['key'] === key)).toMatchObject([
      {
        body: {
          citizenId: person.citizenId,
          fullName: person.fullName,
          birthDate: '1980-05-20',
          criteriaSet: { targetGroup: 'resident', version: 1 },
          universalizedOn: today(),
          commune: 'Kẻ Sặt',
        },
      },
    ]);
    expect((await cases.of(scene.officer.actor, caseId)).submissions).toMatchObject([
      { state: 'sent', receipt: `R-${key}` },
    ]);
    gateway.confirm(key, today());
    await scene.tick({ minutes: 1 });
    expect([await scene.stateOf(caseId), await scene.isConfirmed(person)]).toEqual(['confirmed', true]);
    expect(await scene.world.get(Confirmations).of(person.id)).toEqual({ confirmedOn: today() });
  });

  it('comes back with the reason, and the next submission has a key of its own', async () => {
    const { person, caseId, key } = await submitted();
    gateway.return(key, 'Sai năm sinh');
    await scene.tick({ minutes: 1 });
    const back = await cases.of(scene.officer.actor, caseId);
    expect(back).toMatchObject({ state: 'returned', reason: 'Sai năm sinh' });
    await cases.review(scene.officer.actor, caseId);
    await cases.submit(scene.officer.actor, caseId, 'gateway');
    await scene.world.settle();
    const { submissions } = await cases.of(scene.officer.actor, caseId);
    const second = submissions[1]?.id ?? '';
    expect(second).not.toBe(key);
    gateway.confirm(second, today());
    await scene.tick({ minutes: 1 });
    expect(await scene.isConfirmed(person)).toBe(true);
  });

  it('comes back when its content is refused', async () => {
    gateway.behave = only('POST', { status: 400, body: '{"error":"bad-request","fields":["birthDate"]}' });
    const { caseId } = await submitted();
    expect(await cases.of(scene.officer.actor, caseId)).toMatchObject({
      state: 'returned',
      reason: 'Cổng xác nhận không nhận nội dung này. Mục chưa đúng: birthDate.',
    });
  });
});

describe('a gateway that is down for a day', () => {
  it('is left alone but for a probe now and then, and afterwards everything arrives once', async () => {
    gateway.behave = () => ({ status: 503 });
    const sent: Sent[] = [];
    for (let count = 0; count < 6; count += 1) sent.push(await submitted());
    const before = gateway.received.length;
    for (let hour = 0; hour < 24; hour += 1) await scene.tick({ hours: 1 });
    expect(gateway.received.length - before).toBeLessThanOrEqual(24);
    const status = await scene.world.get(Gateway).status(scene.officer.actor);
    expect(status).toMatchObject({ circuit: 'open', waiting: 6, lastFault: 'HTTP 503' });
    for (const { caseId, person } of sent) {
      expect([await scene.stateOf(caseId), await scene.isConfirmed(person)]).toEqual(['submitted', false]);
    }
    gateway.behave = () => undefined;
    for (let round = 0; round < 4; round += 1) await scene.tick({ minutes: 20 });
    for (const { key } of sent) gateway.confirm(key, today());
    for (let round = 0; round < 4; round += 1) await scene.tick({ minutes: 70 });
    for (const { person, key } of sent) {
      expect(await scene.isConfirmed(person)).toBe(true);
      expect(gateway.store.has(key)).toBe(true);
    }
    expect(await scene.world.get(Gateway).status(scene.officer.actor)).toMatchObject({ circuit: 'closed', waiting: 0 });
  });

  it.each<[string, ReturnType<Behaviour>]>([
    ['answers 500 after storing', { status: 500, stores: true }],
    ['cuts the connection', 'cut'],
    ['asks for patience', { status: 429, headers: { 'retry-after': '1' } }],
    ['does not believe our signature', { status: 401, body: '{"error":"signature"}' }],
    ['shows a page instead', { status: 200, body: '<html>Bảo trì</html>' }],
    ['sends half of its answer', { status: 202, body: '{"key": "01', stores: true }],
  ])('or %s is asked again with the same key', async (_what, behaviour) => {
    gateway.behave = () => behaviour;
    const { person, caseId, key } = await submitted();
    expect(await scene.stateOf(caseId)).toBe('submitted');
    gateway.behave = () => undefined;
    for (let round = 0; round < 3; round += 1) await scene.tick({ minutes: 20 });
    expect(gateway.posts.filter((posted) => posted === key)).toHaveLength(2);
    expect(await scene.isConfirmed(person)).toBe(false);
    gateway.confirm(key, today());
    await scene.tick({ minutes: 70 });
    expect(await scene.isConfirmed(person)).toBe(true);
  });
});

describe('a gateway that talks nonsense', () => {
  it.each<[string, (key: string) => object, string]>([
    ['speaks of another key', () => ({ key: 'other', state: 'confirmed', confirmedOn: '2026-11-22' }), 'other-key'],
    ['has a state of its own', (key) => ({ key, state: 'approved?' }), 'unknown-state'],
    ['confirms without a day', (key) => ({ key, state: 'confirmed' }), 'no-date'],
    ['confirms on a day that never was', (key) => ({ key, state: 'confirmed', confirmedOn: '2026-02-30' }), 'no-date'],
    ['confirms in the future', (key) => ({ key, state: 'confirmed', confirmedOn: '2999-01-01' }), 'in-future'],
    ['returns without a reason', (key) => ({ key, state: 'returned' }), 'no-reason'],
  ])('and %s confirms nobody, and it is kept to be seen', async (_what, body, sort) => {
    const { person, caseId, key } = await submitted();
    gateway.behave = () => ({ status: 200, body: JSON.stringify(body(key)) });
    await scene.tick({ minutes: 1 });
    expect([await scene.stateOf(caseId), await scene.isConfirmed(person)]).toEqual(['submitted', false]);
    expect(await oddities(key)).toEqual([{ sort, count: 1 }]);
    expect((await cases.of(scene.officer.actor, caseId)).flags).toContain('answer-odd');
  });

  it('or loses what it had is sent the same again', async () => {
    const { person, key } = await submitted();
    gateway.store.delete(key);
    await scene.tick({ minutes: 1 });
    expect(await oddities(key)).toEqual([{ sort: 'forgotten', count: 1 }]);
    await scene.tick({ minutes: 20 });
    expect(gateway.store.get(key)?.state).toBe('received');
    gateway.confirm(key, today());
    await scene.tick({ hours: 2 });
    expect(await scene.isConfirmed(person)).toBe(true);
  });

  it('or has used our key for something else brings the case back to the officer', async () => {
    gateway.behave = only('POST', { status: 409, body: '{"error":"key-used"}' });
    const { caseId, key } = await submitted();
    expect(await scene.stateOf(caseId)).toBe('returned');
    expect(await oddities(key)).toEqual([{ sort: 'key-used', count: 1 }]);
  });
});

describe('an answer that comes when nobody waits for it any more', () => {
  it('is kept, and confirms nobody whose case was withdrawn', async () => {
    const { person, caseId, key } = await submitted();
    await cases.withdraw(scene.officer.actor, caseId, 'Người dân đề nghị');
    gateway.confirm(key, today());
    await scene.tick({ minutes: 1 });
    expect([await scene.stateOf(caseId), await scene.isConfirmed(person)]).toEqual(['withdrawn', false]);
    expect(await oddities(key)).toEqual([{ sort: 'no-longer-asked', count: 1 }]);
  });

  it('is nothing new when an officer has seen the confirmation before', async () => {
    const { person, caseId, key } = await submitted();
    await scene.world.get(Confirmations).record(scene.officer.actor, person.id, today());
    gateway.confirm(key, today());
    await scene.tick({ minutes: 1 });
    expect([await scene.stateOf(caseId), await oddities(key)]).toEqual(['confirmed', []]);
  });
});
