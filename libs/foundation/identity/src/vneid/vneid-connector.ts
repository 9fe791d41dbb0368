import type { VneidIdentity } from './vneid-identity.js';

/**
 * What must be kept, and shown to nobody, until the person comes back from VNeID. Not each road uses all of it: the
 * direct one knows no nonce.
 */
export interface VneidChallenge {
  state: string;
  nonce: string;
  codeVerifier: string;
}

/**
 * A road to VNeID. There are several (the National Public Service Portal, the Ministry's own single sign-on, the
 * sandbox); the rest of the system knows only this.
 */
export abstract class VneidConnector {
  /**
   * Where to send the person, and the challenge that their return is checked against.
   * @throws DomainError `sign-in.vneid-unavailable`
   */
  abstract begin(): Promise<{ url: string; challenge: VneidChallenge }>;

  /**
   * Turns the query of the callback into a person, once everything about it has been checked.
   * @throws DomainError `sign-in.vneid-refused`, `sign-in.vneid-unavailable`, `sign-in.vneid-invalid` or
   * `sign-in.vneid-old-number`
   */
  abstract finish(query: string, challenge: VneidChallenge): Promise<VneidIdentity>;
}
