export { IdentityModule } from './identity.module.js';
export { type AccountHolder, Accounts, type Doer, type GrantTerms } from './accounts/accounts.service.js';
export { DisplaySettingsOfAccounts, type KeptSettings } from './accounts/display-settings.service.js';
export { Profiles, type ProfileView } from './accounts/profiles.service.js';
export { Assisting } from './care/assisting.service.js';
export { CareConsents } from './care/care-consents.service.js';
export type { HelperOfPerson, NewConsent, PersonInCare } from './care/care.view.js';
export { drawCardCode, formatCardCode, normaliseCardCode } from './pin/card-code.rule.js';
export { type LearnerCard, LearnerCards } from './pin/learner-cards.service.js';
export { PeopleOfDevice, type PersonOfDevice } from './pin/people-of-device.service.js';
export { PinSignIn } from './pin/pin-sign-in.service.js';
export { Pins } from './pin/pins.service.js';
export { normalisePhone } from './pin/sign-in-identifier.rule.js';
export {
  cookieOptions,
  type CookieOptions,
  DEVICE_COOKIE,
  DEVICE_COOKIE_SECONDS,
  SESSION_COOKIE,
  VNEID_COOKIE,
} from './sessions/cookies.js';
export { SessionGuard } from './sessions/session.guard.js';
export type { RequestWithCookies } from './sessions/session.strategy.js';
export type { SessionView, SignInMethod } from './sessions/session.view.js';
export { type OpenedSession, Sessions } from './sessions/sessions.service.js';
export { CredentialHashes } from './sign-in/credential-hashes.js';
export { CurrentProof, PinSignInGuard, StaffSignInGuard } from './sign-in/sign-in.guards.js';
export type { ProvenAccount, SignInOrigin } from './sign-in/sign-in.types.js';
export { type StaffCredentials, StaffSignIn } from './staff/staff-sign-in.service.js';
export { type NewStaff, Staff, type StaffAccess } from './staff/staff.service.js';
export { totpCodeAt } from './staff/totp.js';
export { networkOf } from './throttle/network.rule.js';
export { SignInThrottle } from './throttle/sign-in-throttle.js';
export { type VneidChallenge, VneidConnector } from './vneid/vneid-connector.js';
export type { VneidIdentity } from './vneid/vneid-identity.js';
export {
  type VneidCallback,
  type VneidOutcome,
  VNEID_SIGN_IN_SECONDS,
  VneidSignIn,
} from './vneid/vneid-sign-in.service.js';
