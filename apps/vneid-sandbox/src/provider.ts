import { randomBytes } from 'node:crypto';

import {
  interactionPolicy,
  Provider,
  type Account,
  type Configuration,
  type FindAccount,
  type KoaContextWithOIDC,
} from 'oidc-provider';

import { ACR_VALUES } from './authentication-level.js';
import { renderMessagePage } from './pages/message-page.js';
import type { PeopleFile } from './people-file.js';
import { claimsOf } from './person.js';
import type { SandboxConfig } from './sandbox-config.js';
import type { SignInStore } from './sign-in-store.js';
import type { SigningKey } from './signing-key.js';

/** Cookies do not know ports: names of its own keep the sandbox apart from the api on the same host. */
export const COOKIE_NAMES = {
  session: 'vneid_session',
  interaction: 'vneid_interaction',
  resume: 'vneid_resume',
} as const;

export interface ProviderParts {
  readonly config: SandboxConfig;
  readonly issuer: string;
  readonly signingKey: SigningKey;
  readonly store: SignInStore;
  readonly peopleFile: PeopleFile;
}

/** The OpenID provider: code flow with PKCE for one client; signing in is the only question it asks, consent is part of it. */
export function createProvider(parts: ProviderParts): Provider {
  const provider: Provider = new Provider(parts.issuer, {
    ...protocolOf(parts),
    findAccount: (_ctx, sub, token) => findAccount(provider, parts.peopleFile, sub, token),
  });
  return provider;
}

function protocolOf({ config, signingKey, store }: ProviderParts): Configuration {
  const prompts = interactionPolicy.base();
  prompts.remove('consent');
  return {
    adapter: store.adapterFor,
    clients: [
      {
        client_id: config.clientId,
        client_secret: config.clientSecret,
        redirect_uris: [...config.redirectUris],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    jwks: { keys: [signingKey.toJwk()] },
    cookies: { keys: [randomBytes(32).toString('base64url')], names: COOKIE_NAMES },
    pkce: { required: () => true },
    responseTypes: ['code'],
    scopes: ['openid', 'profile', 'citizen'],
    acrValues: ACR_VALUES,
    claims: {
      openid: ['sub', 'acr'],
      profile: ['name', 'birthdate', 'gender'],
      citizen: ['citizen_id', 'residence', 'identity_level'],
    },
    // The claims are wanted in the id_token too, as VNeID's partners get them in one answer.
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    interactions: { policy: prompts, url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
    ttl: { AccessToken: 600, AuthorizationCode: 60, IdToken: 600, Interaction: 600, Session: 3600, Grant: 3600 },
    loadExistingGrant: grantWhatIsAsked,
    renderError,
  };
}

/** Signing in on the page is the consent, so each sign-in is granted the scopes its client asked for. */
async function grantWhatIsAsked(ctx: KoaContextWithOIDC) {
  const { provider, client, session, params } = ctx.oidc;
  const grant = new provider.Grant({ clientId: client?.clientId, accountId: session?.accountId });
  grant.addOIDCScope(String(params?.scope));
  await grant.save();
  return grant;
}

type SourceToken = Parameters<FindAccount>[2];

async function findAccount(
  provider: Provider,
  peopleFile: PeopleFile,
  sub: string,
  token: SourceToken,
): Promise<Account | undefined> {
  const person = (await peopleFile.people()).bySub.get(sub);
  if (!person) return undefined;
  return {
    accountId: sub,
    claims: async () => {
      // An access token does not carry the level of its sign-in; the session it came from does.
      const uid = token && 'sessionUid' in token ? token.sessionUid : undefined;
      const session = uid ? await provider.Session.findByUid(uid) : undefined;
      return { ...claimsOf(person), ...(session?.acr ? { acr: session.acr } : {}) };
    },
  };
}

function renderError(ctx: KoaContextWithOIDC, out: { error: string; error_description?: string | undefined }): void {
  ctx.type = 'html';
  ctx.body = renderMessagePage({
    title: 'Không tiếp tục đăng nhập được',
    text: 'Hãy quay lại Học Vụ Số và bấm đăng nhập một lần nữa.',
    detail: [out.error, out.error_description].filter(Boolean).join(': '),
  });
}
