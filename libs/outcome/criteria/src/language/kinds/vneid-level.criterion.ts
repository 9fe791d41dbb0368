import type { Criterion, Given, Tone } from '../criterion.js';
import type { CriterionKind } from '../criterion-kind.js';
import { matching } from '../evaluation/matching.js';
import { wholeNumber } from '../reading/fields.js';
import type { Matcher } from '../rule.js';
import { say } from '../words/say.js';

/**
 * `{ key, kind: "vneid-level", accountLevel: 1 | 2 }`: met once the person signed in with a VNeID account of at least
 * this level (decree 69/2024/NĐ-CP names two account levels). Not the authentication level of one sign-in. Without
 * any VNeID sign-in that says the level it is not known, so the criterion cannot tell.
 */
export interface VneidLevel extends Criterion {
  kind: 'vneid-level';
  accountLevel: number;
}

const ANY_SIGN_IN: Matcher = { kinds: ['vneid-sign-in'] };
const KNOWN_LEVEL: Matcher = { ...ANY_SIGN_IN, measureAtLeast: 1 };

export const vneidLevel: CriterionKind<VneidLevel> = {
  kind: 'vneid-level',
  title: { vi: 'Có tài khoản VNeID', en: 'Have a VNeID account' },
  fields: { accountLevel: wholeNumber(1, 2) },
  plan: ({ accountLevel }) => ({
    form: 'seen',
    atLeast: 1,
    of: [{ ...ANY_SIGN_IN, measureAtLeast: accountLevel }],
    unknownUntil: KNOWN_LEVEL,
  }),
  label: ({ accountLevel }, language) =>
    language === 'vi' ? `Có tài khoản VNeID mức ${accountLevel}` : `Have a VNeID account of level ${accountLevel}`,
  missing(criterion, finding, given, tone) {
    if (finding.outcome === 'not-met') return raising(criterion, highestLevel(given), tone);
    return hasSignedIn(given) ? levelUnsaid(tone) : firstSignIn(tone);
  },
  nearest(criterion, finding, given, { language }) {
    if (finding.outcome === 'cannot-tell' && !hasSignedIn(given)) {
      return { kind: 'vneid', label: language === 'vi' ? 'Đăng nhập bằng VNeID' : 'Sign in with VNeID' };
    }
    const { accountLevel } = criterion;
    const label =
      finding.outcome === 'cannot-tell'
        ? { vi: 'Hỏi Công an xã mức tài khoản VNeID', en: 'Ask the Commune Police for the level of VNeID' }
        : {
            vi: `Đến Công an xã nâng VNeID lên mức ${accountLevel}`,
            en: `Raise VNeID to level ${accountLevel} at the Commune Police`,
          };
    return { kind: 'office', label: label[language] };
  },
};

function highestLevel(given: Given): number {
  return Math.max(0, ...matching(given, ANY_SIGN_IN).map((row) => row.measure ?? 0));
}

function hasSignedIn(given: Given): boolean {
  return matching(given, ANY_SIGN_IN).length > 0;
}

function levelUnsaid(tone: Tone): string {
  return say(tone, {
    vi: {
      learner: 'Lần đăng nhập VNeID chưa cho biết mức tài khoản, hãy mang thẻ căn cước đến Công an xã để hỏi.',
      helper: 'VNeID chưa cho biết mức tài khoản, giúp người học mang thẻ căn cước đến Công an xã để hỏi.',
      officer: 'Chưa rõ mức tài khoản VNeID: lần đăng nhập không cho biết mức.',
    },
    en: {
      learner: 'The sign-in with VNeID did not say the level; ask the Commune Police with your identity card.',
      helper: 'VNeID did not say the level of the account; go with the learner to ask the Commune Police.',
      officer: 'The level of the VNeID account is not known: the sign-in did not say it.',
    },
  });
}

function firstSignIn(tone: Tone): string {
  return say(tone, {
    vi: {
      learner: 'Chưa biết mức tài khoản VNeID, hãy đăng nhập ở đây một lần bằng VNeID.',
      helper: 'Giúp người học tự đăng nhập ở đây một lần bằng VNeID của chính họ.',
      officer: 'Chưa rõ mức tài khoản VNeID: người này chưa đăng nhập bằng VNeID lần nào.',
    },
    en: {
      learner: 'The level of the VNeID account is not known yet; sign in here once with VNeID.',
      helper: 'Help the learner to sign in here once with their own VNeID.',
      officer: 'The level of the VNeID account is not known: there was no sign-in with VNeID.',
    },
  });
}

function raising({ accountLevel: need }: VneidLevel, have: number, tone: Tone): string {
  return say(tone, {
    vi: {
      learner: `VNeID đang ở mức ${have}, hãy mang thẻ căn cước đến Công an xã nâng lên mức ${need} rồi đăng nhập lại.`,
      helper: `Cùng người học mang thẻ căn cước đến Công an xã nâng VNeID lên mức ${need}, rồi đăng nhập lại ở đây.`,
      officer: `Tài khoản VNeID mức ${have}, cần mức ${need}.`,
    },
    en: {
      learner: `VNeID is at level ${have}; take your identity card to the Commune Police for level ${need}, then sign in again.`,
      helper: `Go with the learner to the Commune Police for VNeID level ${need}, identity card in hand, then sign in again.`,
      officer: `VNeID account of level ${have}; level ${need} is needed.`,
    },
  });
}
