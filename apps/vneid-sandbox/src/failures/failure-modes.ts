import type { PersonClaims } from '../person.js';
import type { Road } from '../roads/road.js';
import type { TokenClaims } from '../signing-key.js';

/** What a failure may do to an exchange of a code for tokens that has already succeeded. */
export interface TokenExchange {
  /** Answers nothing until the client gives up or the sandbox's patience ends. */
  hang(): Promise<void>;
  /** Answers late, and rightly. */
  dawdle(): Promise<void>;
  /** Replaces claims of the id_token and signs it again with the true key. */
  changeIdToken(change: (claims: TokenClaims) => TokenClaims): void;
  /** Signs the id_token with a key that nobody can look up. */
  signWithAnotherKey(): Promise<void>;
  /** Changes the id_token and leaves its signature. */
  tamperWithIdToken(): void;
}

/** Claims about a person; a failure may take some away. */
export type SpoiltClaims = Partial<PersonClaims> & { readonly sub: string };

/** One way a sign-in can go wrong, at the one moment where it does. */
export interface Failure {
  /** What a tester reads in the list of situations. */
  readonly label: string;
  /** The roads on which it can happen; all of them when left out. */
  readonly roads?: readonly Road[];
  /** On the page: the sign-in ends at the client's redirect with this OAuth error. */
  readonly refusal?: { readonly error: string; readonly error_description: string };
  /** The code reaches the client already used, as a code sent twice would be. */
  readonly codeAlreadyUsed?: true;
  /** What is said about the person. */
  readonly claims?: (claims: PersonClaims) => SpoiltClaims;
  /** When the client exchanges its code for tokens. */
  readonly atTokens?: (exchange: TokenExchange) => Promise<void> | void;
  /** The token address answers 401, as it does to servers that are not on the allow-list. */
  readonly tokensUnauthorized?: true;
  /** The userinfo address answers 503. */
  readonly userInfoDown?: true;
  /** Only userinfo speaks of somebody else. */
  readonly userInfoOfAnother?: true;
  /** The envelopes of the direct road. */
  readonly envelope?: 'for-a-stranger' | 'tampered';
  /** How the code travels on the direct road. */
  readonly code?: 'plus-as-space' | 'unsealed';
}

const HOUR_IN_SECONDS = 3600;
const WITH_ID_TOKEN = ['sandbox', 'portal'] as const;

/** The same number with another end: a neighbour whom the people file may or may not know. */
const another = (citizenId: string): string => citizenId.slice(0, 11) + String((Number(citizenId[11]) + 1) % 10);

/** Every situation the sandbox can play; the key is what the form and `POST /sandbox/failures` send. */
export const FAILURES = {
  normal: { label: 'Bình thường' },
  refused: {
    label: 'Người dùng từ chối',
    refusal: { error: 'access_denied', error_description: 'the person refused to share their data' },
  },
  timeout: { label: 'Cổng không trả lời', atTokens: (exchange) => exchange.hang() },
  slow: { label: 'Cổng trả lời chậm', atTokens: (exchange) => exchange.dawdle() },
  'wrong-audience': {
    label: 'Sai đối tượng nhận',
    roads: WITH_ID_TOKEN,
    atTokens: (exchange) => exchange.changeIdToken((claims) => ({ ...claims, aud: 'another-client' })),
  },
  'clock-skew': {
    label: 'Lệch giờ (đồng hồ của cổng chậm một giờ)',
    roads: WITH_ID_TOKEN,
    atTokens: (exchange) =>
      exchange.changeIdToken((claims) => ({
        ...claims,
        iat: Number(claims.iat) - HOUR_IN_SECONDS,
        exp: Number(claims.exp) - HOUR_IN_SECONDS,
      })),
  },
  'wrong-nonce': {
    label: 'Sai mã chống phát lại (nonce)',
    roads: WITH_ID_TOKEN,
    atTokens: (exchange) => exchange.changeIdToken((claims) => ({ ...claims, nonce: 'nonce-of-another-sign-in' })),
  },
  'wrong-signature': {
    label: 'Chữ ký của khóa lạ',
    roads: WITH_ID_TOKEN,
    atTokens: (exchange) => exchange.signWithAnotherKey(),
  },
  'tampered-token': {
    label: 'Mã thông tin bị sửa trên đường',
    roads: WITH_ID_TOKEN,
    atTokens: (exchange) => exchange.tamperWithIdToken(),
  },
  'replayed-code': { label: 'Đăng nhập lại bằng mã cũ', codeAlreadyUsed: true },
  'expired-code': { label: 'Mã đã quá hạn', codeAlreadyUsed: true },
  'old-number': {
    label: 'Số chứng minh nhân dân cũ (9 số)',
    claims: (claims) => ({ ...claims, citizen_id: claims.citizen_id.slice(3) }),
  },
  'missing-level': {
    label: 'Thiếu mức tài khoản',
    roads: ['sandbox', 'direct'],
    // Undefined is left out of JSON.
    claims: (claims) => ({ ...claims, identity_level: undefined }),
  },
  'other-person': {
    label: 'Tài khoản cũ mang số của người khác',
    roads: ['sandbox'],
    claims: (claims) => ({ ...claims, citizen_id: another(claims.citizen_id) }),
  },
  'userinfo-of-another': {
    label: 'Thông tin trả về là của người khác',
    roads: ['portal'],
    userInfoOfAnother: true,
    claims: (claims) => ({ ...claims, citizen_id: another(claims.citizen_id) }),
  },
  'userinfo-down': { label: 'Không lấy được thông tin người dùng', roads: ['portal', 'direct'], userInfoDown: true },
  'ip-not-allowed': {
    label: 'Máy chủ không nằm trong danh sách cho phép (401)',
    roads: ['portal', 'direct'],
    tokensUnauthorized: true,
  },
  'wrong-envelope': { label: 'Gói tin khóa cho đơn vị khác', roads: ['direct'], envelope: 'for-a-stranger' },
  'tampered-envelope': { label: 'Gói tin bị sửa trên đường', roads: ['direct'], envelope: 'tampered' },
  'plus-as-space': { label: 'Dấu + trong mã bị đổi thành dấu cách', roads: ['direct'], code: 'plus-as-space' },
  'unsealed-code': { label: 'Mã không được mã hóa', roads: ['direct'], code: 'unsealed' },
} as const satisfies Readonly<Record<string, Failure>>;

export type FailureMode = keyof typeof FAILURES;

export const FAILURE_MODES = Object.keys(FAILURES) as FailureMode[];

export function isFailureMode(value: unknown): value is FailureMode {
  return typeof value === 'string' && Object.hasOwn(FAILURES, value);
}

export function failureOf(mode: FailureMode): Failure {
  return FAILURES[mode];
}

/** The situations that can happen on a road. */
export function failureModesOf(road: Road): FailureMode[] {
  return FAILURE_MODES.filter((mode) => failureOf(mode).roads?.includes(road) ?? true);
}
