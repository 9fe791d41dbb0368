import { useEffect, useState, useSyncExternalStore } from 'react';
import { isProblem } from '../../api/problem.js';
import { readAttempt, saveAnswer } from '../../api/quiz-attempts.js';
import type { AttemptView } from '../../api/types.js';
import { AnswerKeeper, type KeptAnswers } from './answer-keeper.js';

export interface Answers {
  kept: KeptAnswers;
  choose: (questionKey: string, chosen: readonly string[]) => void;
  flush: () => Promise<boolean>;
  /** Something was answered in another tab or on another device since this page was opened. */
  fromElsewhere: boolean;
}

/** What keeps an attempt from taking answers: handed in or over, perhaps on another device. */
const isClosed = (error: unknown): boolean =>
  isProblem(error, 'attempt.submitted') || isProblem(error, 'attempt.time-over');

/**
 * The answers of an attempt; begins with what the server has kept, so a reload loses nothing. When the page is looked at
 * again, answers from other tabs and devices are taken over; `handedIn` is called when one of them has handed it in.
 */
export function useAnswers(attempt: AttemptView, handedIn: () => void): Answers {
  const { attemptId } = attempt;
  const [keeper] = useState(() => {
    const save = async (key: string, chosen: readonly string[]): Promise<void> => {
      await saveAnswer(attemptId, key, chosen).catch((error: unknown) => {
        if (isClosed(error)) handedIn();
        throw error;
      });
    };
    return new AnswerKeeper(answersOf(attempt), save);
  });
  const [fromElsewhere, setFromElsewhere] = useState(false);
  useEffect(() => {
    const look = async (): Promise<void> => {
      if (document.visibilityState !== 'visible') return;
      const now = await readAttempt(attemptId).catch(() => undefined);
      if (now?.submittedAt) handedIn();
      else if (now && keeper.adopt(answersOf(now))) setFromElsewhere(true);
    };
    const onVisible = (): void => void look();
    document.addEventListener('visibilitychange', onVisible);
    window.addEventListener('focus', onVisible);
    return () => {
      document.removeEventListener('visibilitychange', onVisible);
      window.removeEventListener('focus', onVisible);
    };
  }, [attemptId, keeper, handedIn]);
  const kept = useSyncExternalStore(keeper.subscribe, keeper.current);
  return { kept, fromElsewhere, choose: (key, chosen) => keeper.choose(key, chosen), flush: () => keeper.flush() };
}

const answersOf = ({ questions }: AttemptView) => questions.map(({ key, chosen }) => [key, chosen] as const);

/** Questions with at least one choice. */
export const countAnswered = (kept: KeptAnswers): number =>
  [...kept.values()].filter(({ chosen }) => chosen.length > 0).length;
