import * as oidc from 'openid-client';
import { OpenIdConnector } from '../openid-connector.js';
import { readPortalClaims } from './portal-claims.rule.js';

/**
 * Road A: OpenID Connect through the National Public Service Portal. Its addresses are written down, not discovered, as
 * public code shows only these. `VNEID_ISSUER` is the portal's address without a path below it.
 */
export class PortalConnector extends OpenIdConnector {
  protected readonly scope = 'openid';
  protected readonly usualAcrValues = 'LoA1';
  protected readonly identityClaim = 'SoDinhDanh';
  protected readonly read = readPortalClaims;

  protected async findProvider(): Promise<oidc.Configuration> {
    const { issuer, idTokenIssuer, clientId } = this.config.vneid;
    const { metadata, authentication, execute, timeout } = this.clientTerms();
    const server = {
      issuer: idTokenIssuer ?? `${issuer}/oauth2/token`,
      authorization_endpoint: `${issuer}/oauth2/authorize`,
      token_endpoint: `${issuer}/oauth2/token`,
      userinfo_endpoint: `${issuer}/oauth2/userinfo`,
      jwks_uri: `${issuer}/oauth2/jwks`,
    };
    const provider = new oidc.Configuration(server, clientId, metadata, authentication);
    provider.timeout = timeout;
    for (const step of execute) step(provider);
    return provider;
  }
}
