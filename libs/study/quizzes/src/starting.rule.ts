import type { QuizRules } from '@hvs/contracts';
import { DomainError, VIETNAM } from '@hvs/kernel';
import { retryFrom } from './attempt-timing.js';

/** What decides whether a learner may begin. */
export interface StartingFacts {
  lessonsOpen: number;
  /** Taken alone on a screen, over all enrolments in the course; only these are limited. */
  attemptsUsed: number;
  passed: boolean;
  /** Passed on site under somebody's eyes. */
  passedSupervised: boolean;
  /** Handed in and not marked yet. */
  waiting: number;
  /** End of the last attempt taken alone that was not passed. */
  lastFailedAt: Date | null;
  /** The person supervises others just now. */
  supervising: boolean;
}

type Rules = Pick<QuizRules, 'attemptLimit' | 'waitMinutes'>;

/** What keeps a learner from beginning an attempt alone; nothing when they may. */
export function refusalToStart(facts: StartingFacts, rules: Rules, now: Date): DomainError | undefined {
  if (facts.supervising) return new DomainError('supervision.own-quiz');
  if (facts.passed) return new DomainError('quiz.already-passed');
  if (facts.lessonsOpen > 0) return new DomainError('quiz.lessons-unfinished', { count: facts.lessonsOpen });
  if (facts.waiting > 0) return new DomainError('quiz.waiting-for-mark');
  const limit = rules.attemptLimit;
  if (facts.attemptsUsed >= limit) return new DomainError('quiz.no-attempts-left', { limit });
  const from = retryFrom(facts.lastFailedAt, rules.waitMinutes ?? 0, now);
  return from ? new DomainError('quiz.wait-first', { from: momentInWords(from) }) : undefined;
}

/**
 * The same on site. Attempts are not counted and nothing is waited for, as somebody is there who decides; and whoever
 * passed alone may show it under supervision too.
 */
export function refusalToStartOnSite(facts: StartingFacts): DomainError | undefined {
  if (facts.supervising) return new DomainError('supervision.own-quiz');
  if (facts.passedSupervised) return new DomainError('quiz.already-passed');
  if (facts.lessonsOpen > 0) return new DomainError('quiz.lessons-unfinished', { count: facts.lessonsOpen });
  return facts.waiting > 0 ? new DomainError('quiz.waiting-for-mark') : undefined;
}

/** `14:05 ngày 28/11/2026` would be one language only, so: `14:05 28/11/2026`, by Vietnam's clock. */
export function momentInWords(moment: Date): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: VIETNAM,
    hour: '2-digit',
    minute: '2-digit',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hourCycle: 'h23',
  }).formatToParts(moment);
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('hour')}:${part('minute')} ${part('day')}/${part('month')}/${part('year')}`;
}
