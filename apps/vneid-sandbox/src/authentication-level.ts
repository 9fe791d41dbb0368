/**
 * How strongly one sign-in was proved. Decree 69/2024/NĐ-CP knows four levels of authentication; the sandbox plays the two without
 * biometrics: 1 = one factor, 2 = two factors. They say nothing about the account's own level, which is the claim `identity_level`.
 */
export const ACR_VALUES = ['urn:vneid:loa:1', 'urn:vneid:loa:2'];

/**
 * The `acr` of a sign-in: the first level the client asked for in `acr_values` (space separated, best first) that the sandbox can
 * play. A client that asks for none gets level 1, because a passcode alone is one factor.
 */
export function authenticationLevelFor(acrValues: unknown): string {
  const asked = typeof acrValues === 'string' ? acrValues.split(' ') : [];
  return asked.find((value) => ACR_VALUES.includes(value)) ?? 'urn:vneid:loa:1';
}
