import { todayIn, VIETNAM } from '@hvs/kernel';
import type { Given, Tone } from '../criterion.js';
import { matching } from '../evaluation/matching.js';
import type { Matcher } from '../rule.js';
import { dayInWords, provenanceInWords, say } from './say.js';

/**
 * Why evidence that is there does not count, as a sentence with a blank before it; empty when there is none at all,
 * or when it is missing for another reason. Expiry is named before want of trust.
 */
export function shortfall(matchers: readonly Matcher[], given: Given, tone: Tone): string {
  for (const matcher of matchers) {
    const sentence = expired(matcher, given, tone) ?? untrusted(matcher, given, tone);
    if (sentence) return ` ${sentence}`;
  }
  return '';
}

function expired(matcher: Matcher, given: Given, { language }: Tone): string | null {
  const { withinMonths, ...ever } = matcher;
  if (withinMonths === undefined || matching(given, matcher).length > 0) return null;
  const latest = matching(given, ever).at(-1);
  if (!latest) return null;
  const day = dayInWords(todayIn(VIETNAM, latest.occurredAt), language);
  return language === 'vi'
    ? `Kết quả ngày ${day} đã quá ${withinMonths} tháng.`
    : `The result of ${day} is more than ${withinMonths} months old.`;
}

function untrusted(matcher: Matcher, given: Given, tone: Tone): string | null {
  const { provenanceAtLeast, ...anyTrust } = matcher;
  if (provenanceAtLeast === undefined || matching(given, matcher).length > 0) return null;
  if (matching(given, anyTrust).length === 0) return null;
  const vi = provenanceInWords(provenanceAtLeast, 'vi');
  const en = provenanceInWords(provenanceAtLeast, 'en');
  return say(tone, {
    vi: {
      learner: `Minh chứng hiện có chưa đủ tin cậy, cần mức «${vi}».`,
      helper: `Minh chứng hiện có chưa đủ tin cậy, cần mức «${vi}».`,
      officer: `Minh chứng hiện có dưới mức «${vi}».`,
    },
    en: {
      learner: `What is known so far is not trusted enough; the level “${en}” is needed.`,
      helper: `What is known so far is not trusted enough; the level “${en}” is needed.`,
      officer: `Evidence so far is below the level “${en}”.`,
    },
  });
}

/** How far along, as a sentence with a blank before it; empty while there is nothing to count or one is enough. */
export function progressSentence(
  { have, need }: { have: number | null; need: number | null },
  unit: { vi: string; en: string },
  { language }: Tone,
): string {
  if (!have || need === null || need < 2) return '';
  return language === 'vi' ? ` Đã đạt ${have} trong ${need} ${unit.vi}.` : ` ${have} of ${need} ${unit.en} so far.`;
}
