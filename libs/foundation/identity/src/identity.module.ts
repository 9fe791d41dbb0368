import { Module } from '@nestjs/common';
import { AuditModule } from '@hvs/foundation/audit';
import { EvidenceModule } from '@hvs/foundation/evidence';
import { PeopleModule } from '@hvs/foundation/people';
import { Config } from '@hvs/platform/config';
import { Crypto } from '@hvs/platform/crypto';
import { DatabaseModule } from '@hvs/platform/database';
import { LOGGER } from '@hvs/platform/telemetry';
import { AccountEntity } from './accounts/account.entity.js';
import { Accounts } from './accounts/accounts.service.js';
import { DisplaySettingsOfAccounts } from './accounts/display-settings.service.js';
import { Profiles } from './accounts/profiles.service.js';
import { RoleAssignmentEntity } from './accounts/role-assignment.entity.js';
import { Assisting } from './care/assisting.service.js';
import { CareConsents } from './care/care-consents.service.js';
import { LearnerCards } from './pin/learner-cards.service.js';
import { PeopleOfDevice } from './pin/people-of-device.service.js';
import { PinCredentialEntity } from './pin/pin-credential.entity.js';
import { PinSignIn } from './pin/pin-sign-in.service.js';
import { Pins } from './pin/pins.service.js';
import { SessionGuard } from './sessions/session.guard.js';
import { SessionStrategy } from './sessions/session.strategy.js';
import { Sessions } from './sessions/sessions.service.js';
import { CredentialHashes } from './sign-in/credential-hashes.js';
import { PinStrategy, StaffStrategy } from './sign-in/local.strategies.js';
import { StaffCredentialEntity } from './staff/staff-credential.entity.js';
import { StaffSignIn } from './staff/staff-sign-in.service.js';
import { Staff } from './staff/staff.service.js';
import { KnownDevices } from './throttle/known-devices.js';
import { SignInThrottle } from './throttle/sign-in-throttle.js';
import { chooseConnector } from './vneid/choose-connector.js';
import { VneidConnector } from './vneid/vneid-connector.js';
import { VneidLinkEntity } from './vneid/vneid-link.entity.js';
import { VneidLinks } from './vneid/vneid-links.service.js';
import { VneidSignIn } from './vneid/vneid-sign-in.service.js';

const ENTITIES = [AccountEntity, RoleAssignmentEntity, PinCredentialEntity, StaffCredentialEntity, VneidLinkEntity];

const DEEDS = [
  Accounts,
  Profiles,
  Sessions,
  PinSignIn,
  Pins,
  LearnerCards,
  PeopleOfDevice,
  DisplaySettingsOfAccounts,
  CareConsents,
  Assisting,
  StaffSignIn,
  Staff,
  VneidSignIn,
  CredentialHashes,
];

/** Accounts, the ways to sign in, sessions and roles. */
@Module({
  imports: [DatabaseModule.forDomain(ENTITIES), AuditModule, EvidenceModule, PeopleModule],
  providers: [
    ...DEEDS,
    KnownDevices,
    SignInThrottle,
    VneidLinks,
    SessionGuard,
    SessionStrategy,
    PinStrategy,
    StaffStrategy,
    { provide: VneidConnector, useFactory: chooseConnector, inject: [Config, Crypto, LOGGER] },
  ],
  exports: [...DEEDS, SessionGuard, SignInThrottle, VneidConnector],
})
export class IdentityModule {}
