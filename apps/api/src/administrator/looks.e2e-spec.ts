import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { GivenPerson } from '../../../../test/support/index.js';
import { type Desk, PURPOSE, startDesk } from '../police/spec-support/desk.js';

let desk: Desk;
let sen: GivenPerson;

beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.world.close());
beforeEach(async () => {
  sen = await desk.world.given.person({ fullName: 'Phạm Thị Sen' });
});

const record = () => desk.get(desk.officer, `/police/people/${sen.id}/record`);
const reveal = () => desk.post(desk.officer, `/police/people/${sen.id}/citizen-id`);

describe('an administrator who searches the looks', () => {
  const looks = (query = '') => desk.get(desk.administrator, `/administrator/looks${query}`);

  it('finds who looked at whom, and why, and is audited too', async () => {
    await record();
    await reveal();
    const { body } = await looks(`?personId=${sen.id}`);
    expect(body.looks).toMatchObject([
      { action: 'citizen-id.revealed', personName: 'Phạm Thị Sen', purpose: PURPOSE },
      { action: 'person-record.looked', officerAccountId: desk.officer.accountId, officerUnit: 'Kẻ Sặt' },
    ]);
    const audited = await desk.world.database.query(
      `select details from audit_entry where action = 'looks.searched' and actor_account_id = $1 order by id desc limit 1`,
      [desk.administrator.accountId],
    );
    expect(audited).toEqual([{ details: { asked: ['personId'], found: 2 } }]);
  });

  it('narrows by name, officer and day, and pages', async () => {
    for (let n = 0; n < 31; n += 1) await record();
    const first = await looks('?personQuery=pham%20thi%20sen');
    const second = await looks(`?personQuery=pham%20thi%20sen&cursor=${first.body.nextCursor}`);
    expect(first.body.looks).toHaveLength(30);
    expect(second.body.looks[0].id < first.body.looks[29].id).toBe(true);
    expect((await looks(`?officerAccountId=${desk.stranger.accountId}`)).body.looks).toEqual([]);
    expect((await looks('?to=2020-01-01')).body.looks).toEqual([]);
    expect((await looks('?from=2020-01-01')).body.looks.length).toBe(30);
    expect((await looks('?from=gestern')).body.code).toBe('input.invalid');
  });

  it('is an administrator: officers and learners may not', async () => {
    expect((await desk.get(desk.officer, '/administrator/looks')).status).toBe(403);
    expect((await desk.get(await desk.world.given.signedIn(sen), '/administrator/looks')).status).toBe(403);
  });
});
