import { Inject, Injectable } from '@nestjs/common';
import { type Clock, DomainError } from '@hvs/kernel';
import { CLOCK } from '@hvs/platform/config';
import { Crypto } from '@hvs/platform/crypto';
import { Database, isUnavailable } from '@hvs/platform/database';
import { type OpenedSession, Sessions } from '../sessions/sessions.service.js';
import { safeReturnTo } from './return-to.rule.js';
import { type VneidChallenge, VneidConnector } from './vneid-connector.js';
import { VneidLinks } from './vneid-links.service.js';

/** Time enough to find the phone, open VNeID and type a passcode. */
export const VNEID_SIGN_IN_SECONDS = 600;

/** Where the browser goes next; with a session when the sign-in worked. */
export interface VneidOutcome {
  redirectTo: string;
  session?: OpenedSession;
}

/** A callback as the browser brings it. */
export interface VneidCallback {
  /** The query with or without its question mark. */
  query: string;
  browserCookie: string | undefined;
  deviceCookie: string | undefined;
}

type StartedSignIn = Omit<VneidChallenge, 'state'> & { returnTo: string; expiresAt: Date };

/** Sign-in with VNeID: there and back, each way once and in one browser. */
@Injectable()
export class VneidSignIn {
  constructor(
    private readonly database: Database,
    private readonly crypto: Crypto,
    private readonly connector: VneidConnector,
    private readonly links: VneidLinks,
    private readonly sessions: Sessions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Begins a sign-in. The cookie ties it to the browser; a browser that has one keeps it for all its tabs. */
  async begin(
    returnTo: string | undefined,
    browserCookie: string | undefined,
  ): Promise<{ redirectTo: string; browserCookie?: string }> {
    return this.orBackToSignIn(async () => {
      const { url, challenge } = await this.connector.begin();
      const browser = isToken(browserCookie) ? browserCookie : this.crypto.randomToken();
      const expiresAt = new Date(this.clock.now().getTime() + VNEID_SIGN_IN_SECONDS * 1000);
      await this.database.query(
        `insert into vneid_sign_in (state_hash, code_verifier, nonce, return_to, expires_at) values ($1, $2, $3, $4, $5)`,
        [
          this.hash(challenge.state, browser),
          challenge.codeVerifier,
          challenge.nonce,
          safeReturnTo(returnTo),
          expiresAt,
        ],
      );
      return { redirectTo: url, browserCookie: browser };
    });
  }

  /** Ends a sign-in: a session and the page the person came from, or back to the sign-in page with an error code. */
  async finish(callback: VneidCallback): Promise<VneidOutcome> {
    return this.orBackToSignIn(async () => {
      const state = new URLSearchParams(callback.query).get('state') ?? '';
      const { returnTo, ...started } = await this.take(state, callback.browserCookie ?? '');
      const identity = await this.connector.finish(callback.query, { state, ...started });
      const result = await this.database.transaction(async () => {
        const outcome = await this.links.accountFor(identity);
        if ('refusal' in outcome) return outcome;
        return this.sessions.open(outcome.accountId, 'vneid', callback.deviceCookie);
      });
      if ('refusal' in result) throw new DomainError(result.refusal);
      return { redirectTo: returnTo, session: result };
    });
  }

  /** Takes the sign-in under way out of the database, so that its callback works once. */
  private async take(state: string, browser: string): Promise<StartedSignIn> {
    const [started] = await this.database.query<StartedSignIn>(
      `delete from vneid_sign_in where state_hash = $1
       returning code_verifier as "codeVerifier", nonce, return_to as "returnTo", expires_at as "expiresAt"`,
      [this.hash(state, browser)],
    );
    if (!started || started.expiresAt <= this.clock.now()) throw new DomainError('sign-in.expired');
    return started;
  }

  /** Of the state and the browser's secret together: a callback brought by another browser finds nothing. */
  private hash(state: string, browser: string): Buffer {
    return this.crypto.hashToken(`${state}.${browser}`);
  }

  private async orBackToSignIn<T>(work: () => Promise<T>): Promise<T | { redirectTo: string }> {
    try {
      return await work();
    } catch (error) {
      const code = error instanceof DomainError ? error.code : isUnavailable(error) && 'server.unavailable';
      if (!code) throw error;
      return { redirectTo: `/dang-nhap?loi=${encodeURIComponent(code)}` };
    }
  }
}

function isToken(cookie: string | undefined): cookie is string {
  return cookie !== undefined && /^[\w-]{43}$/.test(cookie);
}
