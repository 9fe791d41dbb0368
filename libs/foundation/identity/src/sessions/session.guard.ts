import { type ExecutionContext, Injectable } from '@nestjs/common';
import { AuthGuard, type AuthGuardAuthenticateOptions } from '@nestjs/passport';
import { SESSION_COOKIE } from './cookies.js';
import type { RequestWithCookies } from './session.strategy.js';

/**
 * Global guard that says who is acting, never whether they may: an anonymous request goes on without an actor, and the
 * access guard after it decides.
 */
@Injectable()
export class SessionGuard extends AuthGuard('session') {
  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const { cookies } = context.switchToHttp().getRequest<RequestWithCookies>();
    if (!cookies?.[SESSION_COOKIE]) return true;
    await super.canActivate(context);
    return true;
  }

  override getAuthenticateOptions(): AuthGuardAuthenticateOptions {
    return { property: 'actor', session: false };
  }

  override handleRequest<Actor>(error: unknown, actor: Actor | false): Actor {
    if (error) throw error;
    return (actor || undefined) as Actor;
  }
}
