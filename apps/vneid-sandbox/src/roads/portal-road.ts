import type { IncomingMessage, ServerResponse } from 'node:http';

import { readBody } from '../http/read-body.js';
import { replyWithJson } from '../http/replies.js';
import { waitUnlessGone } from '../http/wait.js';
import type { TokenExchange } from '../failures/failure-modes.js';
import { claimsOf } from '../person.js';
import { SigningKey, tamperWith } from '../signing-key.js';
import type { Grant } from './code-flow.js';
import { authorize, resume, showSignIn, type RoadDesk } from './sign-in-desk.js';

export interface PortalRoad extends RoadDesk {
  /** Address below which the portal lies, `…/portal`. */
  readonly base: string;
  readonly clientId: string;
  readonly signingKey: SigningKey;
  readonly silenceMilliseconds: number;
  readonly closing: AbortSignal;
}

const TOKEN_LIFE_IN_SECONDS = 300;

/** The public-service portal's dialect: OpenID Connect below `/portal/oauth2`, with claim names of its own. */
export async function handlePortal(road: PortalRoad, url: URL, req: IncomingMessage, res: ServerResponse) {
  const [, , first = '', second = ''] = url.pathname.split('/');
  if (first === 'sign-in') return showSignIn(road, second, req, res);
  if (first === 'resume') return resume(road, second, res);
  if (first === 'oauth2') return answer(road, second, url, req, res);
  replyWithJson(res, 404, { error: 'no-such-address' });
}

function answer(road: PortalRoad, action: string, url: URL, req: IncomingMessage, res: ServerResponse) {
  if (action === 'authorize') return authorize(road, url, res);
  if (action === 'token' && req.method === 'POST') return token(road, req, res);
  if (action === 'userinfo') return userInfo(road, req, res);
  if (action === 'jwks') return replyWithJson(res, 200, { keys: [road.signingKey.toPublicJwk()] });
  replyWithJson(res, 404, { error: 'no-such-address' });
}

async function token(road: PortalRoad, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const form = new URLSearchParams(await readBody(req));
  const [id, secret] = basicOf(req.headers.authorization) ?? [form.get('client_id'), form.get('client_secret')];
  if (!road.flow.isClient(id, secret)) return replyWithJson(res, 401, { error: 'invalid_client' });
  const grant = road.flow.redeem(form);
  if (!grant) return replyWithJson(res, 400, { error: 'invalid_grant' });
  if (grant.failure.tokensUnauthorized) return replyWithJson(res, 401, { error: 'invalid_client' });
  const exchange = new PortalExchange(road, res, idTokenOf(road, grant));
  await grant.failure.atTokens?.(exchange);
  if (exchange.hung) return replyWithJson(res, 504, { error: 'temporarily_unavailable' });
  replyWithJson(res, 200, {
    access_token: road.flow.issueToken(grant),
    token_type: 'Bearer',
    expires_in: TOKEN_LIFE_IN_SECONDS,
    scope: 'openid',
    id_token: exchange.idToken,
  });
}

function idTokenOf({ base, clientId, signingKey }: PortalRoad, { person, nonce }: Grant): string {
  const now = Math.floor(Date.now() / 1000);
  return signingKey.issue({
    iss: `${base}/oauth2/token`,
    aud: clientId,
    sub: person.sub,
    iat: now,
    exp: now + TOKEN_LIFE_IN_SECONDS,
    ...(nonce === undefined ? {} : { nonce }),
  });
}

/** Neither sex nor address nor any level, as on the real portal. */
function userInfo(road: PortalRoad, req: IncomingMessage, res: ServerResponse): void {
  const grant = road.flow.bearer(req.headers.authorization);
  if (!grant) return replyWithJson(res, 401, { error: 'invalid_token' });
  if (grant.failure.userInfoDown) return replyWithJson(res, 503, { error: 'temporarily_unavailable' });
  const claims = claimsOf(grant.person);
  const told = { ...claims, ...grant.failure.claims?.(claims) };
  const sub = grant.failure.userInfoOfAnother ? '00000000-0000-4000-8000-000000000000' : told.sub;
  replyWithJson(res, 200, {
    sub,
    TechID: sub,
    LoaiTaiKhoan: '1',
    HoVaTen: told.name,
    SoDinhDanh: told.citizen_id,
    NgayThangNamSinh: told.birthdate.replaceAll('-', ''),
    loginIdp: 'BCA',
  });
}

/** The answer to a code, while a failure may still spoil it. */
class PortalExchange implements TokenExchange {
  hung = false;

  constructor(
    private readonly road: PortalRoad,
    private readonly res: ServerResponse,
    public idToken: string,
  ) {}

  async hang(): Promise<void> {
    await waitUnlessGone(this.res, this.road.silenceMilliseconds, this.road.closing);
    this.hung = true;
  }

  dawdle(): Promise<void> {
    return waitUnlessGone(this.res, this.road.silenceMilliseconds / 10, this.road.closing);
  }

  changeIdToken(change: Parameters<TokenExchange['changeIdToken']>[0]): void {
    this.idToken = this.road.signingKey.signAgain(this.idToken, change);
  }

  async signWithAnotherKey(): Promise<void> {
    this.idToken = (await SigningKey.generate()).signAgain(this.idToken, (claims) => claims);
  }

  tamperWithIdToken(): void {
    this.idToken = tamperWith(this.idToken);
  }
}

/** Id and secret of `Authorization: Basic`, each form-encoded (RFC 6749 §2.3.1). */
function basicOf(authorization: string | undefined): [string, string] | undefined {
  const encoded = /^Basic (\S+)$/.exec(authorization ?? '')?.[1];
  if (encoded === undefined) return undefined;
  const [id = '', secret = ''] = Buffer.from(encoded, 'base64').toString().split(':');
  return [decodeURIComponent(id), decodeURIComponent(secret)];
}
