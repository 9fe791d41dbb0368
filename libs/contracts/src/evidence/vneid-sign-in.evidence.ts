import { defineEvidence } from './evidence-kind.js';
import { orUnknown, wholeNumber } from './value-fields.js';

/**
 * A sign-in with VNeID: the level of the account (1 or 2), and how strongly this sign-in was proved (1 to 4; decree
 * 69/2024/NĐ-CP). The two stay apart, and either is null when the road to VNeID does not say it. Only the sign-in
 * itself records this.
 */
export const vneidSignIn = defineEvidence({
  kind: 'vneid-sign-in',
  fields: { accountLevel: orUnknown(wholeNumber(1, 2)), authenticationLevel: orUnknown(wholeNumber(1, 4)) },
  provenances: ['vneid'],
  subject: () => '',
  measure: ({ accountLevel }) => accountLevel,
  label: {
    vi: ({ accountLevel }) =>
      accountLevel === null
        ? 'Đăng nhập bằng VNeID, chưa rõ mức tài khoản'
        : `Đăng nhập bằng VNeID, tài khoản mức ${accountLevel}`,
    en: ({ accountLevel }) =>
      accountLevel === null
        ? 'Signed in with VNeID, level of the account unknown'
        : `Signed in with VNeID, account of level ${accountLevel}`,
  },
  source: { vi: 'Đăng nhập bằng VNeID', en: 'A sign-in with VNeID' },
});
