import { createPrivateKey, type KeyObject } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { DomainError } from '@hvs/kernel';
import type { Config } from '@hvs/platform/config';
import type { Crypto } from '@hvs/platform/crypto';
import type { Logger } from '@hvs/platform/telemetry';
import * as oidc from 'openid-client';
import { newChallenge } from '../openid-connector.js';
import { isPlainAllowed } from '../plain-http.rule.js';
import { UnauthorizedWatch } from '../unauthorized-watch.js';
import { VneidConnector, type VneidChallenge } from '../vneid-connector.js';
import { byOAuthError, failureOfProblem, type VneidFailure } from '../vneid-failure.js';
import type { VneidIdentity } from '../vneid-identity.js';
import { readDirectCallback } from './callback-query.rule.js';
import { readDirectClaims } from './direct-claims.rule.js';
import { askForEnvelope, DirectRoadError, parse } from './direct-client.js';
import { EnvelopeError, openEnvelope } from './envelope.rule.js';

/**
 * Road B: the Ministry's own sign-on. No id token and no nonce; who it is comes from userinfo alone, in envelopes that
 * only our private key opens. `VNEID_ISSUER` is the address below which `/auth`, `/token` and `/userinfo` lie.
 */
export class DirectConnector extends VneidConnector {
  private key: Promise<KeyObject> | undefined;
  private readonly unauthorized: UnauthorizedWatch;

  constructor(
    private readonly config: Config,
    private readonly crypto: Crypto,
    private readonly logger: Logger,
  ) {
    super();
    this.unauthorized = new UnauthorizedWatch(logger);
  }

  async begin(): Promise<{ url: string; challenge: VneidChallenge }> {
    return this.translateFailures(async () => {
      await this.privateKey();
      const { issuer, clientId, redirectUri, acrValues, pkce } = this.config.vneid;
      const challenge = newChallenge();
      const url = new URL(`${issuer}/auth`);
      url.search = new URLSearchParams({
        response_type: 'code',
        client_id: clientId,
        redirect_uri: redirectUri,
        scope: 'openid',
        state: challenge.state,
        ...(acrValues ? { acr_values: acrValues } : {}),
        ...(pkce ? await codeChallengeOf(challenge) : {}),
      }).toString();
      return { url: url.href, challenge };
    });
  }

  async finish(query: string, challenge: VneidChallenge): Promise<VneidIdentity> {
    const reading = await this.translateFailures(async () => {
      const accessToken = await this.exchange(await this.codeIn(query, challenge), challenge);
      const claims = parse(await this.ask('/userinfo', { headers: { authorization: `Bearer ${accessToken}` } }));
      return readDirectClaims(claims, (citizenId) =>
        this.crypto.blindIndex(`vneid-direct:${citizenId}`).toString('hex'),
      );
    });
    if (!('problem' in reading)) return reading;
    this.logger.warn({ reason: reading.problem }, 'VNeID sign-in failed');
    throw new DomainError(failureOfProblem(reading.problem));
  }

  /** The code as the token address wants it. */
  private async codeIn(query: string, challenge: VneidChallenge): Promise<string> {
    const { state, error, code } = readDirectCallback(query);
    if (state !== challenge.state) throw new DirectRoadError('refused', 'another state');
    if (error !== undefined) throw new DomainError(byOAuthError(error));
    if (code === undefined) throw new DirectRoadError('refused', 'no code');
    return typeof code === 'string' ? code : openEnvelope(code, await this.privateKey());
  }

  private async exchange(code: string, { codeVerifier }: VneidChallenge): Promise<string> {
    const { clientId, clientSecret, redirectUri, pkce } = this.config.vneid;
    const body = new URLSearchParams({
      grant_type: 'authorization_code',
      code,
      // Compared letter by letter on the other side.
      redirect_uri: redirectUri,
      client_id: clientId,
      client_secret: clientSecret,
      ...(pkce ? { code_verifier: codeVerifier } : {}),
    });
    const { access_token: token } = parse(await this.ask('/token', { method: 'POST', body }));
    if (typeof token === 'string' && token !== '') return token;
    throw new DirectRoadError('nonsense', 'no access token');
  }

  private async ask(path: '/token' | '/userinfo', init: RequestInit): Promise<string> {
    const { issuer, timeoutMs } = this.config.vneid;
    if (!issuer.startsWith('https:') && !isPlainAllowed(issuer, this.config.environment)) {
      throw new DirectRoadError('unreachable', 'VNEID_ISSUER must be https: envelopes are not signed');
    }
    const envelope = await askForEnvelope(issuer + path, init, timeoutMs);
    this.unauthorized.reset();
    return openEnvelope(envelope, await this.privateKey());
  }

  /** Read on the first sign-in, so that only the process that signs people in needs the file; a failed try is repeated. */
  private privateKey(): Promise<KeyObject> {
    this.key ??= readFile(this.config.vneid.privateKeyFile ?? '').then((pem) => createPrivateKey(pem));
    return this.key;
  }

  private async translateFailures<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      this.key = undefined;
      this.logger.warn({ reason: reasonFor(error) }, 'VNeID sign-in failed');
      if (error instanceof DirectRoadError && error.kind === 'unauthorized') this.unauthorized.count();
      throw error instanceof DomainError ? error : new DomainError(failureFor(error));
    }
  }
}

async function codeChallengeOf({ codeVerifier }: VneidChallenge): Promise<Record<string, string>> {
  const challenge = await oidc.calculatePKCECodeChallenge(codeVerifier);
  return { code_challenge: challenge, code_challenge_method: 'S256' };
}

/** Our own mistakes (401, a key file that cannot be read) look like absence to a person: beginning anew does not help. */
function failureFor(error: unknown): VneidFailure {
  if (error instanceof EnvelopeError) return 'sign-in.vneid-invalid';
  if (!(error instanceof DirectRoadError)) return 'sign-in.vneid-unavailable';
  const isAway = error.kind === 'unreachable' || error.kind === 'unauthorized';
  return isAway ? 'sign-in.vneid-unavailable' : 'sign-in.vneid-invalid';
}

/** A word for the operator's log: never the query, a token or a body. */
function reasonFor(error: unknown): string {
  if (error instanceof DomainError) return error.code;
  if (error instanceof DirectRoadError || error instanceof EnvelopeError) return error.message;
  const { code, name } = (error ?? {}) as { code?: string; name?: string };
  return `VNEID_PRIVATE_KEY_FILE cannot be read (${code ?? name ?? 'unknown'})`;
}
