import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Config } from '@hvs/platform/config';
import { Crypto } from '@hvs/platform/crypto';
import { pino } from 'pino';
import type { VneidChallenge } from '../vneid-connector.js';
import { DirectConnector } from './direct-connector.js';
import { madeUpPartner, RECORDED_DIRECT_CLAIMS, RECORDED_DIRECT_TOKENS, seal } from './spec-support/recorded.js';

const { publicKey, privateKey } = madeUpPartner();
const CODE = 'a-made-up-code';
const SECRET = 'a-made-up-client-secret';
const key = Buffer.alloc(32, 1).toString('base64');

interface Asked {
  path: string;
  headers: IncomingMessage['headers'];
  body: string;
}
type Answer = { status: number; body: unknown };

let folder: string;
let server: Server;
let asked: Asked[];
let answers: Record<string, Answer>;
let lines: string[];

const sealed = (value: object): Answer => ({ status: 200, body: seal(JSON.stringify(value), publicKey) });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hvs-direct-'));
  await writeFile(join(folder, 'key.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
  server = createServer((req, res) => {
    void text(req).then((body) => {
      asked.push({ path: req.url ?? '', headers: req.headers, body });
      const answer = answers[req.url ?? ''] ?? { status: 404, body: {} };
      res.writeHead(answer.status, answer.status === 302 ? { location: '/elsewhere' } : {});
      res.end(typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});

afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true, force: true });
});

beforeEach(() => {
  asked = [];
  lines = [];
  answers = { '/token': sealed(RECORDED_DIRECT_TOKENS), '/userinfo': sealed(RECORDED_DIRECT_CLAIMS) };
});

function connector(environment: NodeJS.ProcessEnv = {}): DirectConnector {
  const config = new Config({
    DATABASE_URL: 'postgres://app@127.0.0.1/none',
    CITIZEN_ID_ENCRYPTION_KEY: key,
    CITIZEN_ID_INDEX_KEY: key,
    VNEID_CONNECTOR: 'direct',
    VNEID_ISSUER: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    VNEID_CLIENT_SECRET: SECRET,
    VNEID_PRIVATE_KEY_FILE: join(folder, 'key.pem'),
    ...environment,
  });
  const logger = pino({ level: 'trace' }, { write: (line: string) => lines.push(line) });
  return new DirectConnector(config, new Crypto(config), logger);
}

const query = ({ state }: VneidChallenge, code = seal(CODE, publicKey)) =>
  `?code=${code.data}&encrypt_key=${code.key}&state=${state}`;

async function signIn(road: DirectConnector) {
  const { challenge } = await road.begin();
  return road.finish(query(challenge), challenge);
}
const failureOf = (work: Promise<unknown>) => work.then(undefined, (error: { code: string }) => error.code);

describe('the direct road', () => {
  it('sends people off with a state, a challenge and no nonce', async () => {
    const { url, challenge } = await connector().begin();
    const { pathname, searchParams } = new URL(url);
    expect(pathname).toBe('/auth');
    expect(searchParams.get('state')).toBe(challenge.state);
    expect(searchParams.get('code_challenge_method')).toBe('S256');
    expect(searchParams.has('nonce')).toBe(false);
    expect(new URL((await connector({ VNEID_PKCE: 'no' }).begin()).url).searchParams.has('code_challenge')).toBe(false);
  });

  it('asks for tokens by form, with the exact address and the opened code, and takes who it is from userinfo', async () => {
    expect(await signIn(connector())).toMatchObject({ citizenId: '030155000001', accountLevel: 2 });
    const [token, userInfo] = asked;
    expect(token?.headers['content-type']).toContain('application/x-www-form-urlencoded');
    expect(Object.fromEntries(new URLSearchParams(token?.body))).toMatchObject({
      grant_type: 'authorization_code',
      code: CODE,
      redirect_uri: 'http://127.0.0.1:3000/api/public/sign-in/vneid/callback',
      client_id: 'hoc-vu-so',
      client_secret: SECRET,
    });
    expect(userInfo?.headers.authorization).toBe(`Bearer ${RECORDED_DIRECT_TOKENS.access_token}`);
  });

  it('names a person the same each time, and not by the number', async () => {
    const [first, second] = [await signIn(connector()), await signIn(connector())];
    expect(first.subject).toBe(second.subject);
    expect(first.subject).not.toContain(first.citizenId);
  });
});

describe('the direct road when something is wrong', () => {
  it.each([
    ['the token address is away', '/token', { status: 503, body: '' }, 'sign-in.vneid-unavailable'],
    ['the token address asks to wait', '/token', { status: 429, body: '' }, 'sign-in.vneid-unavailable'],
    ['the code is refused', '/token', { status: 400, body: { error: 'invalid_grant' } }, 'sign-in.vneid-invalid'],
    ['the tokens come unsealed', '/token', { status: 200, body: RECORDED_DIRECT_TOKENS }, 'sign-in.vneid-invalid'],
    ['a page comes instead', '/token', { status: 200, body: '<html>' }, 'sign-in.vneid-invalid'],
    ['the body is endless', '/token', { status: 200, body: 'x'.repeat(70_000) }, 'sign-in.vneid-invalid'],
    ['the tokens lead elsewhere', '/token', { status: 302, body: '' }, 'sign-in.vneid-unavailable'],
    ['userinfo does not know the token', '/userinfo', { status: 401, body: '' }, 'sign-in.vneid-unavailable'],
    ['userinfo comes unsealed', '/userinfo', { status: 200, body: RECORDED_DIRECT_CLAIMS }, 'sign-in.vneid-invalid'],
  ] as const)('because %s', async (_why, path, answer, code) => {
    answers[path] = answer;
    expect(await failureOf(signIn(connector()))).toBe(code);
    expect(asked.map((each) => each.path)).not.toContain('/elsewhere');
  });

  it('with sealed tokens that hold none, or claims that are no JSON', async () => {
    answers['/token'] = sealed({ token_type: 'Bearer' });
    expect(await failureOf(signIn(connector()))).toBe('sign-in.vneid-invalid');
    answers['/token'] = sealed(RECORDED_DIRECT_TOKENS);
    answers['/userinfo'] = { status: 200, body: seal('no json', publicKey) };
    expect(await failureOf(signIn(connector()))).toBe('sign-in.vneid-invalid');
  });

  it('by another state, no code, or a refusal asks nothing of the other side', async () => {
    const road = connector();
    const { challenge } = await road.begin();
    const queries = [query({ ...challenge, state: 'another' }), `?state=${challenge.state}`];
    for (const each of queries) expect(await failureOf(road.finish(each, challenge))).toBe('sign-in.vneid-invalid');
    const refusal = road.finish(`?error=access_denied&state=${challenge.state}`, challenge);
    expect(await failureOf(refusal)).toBe('sign-in.vneid-refused');
    expect(asked).toEqual([]);
  });

  it('by an address without TLS in production, off this machine', async () => {
    const road = connector({ NODE_ENV: 'production', VNEID_ISSUER: 'http://vneid.invalid' });
    expect(await failureOf(signIn(road))).toBe('sign-in.vneid-unavailable');
    expect(lines.join()).toContain('must be https');
  });
});

describe('the log of the direct road', () => {
  it('hints at the allow-list after the third 401 in a row, and not before', async () => {
    answers['/token'] = { status: 401, body: '' };
    const road = connector();
    const hints = () => lines.filter((line) => line.includes('allow-list')).length;
    await failureOf(signIn(road));
    await failureOf(signIn(road));
    expect(hints()).toBe(0);
    await failureOf(signIn(road));
    expect(hints()).toBe(1);
  });

  it('counts anew after an answer', async () => {
    const road = connector();
    for (const status of [401, 401, 200, 401, 401]) {
      answers['/token'] = status === 200 ? sealed(RECORDED_DIRECT_TOKENS) : { status, body: '' };
      await failureOf(signIn(road));
    }
    expect(lines.join()).not.toContain('allow-list');
  });

  it('never holds a code, token, secret, key, state, number or name, whatever goes wrong', async () => {
    const road = connector();
    const { challenge } = await road.begin();
    const callback = query(challenge);
    const spoilt: Answer[] = [
      { status: 401, body: RECORDED_DIRECT_TOKENS },
      { status: 500, body: RECORDED_DIRECT_CLAIMS },
      { status: 200, body: { data: 'x', key: 'y' } },
      sealed({ ...RECORDED_DIRECT_CLAIMS, citizenPid: '141234567' }),
      sealed(RECORDED_DIRECT_CLAIMS),
    ];
    for (const answer of spoilt) {
      answers['/userinfo'] = answer;
      await failureOf(road.finish(callback, challenge));
    }
    const [, code] = /code=([^&]+)/.exec(callback) ?? [];
    const { citizenPid, fullName } = RECORDED_DIRECT_CLAIMS;
    const secrets = [CODE, code, SECRET, challenge.state, challenge.codeVerifier, citizenPid, '141234567', fullName];
    expect(lines.length).toBeGreaterThanOrEqual(4);
    for (const secret of [...secrets, RECORDED_DIRECT_TOKENS.access_token]) expect(lines.join()).not.toContain(secret);
  });
});
