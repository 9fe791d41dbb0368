import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Accounts, Staff, type StaffAccess, totpCodeAt } from '@hvs/foundation/identity';
import type { UnitView } from '@hvs/foundation/units';
import request from 'supertest';
import { type GivenCommune, startWorld, type World } from '../support/index.js';

const PASSWORD = 'lúa chín vàng đồng';

/** Slow hashes are slow on purpose; a busy machine makes them slower. */
jest.setTimeout(30_000);

let world: World;
let keSat: GivenCommune;
let hamlet: UnitView;

beforeAll(async () => {
  world = await startWorld();
  keSat = await world.given.keSat();
  [hamlet] = keSat.hamlets as [UnitView];
});
afterAll(() => world.close());

async function officer(username: string): Promise<StaffAccess> {
  const { id: personId } = await world.given.person({ fullName: 'Trịnh Văn Công' });
  const unitId = keSat.commune.id;
  return world.get(Staff).create({ personId, username, password: PASSWORD, role: 'police-officer', unitId });
}

const signIn = (username: string, password: string, totp: string) =>
  request(world.app.getHttpServer()).post('/api/public/sign-in/password').send({ username, password, totp });
const codeOf = (access: StaffAccess) => totpCodeAt(access.totpSecret, world.clock.now());
const nextStep = () => world.clock.advance({ seconds: 30 });

describe('signing in as staff', () => {
  it('needs user name, password and code, and gives the rights of the role', async () => {
    const access = await officer('cong-an-1');
    const { body } = await signIn(' Cong-An-1 ', PASSWORD.normalize('NFD'), codeOf(access)).expect(200);
    expect(body).toMatchObject({
      signedIn: true,
      method: 'password',
      roles: [{ role: 'police-officer', unitName: 'Kẻ Sặt' }],
    });
    expect(body.permissions).toContain('person-record:read');
  });

  it('says the same whichever part is wrong, and of a name nobody has', async () => {
    const access = await officer('cong-an-2');
    const code = codeOf(access);
    const badCode = code === '000000' ? '000001' : '000000';
    for (const answer of [
      await signIn('cong-an-2', 'sai mật khẩu rồi', code),
      await signIn('cong-an-2', PASSWORD, badCode),
      await signIn('khong-co-ai', PASSWORD, code),
    ]) {
      expect([answer.status, answer.body.code]).toEqual([401, 'sign-in.wrong-staff-credentials']);
    }
    await signIn('cong-an-2', PASSWORD, code).expect(200);
  });

  it('takes each code once, also when two come at the same moment', async () => {
    const access = await officer('cong-an-3');
    const code = codeOf(access);
    const answers = await Promise.all([signIn('cong-an-3', PASSWORD, code), signIn('cong-an-3', PASSWORD, code)]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 401]);
    await signIn('cong-an-3', PASSWORD, code).expect(401);
    nextStep();
    await signIn('cong-an-3', PASSWORD, codeOf(access)).expect(200);
  });

  it('loses the rights of a role the moment it is revoked, in the session that is open', async () => {
    const access = await officer('cong-an-4');
    const answer = await signIn('cong-an-4', PASSWORD, codeOf(access)).expect(200);
    const cookie = String(answer.headers['set-cookie']?.[0]).split(';')[0] ?? '';
    await world.get(Accounts).revokeRole(access.accountId, 'police-officer', keSat.commune.id);
    const { body } = await request(world.app.getHttpServer()).get('/api/public/session').set('cookie', cookie);
    expect(body).toMatchObject({ signedIn: true, roles: [] });
  });
});

describe('setting up staff', () => {
  it('audits the account, the role and the credential', async () => {
    const { accountId } = await officer('cong-an-5');
    const rows = await world.database.query<{ action: string }>(
      `select action from audit_entry where subject_id = $1 order by id`,
      [accountId],
    );
    expect(rows.map(({ action }) => action)).toEqual(['account.opened', 'role.granted', 'staff-credential.set']);
  });

  it('refuses an easy password and a name that somebody has, and then changes nothing', async () => {
    await officer('cong-an-6');
    const { id: personId } = await world.given.person();
    const staff = {
      personId,
      username: 'cong-an-6',
      password: PASSWORD,
      role: 'administrator',
      unitId: keSat.commune.id,
    } as const;
    const create = (change: object) => world.get(Staff).create({ ...staff, ...change });
    await expect(create({ password: '12345678' })).rejects.toMatchObject({ code: 'password.too-simple' });
    await expect(create({})).rejects.toMatchObject({ code: 'username.taken' });
    expect(await world.database.query(`select from account where person_id = $1`, [personId])).toEqual([]);
  });
});

describe('accounts and roles', () => {
  it('are one per person, however many ask at once, and a role is held once', async () => {
    const { id } = await world.given.person();
    const accounts = world.get(Accounts);
    const made = await Promise.all([1, 2, 3, 4].map(() => accounts.ensureFor(id)));
    expect(new Set(made).size).toBe(1);
    const accountId = made[0] ?? '';
    await Promise.all([1, 2, 3].map(() => accounts.grantRole(accountId, 'hamlet-lead', hamlet.id)));
    const held = await world.database.query(`select from role_assignment where account_id = $1`, [accountId]);
    expect(held).toHaveLength(1);
  });

  it('end by themselves when the time of a role is over', async () => {
    const access = await officer('cong-an-7');
    const until = new Date(world.clock.now().getTime() + 3_600_000);
    await world.get(Accounts).grantRole(access.accountId, 'hamlet-lead', hamlet.id, { until });
    const rolesNow = async () => (await signIn('cong-an-7', PASSWORD, codeOf(access)).expect(200)).body.roles.length;
    expect(await rolesNow()).toBe(2);
    world.clock.advance({ hours: 2 });
    expect(await rolesNow()).toBe(1);
  });
});
