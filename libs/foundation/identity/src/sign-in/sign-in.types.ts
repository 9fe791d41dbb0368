import type { SignInMethod } from '../sessions/session.view.js';

/** Where a try to sign in comes from. */
export interface SignInOrigin {
  /** Network address of the browser. */
  address: string;
  /** Value of the device cookie, when there is one. */
  deviceCookie: string | undefined;
}

/** An account whose holder has proved who they are; a session may be opened. */
export interface ProvenAccount {
  accountId: string;
  method: SignInMethod;
}
