import type { TokenClaims } from '../signing-key.js';

/** What a failure may do to an exchange of a code for tokens that has already succeeded. */
export interface TokenExchange {
  /** Answers nothing until the client gives up or the sandbox's patience ends. */
  hang(): Promise<void>;
  /** Replaces claims of the id_token and signs it again with the true key. */
  changeIdToken(change: (claims: TokenClaims) => TokenClaims): void;
}

/** One way a sign-in can go wrong, at the one moment where it does. */
export interface Failure {
  /** What a tester reads in the list of situations. */
  readonly label: string;
  /** On the page: the sign-in ends at the client's redirect with this OAuth error. */
  readonly refusal?: { readonly error: string; readonly error_description: string };
  /** The code reaches the client already used, as a code sent twice would be. */
  readonly codeAlreadyUsed?: true;
  /** When the client exchanges its code for tokens. */
  readonly atTokens?: (exchange: TokenExchange) => Promise<void> | void;
}

const HOUR_IN_SECONDS = 3600;

/** Every situation the sandbox can play; the key is what the form and `POST /sandbox/failures` send. */
export const FAILURES = {
  normal: { label: 'Bình thường' },
  refused: {
    label: 'Người dùng từ chối',
    refusal: { error: 'access_denied', error_description: 'the person refused to share their data' },
  },
  timeout: { label: 'Cổng không trả lời', atTokens: (exchange) => exchange.hang() },
  'wrong-audience': {
    label: 'Sai đối tượng nhận',
    atTokens: (exchange) => exchange.changeIdToken((claims) => ({ ...claims, aud: 'another-client' })),
  },
  'clock-skew': {
    label: 'Lệch giờ (đồng hồ của cổng chậm một giờ)',
    atTokens: (exchange) =>
      exchange.changeIdToken((claims) => ({
        ...claims,
        iat: Number(claims.iat) - HOUR_IN_SECONDS,
        exp: Number(claims.exp) - HOUR_IN_SECONDS,
      })),
  },
  'wrong-nonce': {
    label: 'Sai mã chống phát lại (nonce)',
    atTokens: (exchange) => exchange.changeIdToken((claims) => ({ ...claims, nonce: 'nonce-of-another-sign-in' })),
  },
  'replayed-code': { label: 'Đăng nhập lại bằng mã cũ', codeAlreadyUsed: true },
} as const satisfies Readonly<Record<string, Failure>>;

export type FailureMode = keyof typeof FAILURES;

export const FAILURE_MODES = Object.keys(FAILURES) as FailureMode[];

export function isFailureMode(value: unknown): value is FailureMode {
  return typeof value === 'string' && Object.hasOwn(FAILURES, value);
}

export function failureOf(mode: FailureMode): Failure {
  return FAILURES[mode];
}
