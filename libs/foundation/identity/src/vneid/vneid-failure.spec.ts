import { describe, expect, it } from '@jest/globals';
import { AuthorizationResponseError, ClientError, ResponseBodyError } from 'openid-client';
import { failureBehind, reasonOf } from './vneid-failure.js';

const refusal = (error: string) => new AuthorizationResponseError('refused', { cause: new URLSearchParams({ error }) });
const tokenError = (error: string, status: number) =>
  new ResponseBodyError('token error', { cause: { error }, response: new Response(null, { status }) });
const clientError = (code: string, cause?: unknown) => Object.assign(new ClientError('client', { cause }), { code });

describe('what went wrong at VNeID', () => {
  it.each([
    ['the person refused', refusal('access_denied'), 'sign-in.vneid-refused'],
    ['the provider is busy', refusal('temporarily_unavailable'), 'sign-in.vneid-unavailable'],
    ['the request was not understood', refusal('invalid_request'), 'sign-in.vneid-invalid'],
    ['the code was used before', tokenError('invalid_grant', 400), 'sign-in.vneid-invalid'],
    ['our server is not on the allow-list', tokenError('invalid_client', 401), 'sign-in.vneid-unavailable'],
    ['the token endpoint broke', tokenError('server_error', 500), 'sign-in.vneid-unavailable'],
    ['no answer came in time', clientError('OAUTH_TIMEOUT'), 'sign-in.vneid-unavailable'],
    [
      'a gateway had no answer',
      clientError('OAUTH_RESPONSE_IS_NOT_CONFORM', { status: 504 }),
      'sign-in.vneid-unavailable',
    ],
    [
      'a page came instead of an answer',
      clientError('OAUTH_RESPONSE_IS_NOT_CONFORM', { status: 404 }),
      'sign-in.vneid-invalid',
    ],
    ['a claim was for somebody else', clientError('OAUTH_JWT_CLAIM_COMPARISON_FAILED'), 'sign-in.vneid-invalid'],
    [
      'the server cannot be reached',
      new TypeError('fetch failed', { cause: new Error('ECONNREFUSED') }),
      'sign-in.vneid-unavailable',
    ],
    ['something nobody thought of', new Error('?'), 'sign-in.vneid-invalid'],
    ['something that is no error', undefined, 'sign-in.vneid-invalid'],
  ])('is told apart when %s', (_what, error, code) => {
    expect(failureBehind(error)).toBe(code);
  });

  it('reaches the log as one word, never with the answer itself', () => {
    expect(reasonOf(refusal('access_denied'))).toBe('access_denied');
    expect(reasonOf(clientError('OAUTH_TIMEOUT'))).toBe('OAUTH_TIMEOUT');
    expect(reasonOf(new Error('code=secret'))).toBe('Error');
    expect(reasonOf(undefined)).toBe('unknown');
  });
});
