import { createParamDecorator, type ExecutionContext, Injectable } from '@nestjs/common';
import { AuthGuard, type AuthGuardAuthenticateOptions } from '@nestjs/passport';
import type { ProvenAccount } from './sign-in.types.js';

const PROPERTY = 'provenAccount';

function signInGuard(strategy: 'pin' | 'staff') {
  return class SignInGuard extends AuthGuard(strategy) {
    override getAuthenticateOptions(): AuthGuardAuthenticateOptions {
      return { property: PROPERTY, session: false };
    }

    override handleRequest<Account>(error: unknown, account: Account | false): Account {
      if (error) throw error;
      return (account || undefined) as Account;
    }
  };
}

/** Proves the account behind phone number or card code and PIN. */
@Injectable()
export class PinSignInGuard extends signInGuard('pin') {}

/** Proves the account behind user name, password and authenticator code. */
@Injectable()
export class StaffSignInGuard extends signInGuard('staff') {}

/**
 * The account that a sign-in guard has proved. Undefined only for a body of the wrong shape, which its DTO refuses
 * before the handler runs.
 */
export const CurrentProof = createParamDecorator(
  (_: unknown, context: ExecutionContext): ProvenAccount | undefined =>
    context.switchToHttp().getRequest<{ provenAccount?: ProvenAccount }>()[PROPERTY],
);
