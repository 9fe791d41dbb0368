/**
 * How strongly one sign-in was proved. Decree 69/2024/NĐ-CP knows four levels of authentication; the sandbox plays the two without
 * biometrics: 1 = one factor, 2 = two factors. They say nothing about the account's own level, which is the claim `identity_level`.
 */
const LEVELS = {
  'urn:vneid:loa:1': ['pin'],
  'urn:vneid:loa:2': ['pin', 'otp'],
} as const;

export const ACR_VALUES = Object.keys(LEVELS);

/** The `acr` and `amr` of a sign-in. */
export interface Authentication {
  readonly acr: string;
  readonly amr: string[];
}

/**
 * Grants the first level the client asked for in `acr_values` (space separated, best first) that the sandbox can play; a client
 * that asks for none gets level 1, because a passcode alone is one factor.
 */
export function authenticationFor(acrValues: unknown): Authentication {
  const asked = typeof acrValues === 'string' ? acrValues.split(' ') : [];
  const acr = asked.find(isPlayable) ?? 'urn:vneid:loa:1';
  return { acr, amr: [...LEVELS[acr]] };
}

function isPlayable(value: string): value is keyof typeof LEVELS {
  return Object.hasOwn(LEVELS, value);
}
