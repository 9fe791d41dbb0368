import { createHash, randomBytes } from 'node:crypto';

import { failureOf, type Failure, type FailureMode } from '../failures/failure-modes.js';
import type { Person } from '../person.js';
import type { SandboxConfig } from '../sandbox-config.js';
import { ExpiringMap } from './expiring-map.js';

/** What a client asked for when it sent somebody here. */
export interface AuthorizationRequest {
  readonly redirectUri: string;
  readonly state: string;
  readonly nonce: string | undefined;
  readonly codeChallenge: string | undefined;
}

/** Somebody who signed in, on the way to becoming tokens. */
export interface Grant extends AuthorizationRequest {
  readonly person: Person;
  readonly failure: Failure;
}

type Client = Pick<SandboxConfig, 'clientId' | 'clientSecret' | 'redirectUris'>;

const PAGE_LIFE_IN_MS = 600_000;
const TOKEN_LIFE_IN_MS = 300_000;

/** The authorization-code flow of one road, without the dialect: requests, codes and access tokens, each once. */
export class CodeFlow {
  private readonly requests = new ExpiringMap<AuthorizationRequest>(PAGE_LIFE_IN_MS);
  private readonly grants = new ExpiringMap<Grant>(PAGE_LIFE_IN_MS);
  private readonly codes: ExpiringMap<Grant>;
  private readonly tokens = new ExpiringMap<Grant>(TOKEN_LIFE_IN_MS);

  constructor(
    private readonly client: Client,
    codeLifeInMs: number,
  ) {
    this.codes = new ExpiringMap(codeLifeInMs);
  }

  /** Keeps a request until its person has signed in; `undefined` when client or address are not the registered ones. */
  begin(query: URLSearchParams): string | undefined {
    const redirectUri = query.get('redirect_uri') ?? '';
    if (query.get('client_id') !== this.client.clientId || !this.client.redirectUris.includes(redirectUri)) {
      return undefined;
    }
    const ticket = randomKey();
    this.requests.put(ticket, {
      redirectUri,
      state: query.get('state') ?? '',
      nonce: query.get('nonce') ?? undefined,
      codeChallenge: query.get('code_challenge') ?? undefined,
    });
    return ticket;
  }

  requestOf(ticket: string): AuthorizationRequest | undefined {
    return this.requests.get(ticket);
  }

  signIn(ticket: string, request: AuthorizationRequest, person: Person, mode: FailureMode): void {
    this.grants.put(ticket, { ...request, person, failure: failureOf(mode) });
  }

  /** The code of somebody who signed in, and the way back; once. */
  issueCode(ticket: string): { code: string; grant: Grant } | undefined {
    const grant = this.grants.take(ticket);
    if (!grant) return undefined;
    const code = randomKey();
    if (!grant.failure.codeAlreadyUsed) this.codes.put(code, grant);
    return { code, grant };
  }

  /** Who is behind a code, once; `undefined` when anything about the request is not exactly as it was. */
  redeem(form: URLSearchParams): Grant | undefined {
    const grant = this.codes.take(form.get('code') ?? '');
    if (!grant || form.get('grant_type') !== 'authorization_code') return undefined;
    if (form.get('redirect_uri') !== grant.redirectUri) return undefined;
    if (grant.codeChallenge === undefined) return grant;
    const verifier = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    return verifier === grant.codeChallenge ? grant : undefined;
  }

  issueToken(grant: Grant): string {
    const token = randomKey();
    this.tokens.put(token, grant);
    return token;
  }

  /** Who is behind `Authorization: Bearer …`. */
  bearer(authorization: string | undefined): Grant | undefined {
    const token = /^Bearer (\S+)$/.exec(authorization ?? '')?.[1];
    return token === undefined ? undefined : this.tokens.get(token);
  }

  /** Whether these are the client's own id and secret. */
  isClient(id: string | null, secret: string | null): boolean {
    return id === this.client.clientId && secret === this.client.clientSecret;
  }
}

function randomKey(): string {
  return randomBytes(32).toString('base64url');
}
