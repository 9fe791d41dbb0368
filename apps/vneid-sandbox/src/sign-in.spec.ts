import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startVneidSandbox, type VneidSandbox } from './sandbox.js';
import { AN, BINH, temporaryPeopleFile, type TemporaryPeopleFile } from './spec-support/made-up-people.js';
import { SignIn } from './spec-support/relying-party.js';

let sandbox: VneidSandbox;
let people: TemporaryPeopleFile;

beforeAll(async () => {
  people = await temporaryPeopleFile();
  await people.write(AN, BINH);
  sandbox = await startVneidSandbox({ port: 0, peopleFile: people.path });
});

afterAll(async () => {
  await sandbox.close();
  await people.remove();
});

describe('signing in at the VNeID sandbox', () => {
  it.each([AN, BINH])('tells the client who signed in with account level $accountLevel', async (person) => {
    const signIn = await SignIn.begin(sandbox.url);
    const { url } = await signIn.submit({ citizenId: person.citizenId, passcode: person.passcode });
    const tokens = await signIn.finish(url);

    const expected = {
      sub: person.sub,
      acr: 'urn:vneid:loa:1',
      name: person.name,
      birthdate: person.birthDate,
      gender: person.gender,
      citizen_id: person.citizenId,
      residence: person.residence,
      identity_level: person.accountLevel,
    };
    expect(tokens.claims()).toMatchObject(expected);
    expect(await signIn.userInfo(tokens.access_token, person.sub)).toEqual(expected);
  });

  it('keeps the level of the sign-in apart from the level of the account', async () => {
    const signIn = await SignIn.begin(sandbox.url, { acr_values: 'urn:vneid:loa:2' });
    const { url } = await signIn.submit({ citizenId: BINH.citizenId, passcode: BINH.passcode });
    const claims = (await signIn.finish(url)).claims();
    expect(claims).toMatchObject({ acr: 'urn:vneid:loa:2', identity_level: 1 });
  });

  it('signs a featured person in with one button, and nobody else that way', async () => {
    const signIn = await SignIn.begin(sandbox.url);
    expect((await signIn.submit({ sub: BINH.sub })).response.status).toBe(401);
    const { url } = await signIn.submit({ sub: AN.sub, citizenId: '', passcode: '' });
    expect((await signIn.finish(url)).claims()).toMatchObject({ sub: AN.sub });
  });

  it('lets another person sign in afterwards on the same device', async () => {
    const signIn = await SignIn.begin(sandbox.url);
    await signIn.submit({ sub: AN.sub });
    expect((await signIn.open()).status).toBe(200);
    const { url } = await signIn.submit({ citizenId: BINH.citizenId, passcode: BINH.passcode });
    expect((await signIn.finish(url)).claims()).toMatchObject({ sub: BINH.sub });
  });

  it.each([
    ['a wrong passcode', { citizenId: AN.citizenId, passcode: '000000' }, 'chưa đúng'],
    ['an unknown person', { citizenId: '999999999999', passcode: AN.passcode }, 'chưa đúng'],
    ['a number that is too short', { citizenId: '123', passcode: AN.passcode }, 'đúng 12 chữ số'],
    ['nothing filled in', {}, 'đúng 12 chữ số'],
  ])('says what to do after %s', async (_case, fields, text) => {
    const signIn = await SignIn.begin(sandbox.url);
    const { response } = await signIn.submit({ ...fields });
    expect(response.status).toBe(401);
    const page = await response.text();
    expect(page).toContain('role="alert"');
    expect(page).toContain(text);
  });

  it('goes on in the same sign-in after a mistake', async () => {
    const signIn = await SignIn.begin(sandbox.url);
    await signIn.submit({ citizenId: AN.citizenId, passcode: 'sai' });
    const { url } = await signIn.submit({ citizenId: AN.citizenId, passcode: AN.passcode });
    expect((await signIn.finish(url)).claims()).toMatchObject({ sub: AN.sub });
  });

  it('refuses a code that is sent a second time', async () => {
    const signIn = await SignIn.begin(sandbox.url);
    const { url } = await signIn.submit({ sub: AN.sub });
    await signIn.finish(url);
    await expect(signIn.finish(url)).rejects.toMatchObject({ error: 'invalid_grant' });
  });

  it('never puts a citizen id into an address', async () => {
    const signIn = await SignIn.begin(sandbox.url);
    const { url } = await signIn.submit({ citizenId: AN.citizenId, passcode: AN.passcode });
    const addresses = [...signIn.browser.visited, url.href];
    expect(addresses.filter((address) => address.includes(AN.citizenId))).toEqual([]);
  });

  it('asks for PKCE', async () => {
    const address = new URL('/auth', sandbox.url);
    address.search = new URLSearchParams({
      client_id: 'hoc-vu-so',
      response_type: 'code',
      scope: 'openid',
      redirect_uri: 'http://127.0.0.1:3000/api/public/sign-in/vneid/callback',
    }).toString();
    const response = await fetch(address, { redirect: 'manual' });
    expect(new URL(response.headers.get('location') ?? '').searchParams.get('error')).toBe('invalid_request');
  });

  it('tells a person whose sign-in has expired to begin again', async () => {
    const response = await fetch(`${sandbox.url}/interaction/unknown`);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('Lượt đăng nhập đã hết hạn');
  });
});
