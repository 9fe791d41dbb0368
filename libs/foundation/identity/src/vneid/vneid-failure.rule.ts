import { AuthorizationResponseError, ClientError, ResponseBodyError } from 'openid-client';

export type VneidFailure = 'sign-in.vneid-refused' | 'sign-in.vneid-unavailable' | 'sign-in.vneid-invalid';

const REFUSED = new Set(['access_denied', 'consent_required', 'interaction_required', 'login_required']);
const AWAY = new Set(['temporarily_unavailable', 'server_error']);
const SILENT = new Set(['OAUTH_TIMEOUT', 'OAUTH_ABORT']);

/**
 * What went wrong at VNeID, told apart by what the person can do: try again, wait, or begin anew. Whatever is not
 * known to be harmless counts as an invalid answer.
 */
export function failureBehind(error: unknown): VneidFailure {
  if (error instanceof AuthorizationResponseError) return byOAuthError(error.error);
  if (error instanceof ResponseBodyError) return error.status >= 500 ? 'sign-in.vneid-unavailable' : byOAuthError(error.error);
  if (error instanceof ClientError) {
    const status = error.cause instanceof Response ? error.cause.status : 0;
    return SILENT.has(error.code ?? '') || status >= 500 ? 'sign-in.vneid-unavailable' : 'sign-in.vneid-invalid';
  }
  // `fetch` reports a server that cannot be reached as a TypeError with the network's error as its cause.
  return error instanceof TypeError && error.cause ? 'sign-in.vneid-unavailable' : 'sign-in.vneid-invalid';
}

/** A word for the operator's log: never the query, which holds the code. */
export function reasonOf(error: unknown): string {
  const { code, error: oauthError, name } = error as { code?: string; error?: string; name?: string };
  return oauthError ?? code ?? name ?? 'unknown';
}

function byOAuthError(error: string): VneidFailure {
  if (REFUSED.has(error)) return 'sign-in.vneid-refused';
  return AWAY.has(error) ? 'sign-in.vneid-unavailable' : 'sign-in.vneid-invalid';
}
