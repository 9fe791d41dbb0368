import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { startVneidSandbox, type VneidSandbox } from '../sandbox.js';
import { GatewayPartner } from '../spec-support/gateway-partner.js';
import { AN } from '../spec-support/made-up-people.js';
import { GATEWAY_FAILURE_MODES } from './gateway-failures.js';

let now: number;
let sandbox: VneidSandbox;
let partner: GatewayPartner;

beforeEach(async () => {
  now = Date.parse('2026-11-22T10:00:00Z');
  sandbox = await startVneidSandbox({ port: 0, now: () => now });
  partner = new GatewayPartner(sandbox.url, () => now);
});

afterEach(() => sandbox.close());

const state = async (key: string) => (await partner.state(key)).body['state'];
const order = (body: unknown) =>
  fetch(`${sandbox.url}/sandbox/gateway-failures`, { method: 'POST', body: JSON.stringify(body) });

describe('a gateway that does not take a confirmation over', () => {
  it('is down for a day, and then is not', async () => {
    sandbox.failAtGateway({ mode: 'down', forMs: 86_400_000 });
    expect((await partner.send()).status).toBe(503);
    now += 86_300_000;
    expect((await partner.list()).status).toBe(503);
    now += 100_000;
    expect((await partner.state('case-1')).status).toBe(404);
    expect((await partner.send()).status).toBe(202);
  });

  it('cuts the connection', async () => {
    sandbox.failAtGateway({ mode: 'refused' });
    await expect(partner.send()).rejects.toThrow('fetch failed');
    expect((await partner.state('case-1')).status).toBe(404);
  });

  it.each([
    ['too-many', 429],
    ['html', 200],
  ] as const)('by %s answers %i and keeps nothing', async (mode, status) => {
    sandbox.failAtGateway({ mode });
    expect((await partner.send()).status).toBe(status);
    expect((await partner.state('case-1')).status).toBe(404);
  });

  it('forgets what it took over', async () => {
    sandbox.failAtGateway({ mode: 'forgets' });
    expect((await partner.send()).status).toBe(202);
    expect((await partner.state('case-1')).status).toBe(404);
  });
});

describe('a gateway that takes a confirmation over and does not say so', () => {
  it('answers 500, and gives a receipt the second time', async () => {
    sandbox.failAtGateway({ mode: 'error-after-accepting' });
    expect((await partner.send()).status).toBe(500);
    expect(await state('case-1')).toBe('received');
    expect((await partner.send()).status).toBe(202);
  });

  it('cuts the connection, sends half an answer, or one about another key', async () => {
    sandbox.failAtGateway({ mode: 'cut-after-accepting' });
    await expect(partner.send()).rejects.toThrow('fetch failed');
    sandbox.failAtGateway({ mode: 'truncated' });
    expect(await partner.send({ key: 'case-2' })).toMatchObject({ status: 202, body: {} });
    sandbox.failAtGateway({ mode: 'other-key' });
    expect((await partner.send({ key: 'case-3' })).body).toMatchObject({ key: 'a-key-that-nobody-sent' });
    expect(await Promise.all(['case-1', 'case-2', 'case-3'].map(state))).toEqual(['received', 'received', 'received']);
  });
});

describe('a gateway whose answers come wrong', () => {
  it('late', async () => {
    sandbox.failAtGateway({ mode: 'late', delayMs: 60_000 });
    await partner.send();
    now += 59_000;
    expect(await state('case-1')).toBe('received');
    now += 1000;
    expect(await state('case-1')).toBe('confirmed');
  });

  it('out of order: the last to arrive is answered first', async () => {
    sandbox.failAtGateway({ mode: 'out-of-order', times: 2 });
    await partner.send();
    await partner.send({ key: 'case-2' });
    now += 3000;
    expect(await Promise.all(['case-1', 'case-2'].map(state))).toEqual(['received', 'confirmed']);
  });

  it('with another mind afterwards', async () => {
    sandbox.failAtGateway({ mode: 'changes-its-mind' });
    await partner.send();
    now += 3000;
    expect([await state('case-1'), await state('case-1')]).toEqual(['confirmed', 'returned']);
  });

  it('twice in the list', async () => {
    await partner.send();
    now += 3000;
    sandbox.failAtGateway({ mode: 'twice' });
    expect((await partner.list()).body).toMatchObject({
      confirmations: [{ state: 'received' }, { state: 'confirmed' }],
    });
  });

  it('as nonsense', async () => {
    await partner.send();
    now += 3000;
    sandbox.failAtGateway({ mode: 'wrong-state' });
    expect(await state('case-1')).toBe('approved?');
    sandbox.failAtGateway({ mode: 'no-date' });
    expect((await partner.state('case-1')).body).not.toHaveProperty('confirmedOn');
    sandbox.failAtGateway({ mode: 'never-sent', times: 2 });
    expect(await state('case-9')).toBe('confirmed');
    expect((await partner.list()).text).toContain('a-key-that-nobody-sent');
  });

  it('for a person who is to be returned, until normal', async () => {
    sandbox.failAtGateway({ mode: 'return-person', citizenId: AN.citizenId, reason: 'Thiếu ảnh chân dung.' });
    await partner.send();
    sandbox.failAtGateway({ mode: 'normal' });
    await partner.send({ key: 'case-2' });
    now += 3000;
    expect((await partner.state('case-1')).body).toMatchObject({ state: 'returned', reason: 'Thiếu ảnh chân dung.' });
    expect(await state('case-2')).toBe('confirmed');
  });

  it('slowly, and stops waiting when it closes', async () => {
    sandbox.failAtGateway({ mode: 'slow', delayMs: 5 });
    expect((await partner.send()).status).toBe(202);
  });
});

describe('the control of the gateway', () => {
  it('takes orders over HTTP and tells what stands', async () => {
    expect((await order({ mode: 'down', times: 3 })).status).toBe(200);
    await partner.send();
    const told = await fetch(`${sandbox.url}/sandbox/gateway-state`);
    expect(await told.json()).toEqual({ received: 0, confirmed: 0, returned: 0, orders: ['down'] });
  });

  it.each([{ mode: 'unheard-of' }, { mode: 'down', times: 0 }, { mode: 'return-person', citizenId: '12' }, 'text'])(
    'declines with the possible modes what it does not understand: %j',
    async (body) => {
      const response = await order(body);
      expect(response.status).toBe(400);
      expect(((await response.json()) as { message: string }).message).toContain('out-of-order');
    },
  );

  it('offers every situation on a page, and takes the form', async () => {
    const page = await (await fetch(`${sandbox.url}/sandbox/gateway`)).text();
    expect(GATEWAY_FAILURE_MODES.filter((mode) => !page.includes(`value="${mode}"`))).toEqual([]);
    const form = new URLSearchParams({ mode: 'too-many', times: '1', forMs: '', citizenId: '' });
    const answer = await fetch(`${sandbox.url}/sandbox/gateway-failures`, { method: 'POST', body: form });
    expect(await answer.text()).toContain('Gửi quá nhanh');
    expect((await partner.send()).status).toBe(429);
  });
});
