import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { join } from 'node:path';

import { startVneidSandbox, type VneidSandbox } from '../sandbox.js';
import { GatewayPartner } from '../spec-support/gateway-partner.js';
import { AN, temporaryPeopleFile, type TemporaryPeopleFile } from '../spec-support/made-up-people.js';

let now: number;
let people: TemporaryPeopleFile;
let sandbox: VneidSandbox;
let partner: GatewayPartner;

const start = async () => {
  const gatewayFile = join(people.path, '..', 'confirmations.jsonl');
  sandbox = await startVneidSandbox({ port: 0, peopleFile: people.path, now: () => now, gatewayFile });
  partner = new GatewayPartner(sandbox.url, () => now);
};

beforeEach(async () => {
  now = Date.parse('2026-11-22T10:00:00Z');
  people = await temporaryPeopleFile();
  await people.write(AN);
  await start();
});

afterEach(async () => {
  await sandbox.close();
  await people.remove();
});

describe('the confirmation gateway', () => {
  it('takes a confirmation over at once and answers it later', async () => {
    const { status, body } = await partner.send();
    expect({ status, body }).toEqual({
      status: 202,
      body: { key: 'case-1', receipt: expect.stringMatching(/^R-/), state: 'received' },
    });
    expect((await partner.state('case-1')).body).toMatchObject({ state: 'received' });
    now += 3000;
    expect((await partner.state('case-1')).body).toMatchObject({ state: 'confirmed', confirmedOn: '2026-11-22' });
  });

  it('dates its answer by the day in Vietnam', async () => {
    now = Date.parse('2026-11-22T16:59:58Z');
    await partner.send();
    now += 3000;
    expect((await partner.state('case-1')).body).toMatchObject({ confirmedOn: '2026-11-23' });
  });

  it('gives the same receipt for the same key, whatever the order of the fields', async () => {
    const first = await partner.send();
    const again = await partner.send({ key: 'case-1', commune: 'Kẻ Sặt' });
    expect(again.body['receipt']).toBe(first.body['receipt']);
    now += 3000;
    expect((await partner.send()).body).toMatchObject({ receipt: first.body['receipt'], state: 'confirmed' });
  });

  it('refuses a key that was used with other content', async () => {
    await partner.send();
    expect(await partner.send({ universalizedOn: '2026-11-21' })).toMatchObject({
      status: 409,
      body: { error: 'key-used' },
    });
  });

  it.each([
    [{ citizenId: '30158000017' }, ['citizenId']],
    [{ birthDate: '02/03/1958', commune: '' }, ['birthDate', 'commune']],
    [{ criteriaSet: { targetGroup: 'resident' } }, ['criteriaSet']],
  ])('names the fields that are wrong: %j', async (change, fields) => {
    expect(await partner.send(change)).toMatchObject({ status: 400, body: { error: 'bad-request', fields } });
  });

  it('wants the key in the header to be that of the body', async () => {
    expect(await partner.send({}, 'case-2')).toMatchObject({ status: 400, body: { fields: ['Idempotency-Key'] } });
  });

  it.each([
    [{ fullName: 'Nguyễn Thị Anh' }, 'Họ tên'],
    [{ birthDate: '1958-03-03' }, 'Ngày sinh'],
  ])('returns who is another in the population data: %j', async (change, reason) => {
    await partner.send(change);
    now += 3000;
    const { body } = await partner.state('case-1');
    expect(body).toMatchObject({ state: 'returned', reason: expect.stringContaining(reason) });
  });

  it('confirms by the year when no more of the birth date is known, and whoever is not in its file', async () => {
    await partner.send({ birthDate: '1958', fullName: 'nguyễn  thị an' });
    await partner.send({ key: 'case-2', citizenId: '030158000018', fullName: 'Ai Đó' });
    now += 3000;
    expect((await partner.state('case-1')).body).toMatchObject({ state: 'confirmed' });
    expect((await partner.state('case-2')).body).toMatchObject({ state: 'confirmed' });
  });

  it('knows nothing of a key that was never sent', async () => {
    expect(await partner.state('case-9')).toMatchObject({ status: 404, body: { error: 'unknown-key' } });
  });

  it.each([
    ['another secret', () => new GatewayPartner(sandbox.url, () => now, 'another')],
    ['an old signature', () => new GatewayPartner(sandbox.url, () => now - 301_000)],
  ])('turns away %s', async (_what, stranger) => {
    expect(await stranger().send()).toMatchObject({ status: 401, body: { error: 'signature' } });
    expect((await partner.state('case-1')).status).toBe(404);
  });

  it('lists everything page by page, and from an instant on', async () => {
    for (const key of ['a', 'b', 'c']) {
      await partner.send({ key });
      now += 1000;
    }
    const first = (await partner.list('?limit=2')).body as { confirmations: { key: string }[]; nextCursor: string };
    expect(first.confirmations.map(({ key }) => key)).toEqual(['a', 'b']);
    const { body } = await partner.list(`?limit=2&cursor=${first.nextCursor}`);
    expect(body).toMatchObject({ confirmations: [{ key: 'c' }], nextCursor: null });
    const since = (await partner.list('?since=2026-11-22T10:00:01Z')).body as { confirmations: unknown[] };
    expect(since.confirmations).toHaveLength(2);
    expect((await partner.list('?limit=0&since=x')).body).toEqual({ error: 'bad-request', fields: ['since', 'limit'] });
  });

  it('says nothing of the person in any answer', async () => {
    await partner.send();
    expect((await partner.list()).text).not.toMatch(new RegExp(`${AN.citizenId}|${AN.name}`));
  });

  it('still knows after a restart what it took over', async () => {
    const { body } = await partner.send();
    await sandbox.close();
    await start();
    expect((await partner.send()).body).toMatchObject({ receipt: body['receipt'], state: 'received' });
  });
});
