import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startVneidSandbox, type VneidSandbox } from '../sandbox.js';
import { AN, temporaryPeopleFile, type TemporaryPeopleFile } from '../spec-support/made-up-people.js';
import { SignIn } from '../spec-support/relying-party.js';
import type { FailureMode } from './failure-modes.js';

let sandbox: VneidSandbox;
let people: TemporaryPeopleFile;

beforeAll(async () => {
  people = await temporaryPeopleFile();
  await people.write(AN);
  sandbox = await startVneidSandbox({ port: 0, peopleFile: people.path });
});

afterAll(async () => {
  await sandbox.close();
  await people.remove();
});

async function failureSeenByClient(mode: FailureMode): Promise<{ error: unknown; reason: string }> {
  const signIn = await SignIn.begin(sandbox.url);
  signIn.patience = mode === 'timeout' ? 0.2 : 10;
  const { url } = await signIn.submit({ sub: AN.sub, failure: mode });
  const error: unknown = await signIn.finish(url).catch((thrown: unknown) => thrown);
  return { error, reason: reasonOf(error) };
}

/** The OAuth error, the claim that was wrong, or the client's own code, wherever openid-client keeps it. */
function reasonOf(error: unknown): string {
  const { error: refusal, claim, code, cause } = error as Record<string, unknown>;
  const own = [refusal, claim].find((value) => typeof value === 'string');
  const deeper = cause instanceof Object ? reasonOf(cause) : '';
  return String(own ?? (deeper || (typeof code === 'string' ? code : '')));
}

describe('failures on demand', () => {
  it.each([
    ['refused', 'access_denied'],
    ['wrong-audience', 'aud'],
    ['clock-skew', 'exp'],
    ['wrong-nonce', 'nonce'],
    ['replayed-code', 'invalid_grant'],
    ['timeout', 'OAUTH_TIMEOUT'],
  ] as const)('%s makes the client reject the sign-in because of %s', async (mode, reason) => {
    const seen = await failureSeenByClient(mode);
    expect(seen.error).toBeInstanceOf(Error);
    expect(seen.reason).toBe(reason);
  });
});

describe('a refusal', () => {
  it.each<Record<string, string>>([{ failure: 'refused' }, { decision: 'refuse' }])(
    'returns to the client with access_denied: %o',
    async (fields) => {
      const signIn = await SignIn.begin(sandbox.url);
      const { url } = await signIn.submit(fields);
      expect(url.origin).toBe('http://127.0.0.1:3000');
      expect(url.searchParams.get('error')).toBe('access_denied');
    },
  );
});

describe('failures ordered beforehand', () => {
  const outcome = async () =>
    (await (await SignIn.begin(sandbox.url)).submit({ sub: AN.sub })).url.searchParams.get('error');
  const order = (body: unknown) =>
    fetch(`${sandbox.url}/sandbox/failures`, { method: 'POST', body: JSON.stringify(body) });

  it('hold for the next sign-in only', async () => {
    sandbox.failNext('refused');
    expect([await outcome(), await outcome()]).toEqual(['access_denied', null]);
  });

  it('hold as many times as ordered over HTTP', async () => {
    expect((await order({ mode: 'refused', times: 2 })).status).toBe(200);
    expect([await outcome(), await outcome(), await outcome()]).toEqual(['access_denied', 'access_denied', null]);
  });

  it('are taken back by normal', async () => {
    await order({ mode: 'refused', times: 9 });
    await order({ mode: 'normal' });
    expect(await outcome()).toBeNull();
  });

  it.each([{ mode: 'unheard-of' }, { mode: 'refused', times: 0 }, { mode: 'refused', times: '2' }, 'text'])(
    'are declined with the possible modes when not understood: %o',
    async (body) => {
      const response = await order(body);
      expect(response.status).toBe(400);
      expect(((await response.json()) as { message: string }).message).toContain('wrong-audience');
    },
  );
});

describe('a gateway that does not answer', () => {
  it('ends its silence by itself', async () => {
    const impatient = await startVneidSandbox({ port: 0, peopleFile: people.path, silenceMilliseconds: 1 });
    const signIn = await SignIn.begin(impatient.url);
    const { url } = await signIn.submit({ sub: AN.sub, failure: 'timeout' });
    const error = await signIn.finish(url).catch((thrown: unknown) => thrown);
    await impatient.close();
    expect(error).toMatchObject({ message: 'unexpected HTTP response status code', cause: { status: 504 } });
  });
});
