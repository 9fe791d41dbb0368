import * as oidc from 'openid-client';

import { DEFAULT_CONFIG } from '../sandbox-config.js';
import { CookieBrowser } from './cookie-browser.js';

const REDIRECT_URI = DEFAULT_CONFIG.redirectUris[0];

/** One sign-in as Học Vụ Số makes it, step by step: begin, fill the page, finish. */
export class SignIn {
  readonly browser = new CookieBrowser();
  private readonly verifier = oidc.randomPKCECodeVerifier();
  private readonly state = oidc.randomState();
  private readonly nonce = oidc.randomNonce();
  private form!: URL;

  private constructor(private readonly config: oidc.Configuration) {}

  /** Discovers the provider and opens its sign-in page. */
  static async begin(issuer: string, extra: Readonly<Record<string, string>> = {}): Promise<SignIn> {
    const { clientId, clientSecret } = DEFAULT_CONFIG;
    const authentication = oidc.ClientSecretBasic(clientSecret);
    const config = await oidc.discovery(new URL(issuer), clientId, undefined, authentication, {
      execute: [oidc.allowInsecureRequests],
    });
    const signIn = new SignIn(config);
    await signIn.open(extra);
    return signIn;
  }

  /** Opens the sign-in page, again in the same browser if need be. */
  async open(extra: Readonly<Record<string, string>> = {}): Promise<Response> {
    const address = oidc.buildAuthorizationUrl(this.config, {
      redirect_uri: REDIRECT_URI,
      scope: 'openid profile citizen',
      code_challenge: await oidc.calculatePKCECodeChallenge(this.verifier),
      code_challenge_method: 'S256',
      state: this.state,
      nonce: this.nonce,
      ...extra,
    });
    const { url, response } = await this.browser.open(address);
    this.form = url;
    return response;
  }

  /** Submits the form; the answer is the page again, or the redirect back to the client (not followed). */
  submit(fields: Readonly<Record<string, string>>): Promise<{ url: URL; response: Response }> {
    return this.browser.submit(this.form, fields);
  }

  /** Seconds until the client gives up on an answer. */
  set patience(seconds: number) {
    this.config.timeout = seconds;
  }

  finish(callback: URL): Promise<oidc.TokenEndpointResponse & oidc.TokenEndpointResponseHelpers> {
    return oidc.authorizationCodeGrant(this.config, callback, {
      pkceCodeVerifier: this.verifier,
      expectedState: this.state,
      expectedNonce: this.nonce,
      idTokenExpected: true,
    });
  }

  userInfo(accessToken: string, sub: string): Promise<oidc.UserInfoResponse> {
    return oidc.fetchUserInfo(this.config, accessToken, sub);
  }
}
