import * as oidc from 'openid-client';
import { OpenIdConnector } from '../openid-connector.js';
import { readSandboxClaims } from './sandbox-claims.rule.js';

/** Road C: the sandbox's plain OpenID Connect, found by discovery; a city's own sign-on of the same shape fits too. */
export class SandboxConnector extends OpenIdConnector {
  protected readonly scope = 'openid profile citizen';
  /** The strongest first; a provider that cannot play it falls back to the next. */
  protected readonly usualAcrValues = 'urn:vneid:loa:2 urn:vneid:loa:1';
  protected readonly identityClaim = 'citizen_id';
  protected readonly read = readSandboxClaims;

  protected findProvider(): Promise<oidc.Configuration> {
    const { issuer, clientId } = this.config.vneid;
    const { metadata, authentication, execute, timeout } = this.clientTerms();
    return oidc.discovery(new URL(issuer), clientId, metadata, authentication, { execute, timeout });
  }
}
