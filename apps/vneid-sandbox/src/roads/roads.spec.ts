import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { constants, createDecipheriv, generateKeyPairSync, privateDecrypt, type KeyObject } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { failureModesOf } from '../failures/failure-modes.js';
import { DEFAULT_CONFIG } from '../sandbox-config.js';
import { startVneidSandbox, type VneidSandbox } from '../sandbox.js';
import { CookieBrowser } from '../spec-support/cookie-browser.js';
import { AN, temporaryPeopleFile, type TemporaryPeopleFile } from '../spec-support/made-up-people.js';

const REDIRECT_URI = DEFAULT_CONFIG.redirectUris[0];

let people: TemporaryPeopleFile;
let sandbox: VneidSandbox;
let privateKey: KeyObject;

beforeAll(async () => {
  people = await temporaryPeopleFile();
  await people.write(AN);
  ({ privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 }));
  const partnerKeyFile = join(people.path, '..', 'key.pem');
  await writeFile(partnerKeyFile, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  sandbox = await startVneidSandbox({ port: 0, peopleFile: people.path, partnerKeyFile });
});

afterAll(async () => {
  await sandbox.close();
  await people.remove();
});

const begin = (address: string, change: Readonly<Record<string, string>> = {}) => {
  const terms = {
    response_type: 'code',
    client_id: 'hoc-vu-so',
    redirect_uri: REDIRECT_URI,
    scope: 'openid',
    state: 's',
  };
  return new CookieBrowser().open(
    `${sandbox.url}${address}?${new URLSearchParams({ ...terms, ...change }).toString()}`,
  );
};

async function callbackOf(address: string, fields: Readonly<Record<string, string>> = { sub: AN.sub }): Promise<URL> {
  const { url } = await begin(address);
  return (await new CookieBrowser().submit(url, fields)).url;
}

const exchange = (address: string, change: Readonly<Record<string, string>>) => {
  const { clientId, clientSecret } = DEFAULT_CONFIG;
  const form = {
    grant_type: 'authorization_code',
    client_id: clientId,
    client_secret: clientSecret,
    redirect_uri: REDIRECT_URI,
  };
  return fetch(sandbox.url + address, { method: 'POST', body: new URLSearchParams({ ...form, ...change }) });
};

function open({ data, key }: { data: string; key: string }): string {
  const block = privateDecrypt({ key: privateKey, padding: constants.RSA_NO_PADDING }, Buffer.from(key, 'base64'));
  const decipher = createDecipheriv('aes-256-ecb', block.subarray(-32), null);
  return Buffer.concat([decipher.update(Buffer.from(data, 'base64')), decipher.final()]).toString();
}

describe.each([
  ['portal', '/portal/oauth2/authorize'],
  ['direct', '/direct/auth'],
] as const)('the road %s', (road, address) => {
  it('shows the sign-in page with the situations of this road', async () => {
    const page = await (await begin(address)).response.text();
    expect(page).toContain('Cổng VNeID thử nghiệm – không phải VNeID thật');
    const offered = [...page.matchAll(/<option value="([^"]+)"/g)].map(([, mode]) => mode);
    expect(offered).toEqual(failureModesOf(road));
  });

  it.each([
    ['another client', { client_id: 'somebody' }],
    ['an address that is not registered letter by letter', { redirect_uri: `${REDIRECT_URI}/` }],
    ['another flow', { response_type: 'token' }],
  ])('goes no further for %s', async (_what, change) => {
    expect((await begin(address, change)).response.status).toBe(400);
  });

  it('goes back with the refusal and the state', async () => {
    const url = await callbackOf(address, { decision: 'refuse' });
    expect(Object.fromEntries(url.searchParams)).toEqual({ error: 'access_denied', state: 's' });
  });

  it('says what to do after a mistake, and that an old page is over', async () => {
    const { url } = await begin(address);
    const { response } = await new CookieBrowser().submit(url, { citizenId: AN.citizenId, passcode: 'sai' });
    expect(response.status).toBe(401);
    expect(await (await fetch(`${sandbox.url}/${road}/sign-in/unknown`)).text()).toContain('đã hết hạn');
    expect((await fetch(`${sandbox.url}/${road}/resume/unknown`)).status).toBe(400);
  });

  it('never puts a citizen id into an address', async () => {
    expect((await callbackOf(address)).href).not.toContain(AN.citizenId);
  });

  it('knows neither an access token nor an address that it did not give', async () => {
    const userInfo = road === 'portal' ? '/portal/oauth2/userinfo' : '/direct/userinfo';
    expect((await fetch(sandbox.url + userInfo, { headers: { authorization: 'Bearer x' } })).status).toBe(401);
    expect((await fetch(`${sandbox.url}/${road}/nowhere`)).status).toBe(404);
  });
});

describe('the portal', () => {
  const claimsFor = async (code: string) => {
    const tokens = (await (await exchange('/portal/oauth2/token', { code })).json()) as { access_token: string };
    const headers = { authorization: `Bearer ${tokens.access_token}` };
    return (await (await fetch(`${sandbox.url}/portal/oauth2/userinfo`, { headers })).json()) as object;
  };

  it('names its claims in its own way, without sex, address or any level', async () => {
    const code = (await callbackOf('/portal/oauth2/authorize')).searchParams.get('code') ?? '';
    expect(await claimsFor(code)).toEqual({
      sub: AN.sub,
      TechID: AN.sub,
      LoaiTaiKhoan: '1',
      HoVaTen: AN.name,
      SoDinhDanh: AN.citizenId,
      NgayThangNamSinh: '19580302',
      loginIdp: 'BCA',
    });
  });

  it('takes a code once, and only with the address it was made for', async () => {
    const code = (await callbackOf('/portal/oauth2/authorize')).searchParams.get('code') ?? '';
    const elsewhere = await exchange('/portal/oauth2/token', { code, redirect_uri: 'http://elsewhere.invalid/' });
    expect(elsewhere.status).toBe(400);
    expect((await exchange('/portal/oauth2/token', { code })).status).toBe(400);
    expect((await exchange('/portal/oauth2/token', { code, client_secret: 'wrong' })).status).toBe(401);
  });
});

describe('the direct sign-on', () => {
  it('puts the sealed code into the address as it is, and seals every body', async () => {
    const url = await callbackOf('/direct/auth');
    const [, data = '', key = ''] = /code=([^&]+)&encrypt_key=([^&]+)/.exec(url.search) ?? [];
    const response = await exchange('/direct/token', { code: open({ data, key }) });
    const tokens = JSON.parse(open((await response.json()) as { data: string; key: string })) as {
      access_token: string;
    };
    expect(tokens).not.toHaveProperty('id_token');
    const headers = { authorization: `Bearer ${tokens.access_token}` };
    const userInfo = await (await fetch(`${sandbox.url}/direct/userinfo`, { headers })).json();
    expect(JSON.parse(open(userInfo as { data: string; key: string }))).toEqual({
      citizenPid: AN.citizenId,
      fullName: AN.name,
      birthDate: AN.birthDate,
      accountType: 'CITIZEN',
      accountLevel: '2',
    });
  });

  it('takes forms only', async () => {
    const body = JSON.stringify({ grant_type: 'authorization_code' });
    expect((await fetch(`${sandbox.url}/direct/token`, { method: 'POST', body })).status).toBe(400);
  });

  it('is closed without the key of the partner, and says which variable is missing', async () => {
    const closed = await startVneidSandbox({ port: 0 });
    const response = await fetch(`${closed.url}/direct/auth`);
    const page = await response.text();
    await closed.close();
    expect(response.status).toBe(503);
    expect(page).toContain('VNEID_SANDBOX_PARTNER_KEY_FILE');
  });

  it('does not start with a key file that is none', async () => {
    await expect(startVneidSandbox({ port: 0, partnerKeyFile: people.path })).rejects.toThrow(
      /VNEID_SANDBOX_PARTNER_KEY_FILE names a file that cannot be used/,
    );
  });
});
