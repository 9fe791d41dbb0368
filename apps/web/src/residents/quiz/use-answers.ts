import { useState, useSyncExternalStore } from 'react';
import { saveAnswer } from '../../api/quiz-attempts.js';
import type { AttemptView } from '../../api/types.js';
import { AnswerKeeper, type KeptAnswers } from './answer-keeper.js';

export interface Answers {
  kept: KeptAnswers;
  choose: (questionKey: string, chosen: readonly string[]) => void;
  flush: () => Promise<boolean>;
}

/** The answers of an attempt; begins with what the server has kept, so a reload loses nothing. */
export function useAnswers(attempt: AttemptView): Answers {
  const [keeper] = useState(() => {
    const kept = attempt.questions.map(({ key, chosen }) => [key, chosen] as const);
    return new AnswerKeeper(kept, (key, chosen) => saveAnswer(attempt.attemptId, key, chosen));
  });
  const kept = useSyncExternalStore(keeper.subscribe, keeper.current);
  return { kept, choose: (key, chosen) => keeper.choose(key, chosen), flush: () => keeper.flush() };
}

/** Questions with at least one choice. */
export const countAnswered = (kept: KeptAnswers): number =>
  [...kept.values()].filter(({ chosen }) => chosen.length > 0).length;
