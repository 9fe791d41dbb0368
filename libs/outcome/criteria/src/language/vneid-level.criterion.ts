import { type Criterion, type CriterionKind, earliest, type Given } from './criterion.js';

/**
 * `{ key, kind: "vneid-level", accountLevel: 1 | 2 }`: met once the person signed in with a VNeID account of at least
 * this level (decree 69/2024/NĐ-CP names two account levels). Not the authentication level of one sign-in. Without
 * any VNeID sign-in the level is not known, so the criterion cannot tell.
 */
export interface VneidLevel extends Criterion {
  kind: 'vneid-level';
  accountLevel: number;
}

export const vneidLevel: CriterionKind<VneidLevel> = {
  kind: 'vneid-level',
  consults: ['vneid-sign-in'],
  fields: ['accountLevel'],
  read: (reader) => ({ accountLevel: reader.wholeNumber('accountLevel', 1, 2) }),
  judge(criterion, given) {
    const signIns = vneidSignIns(given);
    const reached = earliest(signIns.filter((row) => row.value.accountLevel >= criterion.accountLevel));
    if (reached) return { outcome: 'met', evidenceIds: [reached.id], missing: null };
    const seen = Math.max(0, ...signIns.map((row) => row.value.accountLevel));
    const highest = earliest(signIns.filter((row) => row.value.accountLevel === seen));
    return highest
      ? { outcome: 'not-met', evidenceIds: [highest.id], missing: { seen } }
      : { outcome: 'cannot-tell', evidenceIds: [], missing: { seen: null } };
  },
  label: (criterion, language) =>
    language === 'vi'
      ? `Có tài khoản VNeID mức ${criterion.accountLevel}`
      : `Have a VNeID account of level ${criterion.accountLevel}`,
  missing(criterion, finding, language) {
    const seen = finding.missing?.seen ?? null;
    if (seen === null) {
      return language === 'vi'
        ? 'Chưa biết mức tài khoản VNeID, hãy đăng nhập ở đây một lần bằng VNeID.'
        : 'The level of the VNeID account is not known yet; sign in here once with VNeID.';
    }
    return language === 'vi'
      ? `Tài khoản VNeID đang ở mức ${seen}, hãy mang thẻ căn cước đến Công an xã để nâng lên mức ${criterion.accountLevel} rồi đăng nhập lại bằng VNeID.`
      : `The VNeID account is of level ${seen}; take the identity card to the Commune Police to raise it to level ${criterion.accountLevel}, then sign in again with VNeID.`;
  },
};

function vneidSignIns(given: Given) {
  return given.evidence.filter((row) => row.kind === 'vneid-sign-in');
}
