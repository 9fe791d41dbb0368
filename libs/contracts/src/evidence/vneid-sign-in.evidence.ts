import { defineEvidence } from './evidence-kind.js';
import { wholeNumber } from './value-fields.js';

/** A sign-in with VNeID: the level of the account, and how strongly this sign-in was proved. The two stay apart. */
export const vneidSignIn = defineEvidence({
  kind: 'vneid-sign-in',
  fields: { accountLevel: wholeNumber(0, 9), authenticationLevel: wholeNumber(0, 9) },
  provenances: ['vneid'],
  subject: () => '',
  measure: ({ accountLevel }) => accountLevel,
  label: {
    vi: ({ accountLevel }) => `Đăng nhập bằng VNeID, tài khoản mức ${accountLevel}`,
    en: ({ accountLevel }) => `Signed in with VNeID, account of level ${accountLevel}`,
  },
  source: { vi: 'Đăng nhập bằng VNeID', en: 'A sign-in with VNeID' },
});
