import type { PracticeStanding, PracticeTry } from './practice.view.js';

type Ended = Pick<PracticeTry, 'outcome' | 'assisted'>;

/** Where a person stands after one more try, and what that adds to the counts of the commune. */
export interface StandingAfterTry {
  standing: PracticeStanding;
  adds: { people: number; peopleDone: number; peopleAlone: number };
}

const firstTime = (before: Date | null, happened: boolean, at: Date): Date | null => before ?? (happened ? at : null);

/** The first time of each step stays, whatever comes later: who could do it alone once is not counted down again. */
export function standingAfterTry(before: PracticeStanding, ended: Ended, finishedAt: Date): StandingAfterTry {
  const done = ended.outcome === 'done';
  const alone = done && !ended.assisted;
  return {
    standing: {
      tries: before.tries + 1,
      doneAt: firstTime(before.doneAt, done, finishedAt),
      aloneAt: firstTime(before.aloneAt, alone, finishedAt),
    },
    adds: {
      people: Number(before.tries === 0),
      peopleDone: Number(done && !before.doneAt),
      peopleAlone: Number(alone && !before.aloneAt),
    },
  };
}

/**
 * Names the evidence of a fulfilled try. What was done with help and what was done alone are two rows, so that the
 * second counts for more; and each month may bring a new one, as some criteria ask for what was done lately.
 */
export function evidenceSourceOf(practiceKey: string, assisted: boolean, finishedAt: Date): string {
  const month = finishedAt.toISOString().slice(0, 7);
  return `practice-done:${practiceKey}:${assisted ? 'assisted' : 'alone'}:${month}`;
}
