import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { Strategy } from 'passport-strategy';
import { SESSION_COOKIE } from './cookies.js';
import { Sessions } from './sessions.service.js';

/** The part of a request that signing in looks at; @fastify/cookie fills `cookies`. */
export interface RequestWithCookies {
  ip: string;
  cookies: Record<string, string | undefined>;
}

/** Passport strategy `session`: the cookie's token becomes an `Actor`. A token nobody holds is passed over. */
@Injectable()
export class SessionStrategy extends PassportStrategy(Strategy, 'session') {
  constructor(private readonly sessions: Sessions) {
    super();
  }

  override authenticate(request: unknown): void {
    const token = (request as RequestWithCookies).cookies[SESSION_COOKIE];
    if (!token) return this.pass();
    this.sessions.read(token).then(
      (actor) => (actor ? this.success(actor) : this.fail(401)),
      (error: unknown) => this.error(error as Error),
    );
  }

  /** Asked for by Nest's mixin; `authenticate` has answered already. */
  validate(): never {
    throw new Error('the session strategy answers in authenticate');
  }
}
