import {
  AuthorizationResponseError,
  ClientError,
  ResponseBodyError,
  WWWAuthenticateChallengeError,
} from 'openid-client';
import type { IdentityProblem } from './vneid-identity.js';

export type VneidFailure =
  'sign-in.vneid-refused' | 'sign-in.vneid-unavailable' | 'sign-in.vneid-invalid' | 'sign-in.vneid-old-number';

const REFUSED = new Set(['access_denied', 'consent_required', 'interaction_required', 'login_required']);
const AWAY = new Set(['temporarily_unavailable', 'server_error']);
const SILENT = new Set(['OAUTH_TIMEOUT', 'OAUTH_ABORT']);

/**
 * What went wrong at VNeID, told apart by what the person can do: try again, wait, or begin anew. Whatever is not
 * known to be harmless counts as an invalid answer.
 */
export function failureBehind(error: unknown): VneidFailure {
  if (error instanceof AuthorizationResponseError) return byOAuthError(error.error);
  if (isUnauthorized(error)) return 'sign-in.vneid-unavailable';
  if (error instanceof ResponseBodyError) {
    return error.status >= 500 ? 'sign-in.vneid-unavailable' : byOAuthError(error.error);
  }
  return isSilence(error) ? 'sign-in.vneid-unavailable' : 'sign-in.vneid-invalid';
}

/** What to tell a person whose claims arrived safely and still name nobody who can sign in. */
export function failureOfProblem(problem: IdentityProblem): VneidFailure {
  return problem === 'a citizen id of 9 digits' ? 'sign-in.vneid-old-number' : 'sign-in.vneid-invalid';
}

/**
 * A 401 of the token or userinfo address: our client id, secret or IP address is not accepted. To a person that looks
 * like absence, as beginning anew does not help.
 */
export function isUnauthorized(error: unknown): boolean {
  const isAnswer = error instanceof ResponseBodyError || error instanceof WWWAuthenticateChallengeError;
  return isAnswer && error.status === 401;
}

/** No answer, or one from a gateway that had none. */
function isSilence(error: unknown): boolean {
  if (!(error instanceof ClientError)) return isUnreachable(error);
  const { status } = (error.cause ?? {}) as { status?: unknown };
  return SILENT.has(error.code ?? '') || (typeof status === 'number' && status >= 500) || isUnreachable(error.cause);
}

/** `fetch` reports a network failure as a TypeError with the network's error as its cause. */
function isUnreachable(error: unknown): boolean {
  const { name, cause } = (error ?? {}) as { name?: unknown; cause?: unknown };
  return name === 'TypeError' && cause !== undefined;
}

/** A word for the operator's log: never the query, which holds the code. */
export function reasonOf(error: unknown): string {
  const { code, error: oauthError, name } = (error ?? {}) as { code?: string; error?: string; name?: string };
  return oauthError ?? code ?? name ?? 'unknown';
}

/** The meaning of an `error` of OAuth, in a callback or at the token endpoint. */
export function byOAuthError(error: string): VneidFailure {
  if (REFUSED.has(error)) return 'sign-in.vneid-refused';
  return AWAY.has(error) ? 'sign-in.vneid-unavailable' : 'sign-in.vneid-invalid';
}
