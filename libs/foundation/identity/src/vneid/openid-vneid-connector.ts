import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '@hvs/kernel';
import { Config } from '@hvs/platform/config';
import { type Logger, LOGGER } from '@hvs/platform/telemetry';
import * as oidc from 'openid-client';
import { VneidConnector, type VneidChallenge } from './vneid-connector.js';
import { failureBehind, reasonOf } from './vneid-failure.js';
import { readIdentity, type VneidIdentity } from './vneid-identity.rule.js';

const SCOPE = 'openid profile citizen';
/** The strongest first; a provider that cannot play it falls back to the next. */
const AUTHENTICATION_LEVELS = 'urn:vneid:loa:2 urn:vneid:loa:1';
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** VNeID by OpenID Connect: code flow with PKCE (S256), state and nonce; the id token's signature is checked too. */
@Injectable()
export class OpenIdVneidConnector extends VneidConnector {
  private discovered: Promise<oidc.Configuration> | undefined;

  constructor(
    private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    super();
  }

  async begin(): Promise<{ url: string; challenge: VneidChallenge }> {
    return this.translateFailures(async () => {
      const challenge = {
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        codeVerifier: oidc.randomPKCECodeVerifier(),
      };
      const url = oidc.buildAuthorizationUrl(await this.provider(), {
        redirect_uri: this.config.vneid.redirectUri,
        scope: SCOPE,
        acr_values: AUTHENTICATION_LEVELS,
        state: challenge.state,
        nonce: challenge.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(challenge.codeVerifier),
        code_challenge_method: 'S256',
      });
      return { url: url.href, challenge };
    });
  }

  async finish(query: string, challenge: VneidChallenge): Promise<VneidIdentity> {
    const identity = await this.translateFailures(async () => {
      const provider = await this.provider();
      // Built from the configuration: a Host header must not decide what is compared with the registered address.
      const currentUrl = new URL(this.config.vneid.redirectUri);
      currentUrl.search = query;
      const tokens = await oidc.authorizationCodeGrant(provider, currentUrl, {
        pkceCodeVerifier: challenge.codeVerifier,
        expectedState: challenge.state,
        expectedNonce: challenge.nonce,
        idTokenExpected: true,
      });
      const claims: Record<string, unknown> = { ...tokens.claims() };
      if ('citizen_id' in claims) return readIdentity(claims);
      const userInfo = await oidc.fetchUserInfo(provider, tokens.access_token, String(claims['sub']));
      return readIdentity({ ...claims, ...userInfo });
    });
    if (identity) return identity;
    this.logger.warn({ reason: 'no citizen id among the claims' }, 'VNeID sign-in failed');
    throw new DomainError('sign-in.vneid-invalid');
  }

  /** Discovered on the first sign-in, so that the system starts without VNeID; a failed discovery is tried again. */
  private provider(): Promise<oidc.Configuration> {
    this.discovered ??= this.discover();
    return this.discovered;
  }

  private discover(): Promise<oidc.Configuration> {
    const { issuer, clientId, clientSecret, timeoutMs, clockToleranceSeconds } = this.config.vneid;
    const server = new URL(issuer);
    const execute = [oidc.enableNonRepudiationChecks];
    if (this.mayBePlain(server)) execute.push(oidc.allowInsecureRequests);
    const metadata = { [oidc.clockTolerance]: clockToleranceSeconds };
    // In eighths of a second, which a binary fraction holds exactly: the library multiplies by 1,000 and wants an integer.
    const timeout = Math.ceil(timeoutMs / 125) / 8;
    return oidc.discovery(server, clientId, metadata, oidc.ClientSecretBasic(clientSecret), { execute, timeout });
  }

  private mayBePlain(server: URL): boolean {
    return server.protocol === 'http:' && (LOOPBACK.has(server.hostname) || this.config.environment !== 'production');
  }

  private async translateFailures<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      this.discovered = undefined; // the provider may have moved or changed its keys
      this.logger.warn({ reason: reasonOf(error) }, 'VNeID sign-in failed');
      throw new DomainError(failureBehind(error));
    }
  }
}
