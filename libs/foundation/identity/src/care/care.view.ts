import type { ConsentChannel } from '@hvs/contracts';

/** A person whom a helper may help on the person's own account. */
export interface PersonInCare {
  consentId: string;
  personId: string;
  fullName: string;
  birthYear: number;
  hamletName: string;
  channel: ConsentChannel;
  givenAt: Date;
  expiresAt: Date;
}

/** Somebody who may help a person on the person's own account. */
export interface HelperOfPerson {
  consentId: string;
  helperName: string;
  channel: ConsentChannel;
  givenAt: Date;
  expiresAt: Date;
}

/** What a helper enters when a person has agreed. */
export interface NewConsent {
  personId: string;
  channel: ConsentChannel;
  /** Of the text that was read out or signed. */
  textVersion: number;
}
