import { todayIn, VIETNAM } from '@hvs/kernel';
import { type Card, createEmptyCard, fsrs, Rating, State } from 'ts-fsrs';

/** How well somebody knows one question, as the scheduler FSRS understands it. */
export interface Memory {
  /** Days until the chance to remember falls to nine in ten. */
  stability: number;
  /** From 1, easy for this person, to 10. */
  difficulty: number;
  reps: number;
  lapses: number;
  /** When it was last answered. */
  lastAt: Date;
  /** The day in Vietnam on which it is asked again, `YYYY-MM-DD`; null once it is known well enough to rest. */
  dueOn: string | null;
}

/** What would be asked again later than this is known: it rests, until a quiz shows otherwise. */
const REST_AFTER_DAYS = 60;
const DAY_MS = 86_400_000;

/**
 * FSRS 6 with its published default weights (Ye, Su, Cao: A Stochastic Shortest Path Algorithm for Optimizing Spaced
 * Repetition Scheduling, KDD 2022). By days alone and without chance: nobody is asked twice on one day, and the same
 * answers give the same days.
 */
const scheduler = fsrs({ request_retention: 0.9, enable_fuzz: false, enable_short_term: false });

/** How well a question is known after it was answered at `at`; `before` is null when it was never asked. */
export function remembered(before: Memory | null, wasRight: boolean, at: Date): Memory {
  const { card } = scheduler.next(cardOf(before, at), at, wasRight ? Rating.Good : Rating.Again);
  const days = Math.max(1, card.scheduled_days);
  const rests = wasRight && days > REST_AFTER_DAYS;
  return {
    stability: card.stability,
    difficulty: card.difficulty,
    reps: card.reps,
    lapses: card.lapses,
    lastAt: at,
    dueOn: rests ? null : todayIn(VIETNAM, new Date(at.getTime() + days * DAY_MS)),
  };
}

function cardOf(before: Memory | null, at: Date): Card {
  const empty = createEmptyCard(at);
  if (!before) return empty;
  const { stability, difficulty, reps, lapses, lastAt } = before;
  return { ...empty, stability, difficulty, reps, lapses, state: State.Review, last_review: lastAt };
}
