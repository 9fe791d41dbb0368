import type { KeyObject } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

import { readBody } from '../http/read-body.js';
import { replyWithJson, replyWithMessage } from '../http/replies.js';
import { waitUnlessGone } from '../http/wait.js';
import type { TokenExchange } from '../failures/failure-modes.js';
import { claimsOf } from '../person.js';
import type { Grant } from './code-flow.js';
import { seal, strangersKey, tamperWithEnvelope } from './envelope.js';
import { authorize, resume, showSignIn, type RoadDesk } from './sign-in-desk.js';

export interface DirectRoad extends RoadDesk {
  /** The partner's RSA key; without one the road is closed. */
  readonly partnerKey: KeyObject | undefined;
  readonly silenceMilliseconds: number;
  readonly closing: AbortSignal;
}

const TOKEN_TERMS = { token_type: 'Bearer', expires_in: 300 };

/** The direct sign-on's dialect below `/direct`: no id token, no nonce, envelopes instead of bodies. */
export async function handleDirect(road: DirectRoad, url: URL, req: IncomingMessage, res: ServerResponse) {
  if (!road.partnerKey) return replyClosed(res);
  const [, , action = '', ticket = ''] = url.pathname.split('/');
  if (action === 'sign-in') return showSignIn(road, ticket, req, res);
  if (action === 'resume') return resume(road, ticket, res);
  if (action === 'auth') return authorize(road, url, res);
  if (action === 'token' && req.method === 'POST') return answerToken(road, req, res);
  if (action === 'userinfo') return userInfo(road, req, res);
  replyWithJson(res, 404, { error: 'no-such-address' });
}

/**
 * The way back with a sealed code. The base64 goes into the address as it is, a `+` with it: that is the trap of this
 * road, and reading the address as a form makes a blank of it.
 */
export function addressWithSealedCode(partnerKey: KeyObject | undefined) {
  return (code: string, { redirectUri, state, failure }: Grant): string => {
    const end = `&state=${encodeURIComponent(state)}`;
    if (!partnerKey || failure.code === 'unsealed') return `${redirectUri}?code=${code}${end}`;
    const { data, key } = seal(code, partnerKey);
    const query = `code=${data}&encrypt_key=${key}`;
    return `${redirectUri}?${failure.code === 'plus-as-space' ? query.replaceAll('+', '%20') : query}${end}`;
  };
}

async function answerToken(road: DirectRoad, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const isForm = req.headers['content-type']?.startsWith('application/x-www-form-urlencoded') === true;
  const form = new URLSearchParams(await readBody(req));
  if (!isForm) return replyWithJson(res, 400, { error: 'invalid_request' });
  const isClient = road.flow.isClient(form.get('client_id'), form.get('client_secret'));
  if (!isClient) return replyWithJson(res, 401, { error: 'invalid_client' });
  const grant = road.flow.redeem(form);
  if (!grant) return replyWithJson(res, 400, { error: 'invalid_grant' });
  if (grant.failure.tokensUnauthorized) return replyWithJson(res, 401, { error: 'unauthorized' });
  const exchange = new DirectExchange(road, res);
  await grant.failure.atTokens?.(exchange);
  if (exchange.hung) return replyWithJson(res, 504, { error: 'temporarily_unavailable' });
  await replySealed(road, { access_token: road.flow.issueToken(grant), ...TOKEN_TERMS }, res);
}

async function userInfo(road: DirectRoad, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const grant = road.flow.bearer(req.headers.authorization);
  if (!grant) return replyWithJson(res, 401, { error: 'invalid_token' });
  if (grant.failure.userInfoDown) return replyWithJson(res, 503, { error: 'temporarily_unavailable' });
  const claims = claimsOf(grant.person);
  const told = grant.failure.claims?.(claims) ?? claims;
  const body = {
    citizenPid: told.citizen_id,
    fullName: told.name,
    birthDate: told.birthdate,
    accountType: 'CITIZEN',
    ...(told.identity_level === undefined ? {} : { accountLevel: String(told.identity_level) }),
  };
  await replySealed(road, body, res, grant.failure.envelope);
}

async function replySealed(
  { partnerKey }: DirectRoad,
  body: object,
  res: ServerResponse,
  spoilt?: 'for-a-stranger' | 'tampered',
): Promise<void> {
  if (!partnerKey) return replyClosed(res);
  const envelope = seal(JSON.stringify(body), spoilt === 'for-a-stranger' ? await strangersKey() : partnerKey);
  replyWithJson(res, 200, spoilt === 'tampered' ? tamperWithEnvelope(envelope) : envelope);
}

function replyClosed(res: ServerResponse): void {
  replyWithMessage(res, 503, {
    title: 'Chưa mở đường đăng nhập trực tiếp',
    text: 'Cổng thử nghiệm chưa có khóa của Học Vụ Số.',
    detail: 'set VNEID_SANDBOX_PARTNER_KEY_FILE to a PEM file with the RSA key of the partner',
  });
}

/** There is no id token here: a failure can only make the client wait. */
class DirectExchange implements TokenExchange {
  hung = false;

  constructor(
    private readonly road: DirectRoad,
    private readonly res: ServerResponse,
  ) {}

  async hang(): Promise<void> {
    await waitUnlessGone(this.res, this.road.silenceMilliseconds, this.road.closing);
    this.hung = true;
  }

  dawdle(): Promise<void> {
    return waitUnlessGone(this.res, this.road.silenceMilliseconds / 10, this.road.closing);
  }

  changeIdToken(): void {}

  async signWithAnotherKey(): Promise<void> {}

  tamperWithIdToken(): void {}
}
