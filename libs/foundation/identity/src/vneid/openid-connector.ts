import { DomainError } from '@hvs/kernel';
import type { Config } from '@hvs/platform/config';
import type { Logger } from '@hvs/platform/telemetry';
import * as oidc from 'openid-client';
import { isPlainAllowed } from './plain-http.rule.js';
import { UnauthorizedWatch } from './unauthorized-watch.js';
import { VneidConnector, type VneidChallenge } from './vneid-connector.js';
import { failureBehind, failureOfProblem, isUnauthorized, reasonOf } from './vneid-failure.js';
import type { Claims, IdentityReading, VneidIdentity } from './vneid-identity.js';

/**
 * What the roads by OpenID Connect share: code flow with PKCE (S256, unless `VNEID_PKCE` says no), state and nonce; the
 * id token's signature is checked too. A road adds where the provider is and how it names its claims.
 */
export abstract class OpenIdConnector extends VneidConnector {
  protected abstract readonly scope: string;
  protected abstract readonly usualAcrValues: string;
  /** The claim that says who it is: an id token without it is completed from userinfo. */
  protected abstract readonly identityClaim: string;
  protected abstract readonly read: (claims: Claims) => IdentityReading;
  private readonly unauthorized: UnauthorizedWatch;
  private found: Promise<oidc.Configuration> | undefined;

  constructor(
    protected readonly config: Config,
    private readonly logger: Logger,
  ) {
    super();
    this.unauthorized = new UnauthorizedWatch(logger);
  }

  protected abstract findProvider(): Promise<oidc.Configuration>;

  async begin(): Promise<{ url: string; challenge: VneidChallenge }> {
    return this.translateFailures(async () => {
      const { redirectUri, acrValues, pkce } = this.config.vneid;
      const challenge = newChallenge();
      const url = oidc.buildAuthorizationUrl(await this.provider(), {
        redirect_uri: redirectUri,
        scope: this.scope,
        acr_values: acrValues ?? this.usualAcrValues,
        state: challenge.state,
        nonce: challenge.nonce,
        ...(pkce
          ? {
              code_challenge: await oidc.calculatePKCECodeChallenge(challenge.codeVerifier),
              code_challenge_method: 'S256',
            }
          : {}),
      });
      return { url: url.href, challenge };
    });
  }

  async finish(query: string, challenge: VneidChallenge): Promise<VneidIdentity> {
    const reading = await this.translateFailures(async () => this.read(await this.claimsFor(query, challenge)));
    if (!('problem' in reading)) return reading;
    this.logger.warn({ reason: reading.problem }, 'VNeID sign-in failed');
    throw new DomainError(failureOfProblem(reading.problem));
  }

  /** The terms under which a provider is asked, from the configuration. */
  protected clientTerms() {
    const { issuer, clientSecret, timeoutMs, clockToleranceSeconds } = this.config.vneid;
    const execute = [oidc.enableNonRepudiationChecks];
    if (isPlainAllowed(issuer, this.config.environment)) execute.push(oidc.allowInsecureRequests);
    return {
      metadata: { [oidc.clockTolerance]: clockToleranceSeconds },
      authentication: oidc.ClientSecretBasic(clientSecret),
      execute,
      // In eighths of a second, which a binary fraction holds exactly: the library multiplies by 1,000 and wants an integer.
      timeout: Math.ceil(timeoutMs / 125) / 8,
    };
  }

  private async claimsFor(query: string, challenge: VneidChallenge): Promise<Claims> {
    const provider = await this.provider();
    // Built from the configuration: a Host header must not decide what is compared with the registered address.
    const currentUrl = new URL(this.config.vneid.redirectUri);
    currentUrl.search = query;
    const tokens = await oidc.authorizationCodeGrant(provider, currentUrl, {
      pkceCodeVerifier: this.config.vneid.pkce ? challenge.codeVerifier : undefined,
      expectedState: challenge.state,
      expectedNonce: challenge.nonce,
      idTokenExpected: true,
    });
    this.unauthorized.reset();
    const claims: Claims = { ...tokens.claims() };
    if (this.identityClaim in claims) return claims;
    // Refused when it is about another subject than the id token.
    const userInfo = await oidc.fetchUserInfo(provider, tokens.access_token, String(claims['sub']));
    return { ...claims, ...userInfo };
  }

  /** Found on the first sign-in, so that the system starts without VNeID; a failed search is tried again. */
  private provider(): Promise<oidc.Configuration> {
    this.found ??= this.findProvider();
    return this.found;
  }

  private async translateFailures<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      this.found = undefined; // the provider may have moved or changed its keys
      this.logger.warn({ reason: reasonOf(error) }, 'VNeID sign-in failed');
      if (isUnauthorized(error)) this.unauthorized.count();
      throw new DomainError(failureBehind(error));
    }
  }
}

/** A challenge that nobody can guess. */
export function newChallenge(): VneidChallenge {
  return { state: oidc.randomState(), nonce: oidc.randomNonce(), codeVerifier: oidc.randomPKCECodeVerifier() };
}
