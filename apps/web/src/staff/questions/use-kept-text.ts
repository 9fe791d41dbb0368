import type { Question } from '@hvs/contracts';
import { useEffect, useState } from 'react';

const PREFIX = 'hvs-question:';

/**
 * A question while it is written, kept on this device until it is saved, so that a closed tab or an ended session
 * loses nothing. A number that is not typed yet is kept as none.
 */
export function useKeptQuestion(name: string, initial: Question) {
  const [found] = useState(() => read(name));
  const [question, setQuestion] = useState<Question>(found ?? initial);
  const isChanged = JSON.stringify(question) !== JSON.stringify(initial);
  useEffect(() => {
    if (isChanged) keep(name, question);
  }, [name, question, isChanged]);
  return {
    question,
    setQuestion,
    isChanged,
    /** Something from an earlier time is on the screen. */
    wasFound: found !== undefined,
    forget: () => localStorage.removeItem(PREFIX + name),
  };
}

function keep(name: string, question: Question): void {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify(question));
  } catch {
    // The store is full or forbidden: the question is still on the screen.
  }
}

function read(name: string): Question | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(PREFIX + name) ?? 'null') as Question | null;
    return kept ?? undefined;
  } catch {
    return undefined;
  }
}
